package org.groundwork.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the journal needs to know of a table: its columns in order, and which of them mean something only together.
 *
 * @param table name in lower case
 * @param columns names in lower case, in the order of the row
 * @param types the database's names of the columns' types, in the same order
 * @param groups columns that share one clock, from the table's comment: {@code group: amount, currency; group: a, b}
 */
record TableShape(String table, List<String> columns, List<String> types, List<Set<String>> groups) {
    private static final Pattern GROUP = Pattern.compile("group:\\s*([^;]+)");

    static TableShape of(Connection connection, String tableName) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<String> types = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT column_name, data_type FROM information_schema.columns"
                        + " WHERE table_schema = 'PUBLIC' AND table_name = ? ORDER BY ordinal_position")) {
            query.setString(1, tableName.toUpperCase(Locale.ROOT));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    columns.add(rows.getString(1).toLowerCase(Locale.ROOT));
                    types.add(rows.getString(2));
                }
            }
        }
        if (!columns.contains("id")) {
            throw new SQLException("a journaled table needs a column id: " + tableName);
        }
        return new TableShape(
                tableName.toLowerCase(Locale.ROOT), columns, types, groups(comment(connection, tableName)));
    }

    private static String comment(Connection connection, String tableName) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT COALESCE(remarks, '') FROM information_schema.tables"
                        + " WHERE table_schema = 'PUBLIC' AND table_name = ?")) {
            query.setString(1, tableName.toUpperCase(Locale.ROOT));
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }

    static List<Set<String>> groups(String comment) {
        List<Set<String>> groups = new ArrayList<>();
        Matcher group = GROUP.matcher(comment);
        while (group.find()) {
            Set<String> names = new HashSet<>();
            for (String name : group.group(1).split(",", -1)) {
                names.add(name.strip().toLowerCase(Locale.ROOT));
            }
            groups.add(Set.copyOf(names));
        }
        return List.copyOf(groups);
    }

    /** The columns and all that share a group with one of them. */
    Set<String> withGroups(Set<String> changed) {
        Set<String> all = new HashSet<>(changed);
        for (Set<String> group : groups) {
            if (group.stream().anyMatch(changed::contains)) {
                all.addAll(group);
            }
        }
        return all;
    }

    /** The group of a column; the column alone where it has none. */
    Set<String> groupOf(String column) {
        for (Set<String> group : groups) {
            if (group.contains(column)) {
                return group;
            }
        }
        return Set.of(column);
    }

    UUID id(@Nullable Object[] row) throws SQLException {
        Object id = row[columns.indexOf("id")];
        if (id instanceof UUID uuid) {
            return uuid;
        }
        throw new SQLException("the id of " + table + " is not a UUID");
    }
}
