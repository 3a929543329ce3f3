package org.groundwork.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the journal for people: of one record with the rows that belong to it, or of all. */
final class History {
    private static final int DEPTH = 3;
    private static final int ROWS_AT_MOST = 5_000;

    private final Connection connection;
    private final Map<String, String> renamed;

    private History(Connection connection) throws SQLException {
        this.connection = connection;
        this.renamed = renamed(connection);
    }

    /** Newest first, at most {@code limit} entries. */
    static List<HistoryEntry> of(Connection connection, UUID record, int limit) throws SQLException {
        History history = new History(connection);
        List<Numbered> entries = new ArrayList<>();
        for (UUID row : history.family(record)) {
            history.read(row, limit, entries);
        }
        entries.sort(Comparator.comparingLong(Numbered::seq).reversed());
        return entries.stream().limit(limit).map(Numbered::entry).toList();
    }

    /** The last acts, newest first. */
    static List<ActEntry> recent(Connection connection, int limit) throws SQLException {
        List<ActEntry> acts = new ArrayList<>();
        for (ActRow act : ActTable.list(connection, "ORDER BY a.seq DESC FETCH FIRST " + limit + " ROWS ONLY")) {
            acts.add(new ActEntry(
                    act.id(),
                    Instant.ofEpochMilli(act.wallMillis()),
                    act.by(),
                    act.clock().device(),
                    kind(act.kind()),
                    Sentence.of(act),
                    act.lastChange() - act.firstChange() + 1));
        }
        return acts;
    }

    /** See {@link Workspace#goneFrom}. */
    static List<UUID> gone(Connection connection, String table, UUID ref) throws SQLException {
        List<UUID> gone = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT DISTINCT row_id FROM change_ref WHERE ref = ? AND table_name = ?"
                        + " AND row_id NOT IN (SELECT id FROM " + Schema.quoted(table) + ")")) {
            query.setObject(1, ref);
            query.setString(2, table);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    gone.add(found.getObject(1, UUID.class));
                }
            }
        }
        return gone;
    }

    private record Numbered(long seq, HistoryEntry entry) {}

    /** The record and the rows below it: those that bear its id in a field, now or once. Never of its own table. */
    private Set<UUID> family(UUID record) throws SQLException {
        List<Schema.Reference> references = Schema.references(connection);
        String own = table(record);
        Set<UUID> family = new LinkedHashSet<>();
        family.add(record);
        Map<UUID, String> layer = new HashMap<>();
        layer.put(record, own);
        for (int depth = 0; depth < DEPTH && !layer.isEmpty(); depth++) {
            Map<UUID, String> below = new HashMap<>();
            for (Map.Entry<UUID, String> row : layer.entrySet()) {
                children(row.getKey(), row.getValue(), references, below);
            }
            below.values().removeIf(own::equals);
            below.keySet().removeAll(family);
            family.addAll(below.keySet());
            layer = family.size() > ROWS_AT_MOST ? Map.of() : below;
        }
        return family;
    }

    private String table(UUID row) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT table_name FROM change WHERE row_id = ? ORDER BY seq FETCH FIRST ROW ONLY")) {
            query.setObject(1, row);
            try (ResultSet found = query.executeQuery()) {
                return found.next() ? found.getString(1) : "";
            }
        }
    }

    private void children(UUID row, String table, List<Schema.Reference> references, Map<UUID, String> to)
            throws SQLException {
        for (Schema.Reference each : references) {
            if (each.target() != null && !table.equals(each.target())) {
                continue;
            }
            collect(
                    "SELECT id, '" + each.table() + "' FROM " + Schema.quoted(each.table()) + " WHERE "
                            + Schema.quoted(each.column()) + " = ?",
                    row,
                    to);
        }
        collect("SELECT row_id, table_name FROM change_ref WHERE ref = ?", row, to);
    }

    private void collect(String sql, UUID row, Map<UUID, String> to) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, row);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    to.put(found.getObject(1, UUID.class), found.getString(2));
                }
            }
        }
    }

    private void read(UUID row, int limit, List<Numbered> to) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT " + ActRow.COLUMNS
                + ", c.seq AS change_seq, c.table_name, c.kind AS change_kind, c.payload FROM change c"
                + " JOIN act a ON a.seq = c.act WHERE c.row_id = ? ORDER BY c.seq DESC FETCH FIRST " + limit
                + " ROWS ONLY")) {
            query.setObject(1, row);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    to.add(new Numbered(rows.getLong("change_seq"), entry(row, rows)));
                }
            }
        }
    }

    private HistoryEntry entry(UUID row, ResultSet rows) throws SQLException {
        ActRow act = ActRow.of(rows);
        HistoryEntry.Change change = HistoryEntry.Change.valueOf(rows.getString("change_kind"));
        String table = rows.getString("table_name");
        String payload = rows.getString("payload");
        boolean silent = payload == null || change == HistoryEntry.Change.ERASE;
        return new HistoryEntry(
                act.id(),
                Instant.ofEpochMilli(act.wallMillis()),
                act.by(),
                act.clock().device(),
                kind(act.kind()),
                Sentence.of(act),
                table,
                row,
                change,
                silent || payload == null ? List.of() : fields(table, payload),
                payload == null);
    }

    private List<HistoryEntry.FieldChange> fields(String table, String payload) {
        Map<String, @Nullable Object> json = Json.objectIfReadable(payload);
        Map<?, ?> before = json.get("before") instanceof Map<?, ?> map ? map : Map.of();
        Map<?, ?> after = json.get("after") instanceof Map<?, ?> map ? map : Map.of();
        Set<String> names = new TreeSet<>();
        before.keySet().forEach(name -> names.add(String.valueOf(name)));
        after.keySet().forEach(name -> names.add(String.valueOf(name)));
        List<HistoryEntry.FieldChange> fields = new ArrayList<>();
        for (String name : names) {
            Object old = before.get(name);
            Object now = after.get(name);
            if (!name.equals("id") && !Json.same(old, now)) {
                fields.add(new HistoryEntry.FieldChange(today(table, name), old, now));
            }
        }
        return fields;
    }

    /** The name that a column bears today. */
    private String today(String table, String column) {
        String name = column;
        Set<String> seen = new HashSet<>();
        while (seen.add(name)) {
            String next = renamed.get(table + "." + name);
            if (next == null) {
                return name;
            }
            name = next;
        }
        return name;
    }

    private static Map<String, String> renamed(Connection connection) throws SQLException {
        Map<String, String> renamed = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT table_name, old_name, new_name FROM renamed_column ORDER BY schema_version");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                renamed.put(rows.getString(1) + "." + rows.getString(2), rows.getString(3));
            }
        }
        return renamed;
    }

    /** An act of a newer program may be of a kind that this one does not know. */
    private static ActKind kind(String name) {
        for (ActKind kind : ActKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        return ActKind.MIGRATION;
    }
}
