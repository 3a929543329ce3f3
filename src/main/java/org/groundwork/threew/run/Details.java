package org.groundwork.threew.run;

import java.util.List;
import org.groundwork.office.Row;
import org.groundwork.threew.Column;

/** What a row says beyond its presence, as a JSON object from header to text. */
final class Details {
    private Details() {}

    /** "" where none of the columns says anything. */
    static String of(Row row, List<Column> columns) {
        StringBuilder json = new StringBuilder();
        for (Column column : columns) {
            String text = SheetRows.text(row.cell(column.index()));
            if (!text.isEmpty()) {
                json.append(json.isEmpty() ? '{' : ',');
                quote(json, column.header());
                json.append(':');
                quote(json, text);
            }
        }
        return json.isEmpty() ? "" : json.append('}').toString();
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
