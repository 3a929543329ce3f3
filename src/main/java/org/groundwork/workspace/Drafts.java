package org.groundwork.workspace;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Text that a person typed and that is not (yet) understood as a date or number. It is kept beside the record, shown
 * again with its finding, never journaled and never exported.
 */
public final class Drafts {
    private final Acts acts;

    Drafts(Acts acts) {
        this.acts = acts;
    }

    /** Keeps the text for this field; on the disk when this returns. */
    public void put(String table, UUID row, String field, String text) {
        acts.aside(handle -> handle.execute(
                "MERGE INTO draft (table_name, row_id, field, text) KEY (row_id, table_name, field)"
                        + " VALUES (?, ?, ?, ?)",
                table,
                row,
                field,
                text));
    }

    /** The field was understood, or emptied. */
    public void clear(String table, UUID row, String field) {
        if (!of(table, row).containsKey(field)) {
            return;
        }
        acts.aside(handle -> handle.execute(
                "DELETE FROM draft WHERE table_name = ? AND row_id = ? AND field = ?", table, row, field));
    }

    /** By field, what was typed into this row and not understood. */
    public Map<String, String> of(String table, UUID row) {
        return acts.read(handle -> fields(handle, table, row));
    }

    /**
     * The same for many rows in one reading, as a screen's rows take it.
     *
     * @return by row and field, "id field"
     */
    public Map<String, String> of(String table, Collection<UUID> rows) {
        return acts.read(handle -> {
            Map<String, String> found = new HashMap<>();
            handle.createQuery("SELECT row_id, field, text FROM draft WHERE table_name = ? AND row_id = ANY(?)")
                    .bind(0, table)
                    .bind(1, rows.toArray(UUID[]::new))
                    .map((row, context) -> Map.entry(row.getString(1) + " " + row.getString(2), row.getString(3)))
                    .forEach(each -> found.put(each.getKey(), each.getValue()));
            return found;
        });
    }

    private static Map<String, String> fields(Handle handle, String table, UUID row) {
        Map<String, String> fields = new TreeMap<>();
        handle.createQuery("SELECT field, text FROM draft WHERE table_name = ? AND row_id = ?")
                .bind(0, table)
                .bind(1, row)
                .map((rows, context) -> Map.entry(rows.getString(1), rows.getString(2)))
                .forEach(each -> fields.put(each.getKey(), each.getValue()));
        return fields;
    }
}
