package org.groundwork.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundwork.core.Problem;

/**
 * Takes a person's data out for good: the rows, and what the journal holds of them. The hashes stay, so that the chain
 * still closes, and the erasure lists what it emptied, so that it cannot be mistaken for damage.
 */
final class Erasure {
    private final Connection connection;
    private final OpenAct act;

    private Erasure(Connection connection, OpenAct act) {
        this.connection = connection;
        this.act = act;
    }

    /** These rows, and those that are about them, which hold what is erased in words of their own. */
    static Set<UUID> withThoseAbout(Connection connection, Collection<UUID> rows) throws SQLException {
        List<Schema.Reference> about = Schema.about(connection);
        Set<UUID> all = new LinkedHashSet<>(rows);
        Set<UUID> fresh = all;
        while (!fresh.isEmpty()) {
            Set<UUID> found = new LinkedHashSet<>();
            for (Schema.Reference each : about) {
                try (PreparedStatement query = connection.prepareStatement("SELECT id FROM "
                        + Schema.quoted(each.table()) + " WHERE " + Schema.quoted(each.column()) + " = ANY(?)")) {
                    query.setObject(1, fresh.toArray(UUID[]::new));
                    try (ResultSet row = query.executeQuery()) {
                        while (row.next()) {
                            found.add(row.getObject(1, UUID.class));
                        }
                    }
                }
            }
            found.removeAll(all);
            all.addAll(found);
            fresh = found;
        }
        return all;
    }

    /** @return how many entries of the journal were emptied */
    static int run(Connection connection, OpenAct act, Set<UUID> rows) throws SQLException {
        Erasure erasure = new Erasure(connection, act);
        erasure.deleteRows(rows);
        int emptied = 0;
        for (UUID row : rows) {
            emptied += erasure.emptyJournal(row);
        }
        return emptied;
    }

    /** Children first: a row that another of the rows refers to waits for the next round. */
    private void deleteRows(Set<UUID> ids) throws SQLException {
        List<Schema.Reference> references = Schema.references(connection);
        try (Rows rows = new Rows(connection)) {
            Map<UUID, String> open = new LinkedHashMap<>();
            for (String table : Schema.journaled(connection)) {
                for (UUID id : ids) {
                    if (rows.exists(table, id)) {
                        open.put(id, table);
                    }
                }
            }
            while (!open.isEmpty()) {
                String user = "";
                Set<UUID> gone = new LinkedHashSet<>();
                for (Map.Entry<UUID, String> row : open.entrySet()) {
                    String uses = user(references, row.getValue(), row.getKey());
                    if (uses.isEmpty()) {
                        rows.delete(row.getValue(), row.getKey());
                        gone.add(row.getKey());
                    } else {
                        user = uses;
                    }
                }
                if (gone.isEmpty()) {
                    throw Problem.workspace("workspace.problem.erase.used", user.replace('_', ' '));
                }
                open.keySet().removeAll(gone);
            }
        }
    }

    private String user(List<Schema.Reference> references, String table, UUID id) throws SQLException {
        for (Schema.Reference reference : references) {
            if (table.equals(reference.target())) {
                try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM "
                        + Schema.quoted(reference.table()) + " WHERE " + Schema.quoted(reference.column())
                        + " = ? AND id <> ? FETCH FIRST ROW ONLY")) {
                    query.setObject(1, id);
                    query.setObject(2, id);
                    try (ResultSet row = query.executeQuery()) {
                        if (row.next()) {
                            return reference.table();
                        }
                    }
                }
            }
        }
        return "";
    }

    private int emptyJournal(UUID row) throws SQLException {
        List<String> entries = new ArrayList<>();
        Set<String> acts = new LinkedHashSet<>();
        List<Long> seqs = new ArrayList<>();
        String table = list(row, entries, acts, seqs);
        if (seqs.isEmpty()) {
            return 0;
        }
        act.keeping(true);
        try {
            update(
                    "UPDATE change SET payload = NULL, salt = NULL, erased_by = ? WHERE row_id = ? AND kind <> 'ERASE'"
                            + " AND payload IS NOT NULL",
                    act.id,
                    row);
            for (String emptied : acts) {
                update(
                        "UPDATE act SET args = NULL, salt = NULL, erased_by = ? WHERE id = ?",
                        act.id,
                        UUID.fromString(emptied));
            }
            update("DELETE FROM draft WHERE row_id = ?", row);
        } finally {
            act.keeping(false);
        }
        act.erased(
                table, row, "{\"entries\":" + Json.texts(entries) + ",\"acts\":" + Json.texts(List.copyOf(acts)) + "}");
        return seqs.size();
    }

    /** Lists what is to be emptied; the words of an import or migration name a file, not a person, and stay. */
    private String list(UUID row, List<String> entries, Set<String> acts, List<Long> seqs) throws SQLException {
        String table = "";
        try (PreparedStatement query = connection.prepareStatement("SELECT c.seq, c.table_name, a.id, a.first_change,"
                + " a.kind, a.args FROM change c LEFT JOIN act a ON a.seq = c.act"
                + " WHERE c.row_id = ? AND c.kind <> 'ERASE' AND c.payload IS NOT NULL ORDER BY c.seq")) {
            query.setObject(1, row);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    seqs.add(found.getLong(1));
                    table = found.getString(2);
                    UUID of = found.getObject(3, UUID.class);
                    if (of == null) {
                        entries.add(Erasures.name(act.id, found.getLong(1) - act.firstChange));
                        continue;
                    }
                    entries.add(Erasures.name(of, found.getLong(1) - found.getLong(4)));
                    String kind = found.getString(5);
                    boolean ofAPerson =
                            !Set.of("IMPORT", "EDITION", "MIGRATION").contains(kind);
                    if (ofAPerson && found.getString(6) != null) {
                        acts.add(of.toString());
                    }
                }
            }
        }
        return table;
    }

    private void update(String sql, Object... args) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < args.length; i++) {
                update.setObject(i + 1, args[i]);
            }
            update.executeUpdate();
        }
    }
}
