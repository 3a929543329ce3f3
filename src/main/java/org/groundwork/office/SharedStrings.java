package org.groundwork.office;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.groundwork.core.Problem;

/** The texts that a workbook stores once and its cells name by number. */
final class SharedStrings {
    private final List<Cell> cells = new ArrayList<>();

    private SharedStrings() {}

    static SharedStrings none() {
        return new SharedStrings();
    }

    /** Reads all texts; more than a third of the memory this program may use is a Problem, not a crash. */
    static SharedStrings read(String file, Xml source) throws XMLStreamException {
        SharedStrings strings = new SharedStrings();
        long room = Runtime.getRuntime().maxMemory() / 3;
        try (Xml xml = source) {
            while (xml.nextStart()) {
                if (xml.name().equals("si")) {
                    String text = richText(xml);
                    room -= 80 + (isLatin(text) ? 1L : 2L) * text.length();
                    if (room < 0) {
                        throw Problem.input("office.problem.tooLarge", file);
                    }
                    strings.cells.add(Cell.text(text));
                }
            }
        }
        return strings;
    }

    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return false;
            }
        }
        return true;
    }

    Cell cell(int index) {
        if (index < 0 || index >= cells.size()) {
            throw new IllegalArgumentException("shared string " + index + " of " + cells.size());
        }
        return cells.get(index);
    }

    /** The text of an {@code si} or {@code is} element: its runs joined, without phonetic guides. */
    static String richText(Xml xml) throws XMLStreamException {
        int inside = xml.depth();
        String text = "";
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("t")) {
                    String run = xml.text();
                    text = text.isEmpty() ? run : text.concat(run);
                } else if (xml.name().equals("rPh")) {
                    xml.skip();
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT || xml.depth() < inside) {
                return unescape(text);
            }
        }
    }

    /** Undoes {@code _x000D_}: how a workbook writes characters that XML cannot hold. */
    static String unescape(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        for (; at >= 0; at = text.indexOf("_x", at + 1)) {
            if (at >= from && at + 6 < text.length() && text.charAt(at + 6) == '_' && isHex(text, at + 2)) {
                plain.append(text, from, at);
                plain.append((char) Integer.parseInt(text, at + 2, at + 6, 16));
                from = at + 7;
            }
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static boolean isHex(String text, int from) {
        for (int i = from; i < from + 4; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
