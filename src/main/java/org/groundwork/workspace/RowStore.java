package org.groundwork.workspace;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.groundwork.core.RecordShape;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table whose columns are a record's components. What is already there as it should be is not written
 * again, so that an import that brings nothing new changes nothing. Works on plain JDBC by column index: a registry is
 * read whole for every list, and an import writes a hundred thousand rows.
 */
public final class RowStore<R> {
    private static final int CHUNK = 1000;

    private final Workspace workspace;
    private final String table;
    private final RecordShape<R> columns;
    private final List<Reader> readers;
    private final String select;
    private final String insert;
    private final String update;

    public RowStore(Workspace workspace, String table, Class<R> type) {
        this.workspace = workspace;
        this.table = table;
        this.columns = RecordShape.of(type);
        this.readers = columns.types().stream().map(RowStore::reader).toList();
        List<String> names = columns.names();
        this.select = "SELECT " + String.join(", ", names) + " FROM " + table;
        this.insert = "INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES ("
                + names.stream().map(name -> "?").collect(Collectors.joining(", ")) + ")";
        this.update = "UPDATE " + table + " SET "
                + names.stream().skip(1).map(name -> name + " = ?").collect(Collectors.joining(", "))
                + " WHERE id = ?";
    }

    /** Every row, in the order of their ids, which for rows that people made is the order of making. */
    public List<R> all() {
        // sorted here: by the index of ids, which are no row numbers, H2 would fetch row after row
        return sorted(workspace.read(handle -> query(handle, select, List.of())));
    }

    /** The rows whose column has this value, in the order of making. */
    public List<R> where(String column, Object value) {
        return sorted(workspace.read(handle -> query(handle, select + " WHERE " + column + " = ?", List.of(value))));
    }

    /** The rows whose column has one of these values, in the order of making. */
    public List<R> whereAny(String column, Collection<UUID> values) {
        List<R> found = new ArrayList<>();
        workspace.read(handle -> {
            chunks(
                    values,
                    chunk -> found.addAll(
                            query(handle, select + " WHERE " + column + " = ANY(?)", List.of((Object) chunk))));
            return found;
        });
        return sorted(found);
    }

    /** The rows with these ids, as far as there are any. */
    public Map<UUID, R> byId(Collection<UUID> ids) {
        return workspace.read(handle -> {
            Map<UUID, R> found = new HashMap<>();
            chunks(ids, chunk -> query(handle, select + " WHERE id = ANY(?)", List.of((Object) chunk))
                    .forEach(row -> found.put(id(row), row)));
            return found;
        });
    }

    /**
     * Writes the rows that are new or differ from what is stored.
     *
     * @return the rows that were written
     */
    public List<R> save(Collection<R> rows) {
        Map<UUID, R> wanted = new LinkedHashMap<>();
        rows.forEach(row -> wanted.put(id(row), row));
        return save(wanted.values(), byId(wanted.keySet()));
    }

    /**
     * The same, where it is known what is stored.
     *
     * @param rows each id once
     */
    public List<R> save(Collection<R> rows, Map<UUID, R> stored) {
        List<R> added = new ArrayList<>();
        List<R> changed = new ArrayList<>();
        for (R row : rows) {
            R before = stored.get(id(row));
            if (before == null) {
                added.add(row);
            } else if (!before.equals(row)) {
                changed.add(row);
            }
        }
        return workspace.write(handle -> {
            run(handle, insert, added, 0);
            run(handle, update, changed, 1);
            added.addAll(changed);
            return added;
        });
    }

    /** Removes rows; what the journal keeps of them is their tombstone. */
    public int delete(Collection<UUID> ids) {
        return workspace.write(handle -> {
            int[] gone = {0};
            chunks(
                    ids,
                    chunk -> gone[0] += handle.execute("DELETE FROM " + table + " WHERE id = ANY(?)", (Object) chunk));
            return gone[0];
        });
    }

    private static void chunks(Collection<UUID> ids, Consumer<UUID[]> taker) {
        List<UUID> list = List.copyOf(ids);
        for (int from = 0; from < list.size(); from += CHUNK) {
            taker.accept(list.subList(from, Math.min(list.size(), from + CHUNK)).toArray(UUID[]::new));
        }
    }

    private List<R> query(Handle handle, String sql, List<Object> values) {
        try (PreparedStatement query = handle.getConnection().prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                query.setObject(i + 1, values.get(i));
            }
            List<R> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                @Nullable Object[] read = new Object[readers.size()];
                while (rows.next()) {
                    for (int i = 0; i < read.length; i++) {
                        read[i] = readers.get(i).read(rows, i + 1);
                    }
                    found.add(columns.make(read));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(table, e);
        }
    }

    /** Sets each row's values rotated by {@code turn}: the id comes first in an insert and last in an update. */
    private void run(Handle handle, String sql, List<R> rows, int turn) {
        if (rows.isEmpty()) {
            return;
        }
        Connection connection = handle.getConnection();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int count = readers.size();
            for (R row : rows) {
                for (int i = 0; i < count; i++) {
                    Object value = columns.value(row, (i + turn) % count);
                    statement.setObject(i + 1, value instanceof Enum<?> constant ? constant.name() : value);
                }
                statement.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(table, e);
        }
    }

    private List<R> sorted(List<R> rows) {
        rows.sort(Comparator.comparing(this::id, RowStore::compare));
        return rows;
    }

    /** As the database orders them, and as they were made: unlike Java's own order without regard to signs. */
    private static int compare(UUID a, UUID b) {
        int most = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return most != 0 ? most : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    }

    private UUID id(R row) {
        if (columns.value(row, 0) instanceof UUID id) {
            return id;
        }
        throw new IllegalStateException(table + " has a row without id");
    }

    /** Reads one column as a component's type. */
    private interface Reader {
        @Nullable
        Object read(ResultSet row, int column) throws SQLException;
    }

    private static Reader reader(Class<?> type) {
        if (type == UUID.class || type == LocalDate.class || type == Instant.class || type == Integer.class) {
            return (row, column) -> row.getObject(column, type);
        }
        if (type == String.class) {
            return ResultSet::getString;
        }
        if (type == boolean.class) {
            return ResultSet::getBoolean;
        }
        if (type == int.class) {
            return ResultSet::getInt;
        }
        if (type == BigDecimal.class) {
            return ResultSet::getBigDecimal;
        }
        if (type.isEnum()) {
            Map<String, Object> constants = new HashMap<>();
            for (Object constant : type.getEnumConstants()) {
                constants.put(((Enum<?>) constant).name(), constant);
            }
            return (row, column) -> constant(constants, row.getString(column), type);
        }
        throw new IllegalArgumentException(type.getName());
    }

    private static @Nullable Object constant(Map<String, Object> constants, @Nullable String name, Class<?> type) {
        Object constant = name == null ? null : constants.get(name);
        if (name != null && constant == null) {
            throw new IllegalStateException(type.getSimpleName() + " has no " + name);
        }
        return constant;
    }
}
