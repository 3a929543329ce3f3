package org.groundwork.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundwork.core.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Writes the old values of one act back, last change first: so children go before their parents and come after them, as
 * the act itself kept to that order. What a later act changed or uses refuses the whole; where the act is an import it
 * is kept instead, with what it needs.
 */
final class Reversal {
    private static final int PAGE = 2_000;

    private final Connection connection;
    private final ActRow target;
    private final boolean keepsUsed;
    private final Rows rows;
    private final Map<UUID, UndoResult.Kept> kept = new LinkedHashMap<>();
    private final Map<UUID, String> inserted = new HashMap<>();

    private Reversal(Connection connection, ActRow target, boolean keepsUsed, Rows rows) {
        this.connection = connection;
        this.target = target;
        this.keepsUsed = keepsUsed;
        this.rows = rows;
    }

    /** @param keepsUsed true for an import: what was used since stays, instead of refusing */
    static List<UndoResult.Kept> run(Connection connection, ActRow target, boolean keepsUsed) throws SQLException {
        try (Rows rows = new Rows(connection)) {
            Reversal reversal = new Reversal(connection, target, keepsUsed, rows);
            reversal.findInserted();
            reversal.keepChanged();
            reversal.keepUsed();
            reversal.keepNeeded();
            reversal.replay();
            return List.copyOf(reversal.kept.values());
        }
    }

    private void findInserted() throws SQLException {
        try (PreparedStatement query = range("SELECT row_id, table_name, kind FROM change", "ORDER BY seq");
                ResultSet entries = query.executeQuery()) {
            while (entries.next()) {
                UUID row = entries.getObject(1, UUID.class);
                if (entries.getString(3).equals("INSERT")) {
                    inserted.put(row, entries.getString(2));
                } else if (entries.getString(3).equals("DELETE")) {
                    inserted.remove(row);
                }
            }
        }
    }

    private PreparedStatement range(String select, String rest) throws SQLException {
        PreparedStatement query = connection.prepareStatement(select + " WHERE seq BETWEEN ? AND ? " + rest);
        query.setLong(1, target.firstChange());
        query.setLong(2, target.lastChange());
        return query;
    }

    /** Rows with a later entry are compared with what the act left; an act that was itself undone leaves no trace. */
    private void keepChanged() throws SQLException {
        List<UUID> touched = new ArrayList<>();
        try (PreparedStatement query = range(
                "SELECT DISTINCT c.row_id FROM change c",
                "AND EXISTS (SELECT 1 FROM change l USE INDEX (change_row)"
                        + " WHERE l.row_id = c.row_id AND l.seq > ?)")) {
            query.setLong(3, target.lastChange());
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    touched.add(found.getObject(1, UUID.class));
                }
            }
        }
        for (UUID row : touched) {
            compare(row);
        }
    }

    private void compare(UUID row) throws SQLException {
        String table = "";
        Map<String, @Nullable Object> left = new HashMap<>();
        boolean present = true;
        try (PreparedStatement query =
                range("SELECT table_name, kind, payload FROM change", "AND row_id = ? ORDER BY seq")) {
            query.setObject(3, row);
            try (ResultSet entries = query.executeQuery()) {
                while (entries.next()) {
                    table = entries.getString(1);
                    present = !entries.getString(2).equals("DELETE");
                    if (present) {
                        values(entries.getString(3), "after").forEach((k, v) -> left.put(String.valueOf(k), v));
                    }
                }
            }
        }
        Map<String, @Nullable Object> now = rows.current(table, row);
        if (now == null || !present) {
            if ((now == null) == present) {
                changed(table, row, "id");
            }
            return;
        }
        for (Map.Entry<String, @Nullable Object> field : left.entrySet()) {
            String name = field.getKey();
            if (now.containsKey(name) && !Json.same(now.get(name), field.getValue())) {
                changed(table, row, name);
                return;
            }
        }
    }

    private Map<?, ?> values(@Nullable String payload, String side) {
        if (payload == null) {
            throw Problem.workspace("workspace.problem.undo.erased", sentence());
        }
        Object values = Json.object(payload).get(side);
        return values instanceof Map<?, ?> map ? map : Map.of();
    }

    private void changed(String table, UUID row, String field) throws SQLException {
        if (keepsUsed) {
            kept.put(row, new UndoResult.Kept(table, row, true));
            return;
        }
        List<ActRow> later = ActTable.list(
                connection,
                "WHERE a.seq = (SELECT MAX(c.act) FROM change c WHERE c.row_id = ?) ORDER BY a.seq DESC",
                row);
        Sentence since = later.isEmpty() ? Sentence.of(target) : Sentence.of(later.getFirst());
        String name = Words.field(List.of(Sentence.of(target).area()), table, field);
        throw Problem.workspace("workspace.problem.undo.changed", sentence(), name, Words.of(since));
    }

    private String sentence() {
        return Words.of(Sentence.of(target));
    }

    /** Rows that the act brought and that others, not of this act, refer to. */
    private void keepUsed() throws SQLException {
        if (inserted.isEmpty()) {
            return;
        }
        for (Schema.Reference reference : Schema.references(connection)) {
            String pointsTo = reference.target();
            if (pointsTo != null && !inserted.containsValue(pointsTo)) {
                continue;
            }
            String column = "t." + Schema.quoted(reference.column());
            String sql = "SELECT t.id, " + column + " FROM " + Schema.quoted(reference.table())
                    + " t JOIN change c USE INDEX (change_row) ON c.row_id = " + column
                    + " WHERE c.seq BETWEEN ? AND ? AND c.kind = 'INSERT'";
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setLong(1, target.firstChange());
                query.setLong(2, target.lastChange());
                try (ResultSet users = query.executeQuery()) {
                    while (users.next()) {
                        used(reference.table(), users.getObject(1, UUID.class), users.getObject(2, UUID.class));
                    }
                }
            }
        }
    }

    private void used(String userTable, UUID user, UUID row) {
        String table = inserted.get(row);
        if (table == null || inserted.containsKey(user)) {
            return;
        }
        if (!keepsUsed) {
            throw Problem.workspace("workspace.problem.undo.used", sentence(), userTable.replace('_', ' '));
        }
        kept.putIfAbsent(row, new UndoResult.Kept(table, row, false));
    }

    /** What stays needs the rows of this act that it refers to. */
    private void keepNeeded() throws SQLException {
        Deque<UndoResult.Kept> open = new ArrayDeque<>(kept.values());
        Set<UUID> seen = new HashSet<>(kept.keySet());
        while (!open.isEmpty()) {
            UndoResult.Kept row = open.pop();
            Map<String, @Nullable Object> now = rows.current(row.table(), row.row());
            if (now == null) {
                continue;
            }
            for (Map.Entry<UUID, String> each : needed(now)) {
                if (seen.add(each.getKey())) {
                    UndoResult.Kept need = new UndoResult.Kept(each.getValue(), each.getKey(), false);
                    kept.put(each.getKey(), need);
                    open.push(need);
                }
            }
        }
    }

    private List<Map.Entry<UUID, String>> needed(Map<String, @Nullable Object> row) {
        List<Map.Entry<UUID, String>> needed = new ArrayList<>();
        for (Object value : row.values()) {
            if (value instanceof String text && text.length() == 36 && text.charAt(8) == '-') {
                UUID id = uuid(text);
                String table = id == null ? null : inserted.get(id);
                if (id != null && table != null) {
                    needed.add(Map.entry(id, table));
                }
            }
        }
        return needed;
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return null; // a text of the same length
        }
    }

    private record Entry(
            String table, UUID row, String kind, @Nullable String payload) {}

    private void replay() throws SQLException {
        for (long to = target.lastChange(); to >= target.firstChange(); to -= PAGE) {
            for (Entry entry : page(Math.max(target.firstChange(), to - PAGE + 1), to)) {
                if (!kept.containsKey(entry.row())) {
                    reverse(entry);
                }
            }
        }
    }

    private List<Entry> page(long from, long to) throws SQLException {
        List<Entry> page = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT table_name, row_id, kind, payload"
                + " FROM change WHERE seq BETWEEN ? AND ? ORDER BY seq DESC")) {
            query.setLong(1, from);
            query.setLong(2, to);
            try (ResultSet entries = query.executeQuery()) {
                while (entries.next()) {
                    page.add(new Entry(
                            entries.getString(1),
                            entries.getObject(2, UUID.class),
                            entries.getString(3),
                            entries.getString(4)));
                }
            }
        }
        return page;
    }

    private void reverse(Entry entry) throws SQLException {
        switch (entry.kind()) {
            case "INSERT" -> rows.delete(entry.table(), entry.row());
            case "DELETE" -> rows.insert(entry.table(), values(entry.payload(), "before"));
            case "UPDATE" -> rows.update(entry.table(), entry.row(), values(entry.payload(), "before"));
            default -> throw new SQLException("cannot be undone: " + entry.kind());
        }
    }
}
