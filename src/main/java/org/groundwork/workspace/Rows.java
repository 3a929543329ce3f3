package org.groundwork.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads and writes rows of any journaled table as the journal holds them. */
final class Rows implements AutoCloseable {
    private final Connection connection;
    private final Map<String, TableShape> shapes = new HashMap<>();
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    Rows(Connection connection) {
        this.connection = connection;
    }

    TableShape shape(String table) throws SQLException {
        TableShape shape = shapes.get(table);
        if (shape == null) {
            shape = TableShape.of(connection, table);
            shapes.put(table, shape);
        }
        return shape;
    }

    private PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
    }

    /** The row as the journal would write it; null where there is none. */
    @Nullable
    Map<String, @Nullable Object> current(String table, UUID id) throws SQLException {
        PreparedStatement query = statement("SELECT * FROM " + Schema.quoted(table) + " WHERE id = ?");
        query.setObject(1, id);
        try (ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                return null;
            }
            ResultSetMetaData meta = row.getMetaData();
            StringBuilder out = new StringBuilder();
            char before = '{';
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                out.append(before).append('"');
                out.append(meta.getColumnName(i).toLowerCase(Locale.ROOT)).append("\":");
                Json.value(out, row.getObject(i));
                before = ',';
            }
            return Json.object(out.append('}').toString());
        }
    }

    boolean exists(String table, UUID id) throws SQLException {
        PreparedStatement query = statement("SELECT 1 FROM " + Schema.quoted(table) + " WHERE id = ?");
        query.setObject(1, id);
        try (ResultSet row = query.executeQuery()) {
            return row.next();
        }
    }

    void delete(String table, UUID id) throws SQLException {
        PreparedStatement delete = statement("DELETE FROM " + Schema.quoted(table) + " WHERE id = ?");
        delete.setObject(1, id);
        delete.executeUpdate();
    }

    void insert(String table, Map<?, ?> values) throws SQLException {
        TableShape shape = shape(table);
        List<String> columns = known(shape, values);
        String sql = "INSERT INTO " + Schema.quoted(table) + " ("
                + columns.stream().map(Schema::quoted).collect(Collectors.joining(", ")) + ") VALUES ("
                + columns.stream().map(c -> place(shape, c)).collect(Collectors.joining(", ")) + ")";
        PreparedStatement insert = statement(sql);
        bind(insert, shape, columns, values);
        insert.executeUpdate();
    }

    void update(String table, UUID id, Map<?, ?> values) throws SQLException {
        TableShape shape = shape(table);
        List<String> columns = known(shape, values);
        if (columns.isEmpty()) {
            return;
        }
        String sql = "UPDATE " + Schema.quoted(table) + " SET "
                + columns.stream()
                        .map(c -> Schema.quoted(c) + " = " + place(shape, c))
                        .collect(Collectors.joining(", "))
                + " WHERE id = ?";
        PreparedStatement update = statement(sql);
        bind(update, shape, columns, values);
        update.setObject(columns.size() + 1, id);
        update.executeUpdate();
    }

    /** Columns that the table still has, in its order. */
    private static List<String> known(TableShape shape, Map<?, ?> values) {
        return shape.columns().stream().filter(values::containsKey).toList();
    }

    private static String type(TableShape shape, String column) {
        return shape.types().get(shape.columns().indexOf(column));
    }

    private static String place(TableShape shape, String column) {
        return type(shape, column).equals("JSON") ? "? FORMAT JSON" : "?";
    }

    private void bind(PreparedStatement statement, TableShape shape, List<String> columns, Map<?, ?> values)
            throws SQLException {
        int index = 1;
        for (String column : columns) {
            bind(statement, index, type(shape, column), values.get(column));
            index++;
        }
    }

    private void bind(PreparedStatement statement, int index, String type, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setObject(index, null);
        } else if (value instanceof Boolean yes) {
            statement.setBoolean(index, yes);
        } else if (value instanceof List<?> list) {
            List<@Nullable String> texts = new ArrayList<>();
            list.forEach(each -> texts.add(each == null ? null : each.toString()));
            statement.setArray(index, connection.createArrayOf("VARCHAR", texts.toArray()));
        } else if (type.startsWith("BINARY") || type.equals("JSON")) {
            statement.setBytes(index, Base64.getDecoder().decode(value.toString()));
        } else {
            statement.setString(index, value.toString());
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
        statements.clear();
    }
}
