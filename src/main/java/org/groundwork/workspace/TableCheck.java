package org.groundwork.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.groundwork.core.Finding;
import org.jspecify.annotations.Nullable;

/** Compares the tables with their journal: rows that came or went without an entry. */
final class TableCheck {
    /** Tables that are followed by nobody: the journal's own, drafts, and what a migration notes. */
    static final Set<String> UNJOURNALED =
            Set.of("act", "change", "chain", "change_ref", "renamed_column", "draft", "flyway_schema_history");

    private TableCheck() {}

    static List<Finding> of(Connection connection) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        Map<String, Long> baseline = baseline(lastMigration(connection));
        for (String table : Schema.journaled(connection)) {
            long unknown = unknown(connection, table) - baseline.getOrDefault(table, 0L);
            if (unknown > 0) {
                findings.add(Finding.error("", "workspace.verify.rows.unknown", table, unknown));
            }
            long gone = count(
                    connection,
                    "SELECT COUNT(*) FROM change c WHERE c.table_name = ? AND c.kind = 'INSERT'"
                            + " AND NOT EXISTS (SELECT 1 FROM " + Schema.quoted(table) + " t WHERE t.id = c.row_id)"
                            + " AND NOT EXISTS (SELECT 1 FROM change d USE INDEX (change_row) WHERE d.row_id = c.row_id"
                            + " AND d.seq > c.seq AND d.kind = 'DELETE')",
                    table);
            if (gone > 0) {
                findings.add(Finding.error("", "workspace.verify.rows.gone", table, gone));
            }
        }
        return findings;
    }

    private static long unknown(Connection connection, String table) throws SQLException {
        return count(
                connection,
                "SELECT COUNT(*) FROM " + Schema.quoted(table)
                        + " t WHERE NOT EXISTS (SELECT 1 FROM change c USE INDEX (change_row) WHERE c.row_id = t.id)",
                null);
    }

    /** Rows without an entry, as {@code table=number;table=number}: those that migrations brought. */
    static String baseline(Connection connection) throws SQLException {
        StringJoiner tables = new StringJoiner(";");
        for (String table : Schema.journaled(connection)) {
            long unknown = unknown(connection, table);
            if (unknown > 0) {
                tables.add(table + "=" + unknown);
            }
        }
        return tables.toString();
    }

    private static String lastMigration(Connection connection) throws SQLException {
        List<ActRow> acts = ActTable.list(
                connection,
                "WHERE a.kind = 'MIGRATION' AND a.args IS NOT NULL ORDER BY a.seq DESC FETCH FIRST ROW ONLY");
        List<String> args = acts.isEmpty() ? List.of() : acts.getFirst().arguments();
        return args.isEmpty() ? "" : args.getLast();
    }

    private static Map<String, Long> baseline(String text) {
        Map<String, Long> baseline = new HashMap<>();
        for (String table : text.split(";", -1)) {
            int equals = table.indexOf('=');
            if (equals > 0) {
                baseline.put(table.substring(0, equals), Long.valueOf(table.substring(equals + 1)));
            }
        }
        return baseline;
    }

    private static long count(Connection connection, String sql, @Nullable String table) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            if (table != null) {
                query.setString(1, table);
            }
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
