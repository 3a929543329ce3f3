package org.groundwork.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The journaled tables and how their rows point to each other, as the database itself describes them. */
final class Schema {
    private static final String PUBLIC = " = 'PUBLIC'";

    private static final Pattern NAMED = Pattern.compile("named:\\s*([^;]+)");

    private Schema() {}

    /**
     * A column that holds the id of another row.
     *
     * @param target the table that a foreign key names; null where the column is free to hold any id
     */
    record Reference(String table, String column, @Nullable String target) {}

    /** Names in lower case of all tables whose rows the journal follows. */
    static List<String> journaled(Connection connection) throws SQLException {
        return names(
                connection,
                "SELECT DISTINCT event_object_table FROM information_schema.triggers WHERE trigger_schema" + PUBLIC
                        + " AND java_class = 'org.groundwork.workspace.JournalTrigger'"
                        + " AND event_object_table NOT IN ('ACT', 'CHANGE', 'CHAIN') ORDER BY 1");
    }

    /** Names in lower case of all tables. */
    static List<String> tables(Connection connection) throws SQLException {
        return names(
                connection,
                "SELECT table_name FROM information_schema.tables WHERE table_schema" + PUBLIC
                        + " AND table_type = 'BASE TABLE' ORDER BY 1");
    }

    /** Every column of a journaled table that may hold another row's id. */
    static List<Reference> references(Connection connection) throws SQLException {
        Map<String, String> targets = targets(connection);
        List<String> journaled = journaled(connection);
        List<Reference> references = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema" + PUBLIC
                                + " AND data_type = 'UUID' AND column_name <> 'ID' ORDER BY 1, 2");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                String table = rows.getString(1).toLowerCase(Locale.ROOT);
                String column = rows.getString(2).toLowerCase(Locale.ROOT);
                if (journaled.contains(table)) {
                    references.add(new Reference(table, column, targets.get(table + "." + column)));
                }
            }
        }
        return references;
    }

    /**
     * Columns that name an attachment, a file of {@code content/}: those whose comment in the schema is
     * {@code attachment}.
     */
    static List<Reference> attachments(Connection connection) throws SQLException {
        return marked(connection, "attachment");
    }

    /** Columns that name the row that theirs is about, so that it goes where that one is erased: {@code about}. */
    static List<Reference> about(Connection connection) throws SQLException {
        return marked(connection, "about");
    }

    private static List<Reference> marked(Connection connection, String remark) throws SQLException {
        List<Reference> columns = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema" + PUBLIC
                        + " AND remarks = ? ORDER BY 1, 2")) {
            query.setString(1, remark);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    columns.add(new Reference(
                            rows.getString(1).toLowerCase(Locale.ROOT),
                            rows.getString(2).toLowerCase(Locale.ROOT),
                            null));
                }
            }
        }
        return columns;
    }

    /**
     * By table whose rows' ids are made of what they are about: the word and the columns that {@link
     * org.groundwork.core.Id#named} is given, from the table's comment {@code named: a word, column, column}.
     */
    static Map<String, List<String>> named(Connection connection) throws SQLException {
        Map<String, List<String>> named = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT table_name, remarks FROM information_schema.tables WHERE table_schema" + PUBLIC
                                + " AND remarks LIKE '%named: %'");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Matcher told = NAMED.matcher(rows.getString(2));
                if (told.find()) {
                    named.put(
                            rows.getString(1).toLowerCase(Locale.ROOT),
                            List.of(told.group(1).strip().split("\\s*,\\s*")));
                }
            }
        }
        return named;
    }

    /** For each {@code table.column} with a foreign key, the table it points to. */
    static Map<String, String> targets(Connection connection) throws SQLException {
        Map<String, String> targets = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT k.table_name, k.column_name, p.table_name FROM information_schema.key_column_usage k"
                                + " JOIN information_schema.referential_constraints r"
                                + " ON r.constraint_name = k.constraint_name AND r.constraint_schema" + PUBLIC
                                + " JOIN information_schema.table_constraints p"
                                + " ON p.constraint_name = r.unique_constraint_name AND p.constraint_schema" + PUBLIC
                                + " WHERE k.constraint_schema" + PUBLIC);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                targets.put(
                        (rows.getString(1) + "." + rows.getString(2)).toLowerCase(Locale.ROOT),
                        rows.getString(3).toLowerCase(Locale.ROOT));
            }
        }
        return targets;
    }

    private static List<String> names(Connection connection, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                names.add(rows.getString(1).toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    /** A name as it stands in a statement, whatever word it is. */
    static String quoted(String name) {
        return '"' + name.toUpperCase(Locale.ROOT).replace("\"", "\"\"") + '"';
    }
}
