package org.groundwork.office;

import java.util.ArrayList;
import java.util.List;

/** Rows as Excel puts them on the clipboard: tabs between cells, quotes around those that hold a tab or a line end. */
public final class Tsv {
    private Tsv() {}

    /**
     * The cells of a text copied from a spreadsheet. The line end that Excel adds after the last row makes no row;
     * a quote inside a cell that does not begin with one is a quote.
     */
    public static List<List<String>> parse(String text) {
        return new Parser(text).rows();
    }

    /** Rows as a spreadsheet pastes them, with a line end after each. */
    public static String format(List<? extends List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (i > 0) {
                    text.append('\t');
                }
                append(text, row.get(i));
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String cell) {
        boolean quoted =
                cell.startsWith("\"") || cell.indexOf('\t') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
        if (quoted) {
            text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        } else {
            text.append(cell);
        }
    }

    private static final class Parser {
        private final String text;
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private int at;

        Parser(String text) {
            this.text = text;
        }

        List<List<String>> rows() {
            while (at < text.length()) {
                row.add(text.charAt(at) == '"' && closes(at) ? quoted() : plain());
                if (at >= text.length()) {
                    endRow();
                } else if (text.charAt(at) == '\t') {
                    at++;
                    if (at == text.length()) {
                        row.add("");
                        endRow();
                    }
                } else {
                    at += text.startsWith("\r\n", at) ? 2 : 1;
                    endRow();
                }
            }
            return rows;
        }

        private void endRow() {
            rows.add(List.copyOf(row));
            row = new ArrayList<>();
        }

        /** True where the quote that opens here is closed before a cell ends; else it is just a quote. */
        private boolean closes(int open) {
            for (int i = text.indexOf('"', open + 1); i >= 0; i = text.indexOf('"', i + 1)) {
                if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else {
                    return i + 1 == text.length() || "\t\r\n".indexOf(text.charAt(i + 1)) >= 0;
                }
            }
            return false;
        }

        private String quoted() {
            StringBuilder cell = new StringBuilder();
            for (at++; at < text.length(); at++) {
                char c = text.charAt(at);
                if (c != '"') {
                    cell.append(c);
                } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append(c);
                    at++;
                } else {
                    at++;
                    break;
                }
            }
            return cell.toString().replace("\r\n", "\n");
        }

        private String plain() {
            int from = at;
            while (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(from, at);
        }
    }
}
