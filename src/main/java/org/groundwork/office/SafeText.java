package org.groundwork.office;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Text as a workbook can hold it. */
final class SafeText {
    /** The most characters that a cell holds. */
    static final int LONGEST = 32_767;

    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]*[=+\\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b]");
    private static final int LONGEST_NAME = 31;
    private static final String CUT = "…";

    private SafeText() {}

    /**
     * The text without what XML cannot hold, with line ends as Excel writes them, cut with a mark where it is too long.
     * What looks like a workbook's own escape ({@code _x0041_}) is escaped once more, so that it is read as it stood.
     */
    static String cell(String text) {
        int length = text.length();
        if (length <= LONGEST && isPlain(text)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(length + 16);
        int kept = 0;
        for (int i = 0; i < length; ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c == '\r') {
                c = next < length && text.charAt(next) == '\n' ? -1 : '\n';
            }
            if (c >= 0 && isLegal(c)) {
                int size = Character.charCount(c);
                if (kept + size > LONGEST - CUT.length() && next < length) {
                    return safe.append(CUT).toString();
                }
                kept += size;
                if (c == '_' && isEscape(text, i)) {
                    safe.append("_x005F");
                }
                safe.appendCodePoint(c);
            }
            i = next;
        }
        return safe.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 0x20 && c != '\n' && c != '\t') || (c >= 0xD800 && c < 0xE000) || c > 0xFFFD) {
                return false;
            }
            if (c == '_' && isEscape(text, i)) {
                return false;
            }
        }
        return true;
    }

    static boolean isLegal(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }

    private static boolean isEscape(String text, int at) {
        if (at + 6 >= text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * True where Excel would take the text for a formula as soon as somebody edits the cell: it begins with a sign of
     * one, in narrow or full width, after blanks and marks that nobody sees too.
     */
    static boolean looksLikeFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        return first == '\t'
                || first == '\n'
                || first == '\r'
                || FORMULA.matcher(text).lookingAt();
    }

    /** A sheet's name that Excel accepts and that no sheet in {@code taken} has; adds it there in lower case. */
    static String sheetName(String wanted, Set<String> taken) {
        String plain =
                cell(wanted).replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip();
        plain = plain.replaceAll("^'+|'+$", "").strip();
        // Excel keeps this name for itself
        if (plain.isEmpty() || plain.equalsIgnoreCase("History")) {
            plain = plain + "_";
        }
        String name = shorten(plain, LONGEST_NAME);
        for (int i = 2; taken.contains(name.toLowerCase(Locale.ROOT)); i++) {
            String number = " (" + i + ")";
            name = shorten(plain, LONGEST_NAME - number.length()) + number;
        }
        taken.add(name.toLowerCase(Locale.ROOT));
        return name;
    }

    static Set<String> noNames() {
        return new HashSet<>();
    }

    private static String shorten(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end).strip();
    }
}
