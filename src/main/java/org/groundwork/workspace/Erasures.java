package org.groundwork.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the journal says was erased: each erasure lists the entries and acts that it emptied. */
final class Erasures {
    private final Map<UUID, Set<String>> entries = new HashMap<>();
    private final Map<UUID, Set<String>> acts = new HashMap<>();

    private Erasures() {}

    static Erasures read(Connection connection) throws SQLException {
        Erasures erasures = new Erasures();
        for (ActRow act : ActTable.list(connection, "WHERE a.kind = 'ERASURE'")) {
            try (PreparedStatement query = connection.prepareStatement("SELECT payload FROM change"
                    + " WHERE seq BETWEEN ? AND ? AND kind = 'ERASE' AND payload IS NOT NULL")) {
                query.setLong(1, act.firstChange());
                query.setLong(2, act.lastChange());
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        Map<String, @Nullable Object> listed = Json.objectIfReadable(rows.getString(1));
                        add(erasures.entries, act.id(), listed.get("entries"));
                        add(erasures.acts, act.id(), listed.get("acts"));
                    }
                }
            }
        }
        return erasures;
    }

    private static void add(Map<UUID, Set<String>> to, UUID act, @Nullable Object listed) {
        if (listed instanceof List<?> names) {
            Set<String> set = to.computeIfAbsent(act, any -> new HashSet<>());
            names.forEach(name -> set.add(String.valueOf(name)));
        }
    }

    /** Whether a row was erased once. */
    static boolean holds(Connection connection, UUID row) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT 1 FROM change WHERE row_id = ? AND kind = 'ERASE' FETCH FIRST ROW ONLY")) {
            query.setObject(1, row);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    /** How an erasure names an entry of the journal. Part of the file format. */
    static String name(UUID act, long offset) {
        return act + "/" + offset;
    }

    boolean entry(@Nullable UUID by, UUID act, long offset) {
        return by != null && entries.getOrDefault(by, Set.of()).contains(name(act, offset));
    }

    boolean act(@Nullable UUID by, UUID act) {
        return by != null && acts.getOrDefault(by, Set.of()).contains(act.toString());
    }
}
