package org.groundwork.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which migrations the journal does not know yet. A migration may bring rows of its own, which have no entries: the
 * last argument of its act says how many there are in each table, so that later ones are noticed.
 */
final class MigrationActs {
    private MigrationActs() {}

    /** What is to be noted. */
    record Note(String key, List<String> args) {}

    static List<Note> missing(Connection connection) {
        try {
            List<List<String>> done = done(connection);
            if (!done.isEmpty() && isNoted(connection, done.getLast().getFirst())) {
                return List.of(); // as nearly always: opening need not read all that was noted
            }
            Set<String> noted = noted(connection);
            if (noted.isEmpty()) {
                String version = done.isEmpty() ? "0" : done.getLast().getFirst();
                return List.of(new Note("workspace.act.made", List.of(version, TableCheck.baseline(connection))));
            }
            String highest = noted.stream().max(String::compareTo).orElse("");
            List<Note> notes = new ArrayList<>();
            for (List<String> migration : done) {
                if (migration.getFirst().compareTo(highest) > 0) {
                    String baseline = TableCheck.baseline(connection);
                    notes.add(new Note(
                            "workspace.act.migrated", List.of(migration.getFirst(), migration.getLast(), baseline)));
                }
            }
            return notes;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<List<String>> done(Connection connection) throws SQLException {
        List<List<String>> done = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT \"version\", \"description\""
                        + " FROM \"flyway_schema_history\" WHERE \"success\" AND \"version\" IS NOT NULL"
                        + " ORDER BY \"version\"");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                done.add(List.of(rows.getString(1), rows.getString(2)));
            }
        }
        return done;
    }

    /** True where the newest migration has its act; those before it then have theirs. */
    private static boolean isNoted(Connection connection, String version) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT 1 FROM act WHERE kind = 'MIGRATION' AND args LIKE ?")) {
            query.setString(1, "[\"" + version + "\"%");
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static Set<String> noted(Connection connection) throws SQLException {
        Set<String> versions = new HashSet<>();
        for (ActRow act : ActTable.list(connection, "WHERE a.kind = 'MIGRATION'")) {
            List<String> args = act.arguments();
            versions.add(args.isEmpty() ? act.schema() : args.getFirst());
        }
        return versions;
    }
}
