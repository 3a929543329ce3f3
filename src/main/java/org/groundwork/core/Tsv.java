package org.groundwork.core;

import java.util.ArrayList;
import java.util.List;

/** Cells as spreadsheets put them on the clipboard: tabs between cells, line ends between rows, quotes where needed. */
public final class Tsv {
    private Tsv() {}

    /** The rows of a copied block; the line end that spreadsheets add after the last row is not a row. */
    public static List<List<String>> parse(String block) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < block.length(); i++) {
            char c = block.charAt(i);
            if (quoted) {
                boolean twice = c == '"' && i + 1 < block.length() && block.charAt(i + 1) == '"';
                if (c == '"' && !twice) {
                    quoted = false;
                } else {
                    cell.append(c);
                    i += twice ? 1 : 0;
                }
            } else if (c == '"' && cell.isEmpty() && closes(block, i + 1)) {
                quoted = true;
            } else if (c == '\t') {
                row.add(take(cell));
            } else if (c == '\n' || c == '\r') {
                i += c == '\r' && i + 1 < block.length() && block.charAt(i + 1) == '\n' ? 1 : 0;
                row.add(take(cell));
                rows.add(List.copyOf(row));
                row.clear();
            } else {
                cell.append(c);
            }
        }
        if (!row.isEmpty() || !cell.isEmpty()) {
            row.add(take(cell));
            rows.add(List.copyOf(row));
        }
        return rows;
    }

    /** The block as a spreadsheet pastes it. */
    public static String write(List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                out.append(i == 0 ? "" : "\t").append(quote(row.get(i)));
            }
            out.append('\n');
        }
        return out.toString();
    }

    /** A quote opens a cell only where another one closes it before the cell ends; else it is a plain sign. */
    private static boolean closes(String block, int from) {
        for (int i = from; i < block.length(); i++) {
            if (block.charAt(i) == '"') {
                if (i + 1 < block.length() && block.charAt(i + 1) == '"') {
                    i++;
                } else {
                    return i + 1 == block.length() || "\t\r\n".indexOf(block.charAt(i + 1)) >= 0;
                }
            }
        }
        return false;
    }

    private static String quote(String cell) {
        boolean needed = cell.indexOf('\t') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
        return needed || cell.startsWith("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static String take(StringBuilder cell) {
        String text = cell.toString();
        cell.setLength(0);
        return text;
    }
}
