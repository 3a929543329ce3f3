package org.groundwork.actors.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundwork.workspace.Workspace;

/** Text that was not understood yet, kept beside the journal. */
public final class DraftStore {
    private final Workspace workspace;

    public DraftStore(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Keeps it, or forgets it where it is "". Inside an act. */
    public void keep(String table, UUID row, String field, String text) {
        workspace.write(handle -> {
            handle.createUpdate("DELETE FROM draft WHERE row_id = :row AND table_name = :table AND field = :field")
                    .bind("row", row)
                    .bind("table", table)
                    .bind("field", field)
                    .execute();
            return text.isEmpty()
                    ? 0
                    : handle.createUpdate("INSERT INTO draft (table_name, row_id, field, text) VALUES (?, ?, ?, ?)")
                            .bind(0, table)
                            .bind(1, row)
                            .bind(2, field)
                            .bind(3, text)
                            .execute();
        });
    }

    /** What is kept of these rows, by row id and field: "id field". */
    public Map<String, String> of(String table, List<UUID> rows) {
        Map<String, String> found = new HashMap<>();
        if (rows.isEmpty()) {
            return found;
        }
        return workspace.read(handle -> {
            handle.createQuery("SELECT row_id, field, text FROM draft WHERE table_name = :table AND row_id IN (<rows>)")
                    .bind("table", table)
                    .bindList("rows", rows)
                    .map((row, context) -> {
                        found.put(row.getString("row_id") + " " + row.getString("field"), row.getString("text"));
                        return found;
                    })
                    .list();
            return found;
        });
    }
}
