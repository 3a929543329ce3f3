package org.groundwork.actors.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundwork.workspace.Workspace;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table whose columns are a record's components. What is already there as it should be is not written
 * again, so that an import that brings nothing new changes nothing.
 */
public final class RowStore<R> {
    private static final int CHUNK = 500;

    private final Workspace workspace;
    private final String table;
    private final Columns<R> columns;
    private final String insert;
    private final String update;

    public RowStore(Workspace workspace, String table, Class<R> type) {
        this.workspace = workspace;
        this.table = table;
        this.columns = new Columns<>(type);
        List<String> names = columns.names();
        this.insert = "INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES ("
                + names.stream().map(name -> "?").collect(Collectors.joining(", ")) + ")";
        this.update = "UPDATE " + table + " SET "
                + names.stream().skip(1).map(name -> name + " = ?").collect(Collectors.joining(", "))
                + " WHERE id = ?";
    }

    /** Every row, in the order of their ids, which for rows that people made is the order of making. */
    public List<R> all() {
        return workspace.read(handle -> handle.createQuery("SELECT * FROM " + table + " ORDER BY id")
                .setFetchSize(CHUNK)
                .map(ConstructorMapper.of(columns.type()))
                .list());
    }

    /** The rows whose column has this value, in the order of making. */
    public List<R> where(String column, Object value) {
        return workspace.read(
                handle -> handle.createQuery("SELECT * FROM " + table + " WHERE " + column + " = :value ORDER BY id")
                        .bind("value", value)
                        .map(ConstructorMapper.of(columns.type()))
                        .list());
    }

    /** The rows with these ids, as far as there are any. */
    public Map<UUID, R> byId(Collection<UUID> ids) {
        return workspace.read(handle -> byId(handle, ids));
    }

    /**
     * Writes the rows that are new or differ from what is stored.
     *
     * @return the rows that were written
     */
    public List<R> save(Collection<R> rows) {
        return workspace.write(handle -> {
            Map<UUID, R> wanted = new LinkedHashMap<>();
            rows.forEach(row -> wanted.put(id(row), row));
            Map<UUID, R> stored = byId(handle, wanted.keySet());
            List<R> added = new ArrayList<>();
            List<R> changed = new ArrayList<>();
            wanted.forEach((id, row) -> {
                R before = stored.get(id);
                if (before == null) {
                    added.add(row);
                } else if (!before.equals(row)) {
                    changed.add(row);
                }
            });
            run(handle, insert, added, 0);
            run(handle, update, changed, 1);
            added.addAll(changed);
            return added;
        });
    }

    /** Removes rows; what the journal keeps of them is their tombstone. */
    public int delete(Collection<UUID> ids) {
        return workspace.write(handle -> ids.isEmpty()
                ? 0
                : handle.createUpdate("DELETE FROM " + table + " WHERE id IN (<ids>)")
                        .bindList("ids", List.copyOf(ids))
                        .execute());
    }

    private Map<UUID, R> byId(Handle handle, Collection<UUID> ids) {
        Map<UUID, R> found = new HashMap<>();
        List<UUID> list = List.copyOf(ids);
        for (int from = 0; from < list.size(); from += CHUNK) {
            handle.createQuery("SELECT * FROM " + table + " WHERE id IN (<ids>)")
                    .bindList("ids", list.subList(from, Math.min(list.size(), from + CHUNK)))
                    .map(ConstructorMapper.of(columns.type()))
                    .forEach(row -> found.put(id(row), row));
        }
        return found;
    }

    /** Binds each row's values rotated by {@code turn}: the id comes first in an insert and last in an update. */
    private void run(Handle handle, String sql, List<R> rows, int turn) {
        if (rows.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch(sql);
        for (R row : rows) {
            List<@Nullable Object> values = columns.values(row);
            for (int i = 0; i < values.size(); i++) {
                batch.bind(i, values.get((i + turn) % values.size()));
            }
            batch.add();
            if (batch.size() >= CHUNK) {
                batch.execute();
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private UUID id(R row) {
        Object id = columns.values(row).get(0);
        if (id instanceof UUID uuid) {
            return uuid;
        }
        throw new IllegalStateException(table + " has a row without id");
    }
}
