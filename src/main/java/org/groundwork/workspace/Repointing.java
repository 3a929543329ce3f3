package org.groundwork.workspace;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.core.Id;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Rows that name a row which turned out to be another one: found in the schema, so that no table is forgotten. */
final class Repointing {
    private final Handle handle;
    private final String table;
    private final UUID from;
    private final UUID to;
    private final List<Schema.Reference> references;
    private final Map<String, List<String>> named;

    private Repointing(Handle handle, String table, UUID from, UUID to) {
        this.handle = handle;
        this.table = table;
        this.from = from;
        this.to = to;
        references = Sql.call(() -> Schema.references(handle.getConnection()));
        named = Sql.call(() -> Schema.named(handle.getConnection()));
    }

    /**
     * Lets rows name another row of a table instead. A row whose id is named after it gets the id that it would have
     * had; where the other row has such a row already, that one counts and this one stays. No row comes to name itself,
     * or what it belongs to.
     *
     * @param table whose row it is, by foreign keys and by columns that may hold any row's id
     * @param except tables, or columns as {@code table.column}, that are left alone
     * @return rows changed
     */
    static int run(Handle handle, String table, UUID from, UUID to, Set<String> except) {
        return new Repointing(handle, table, from, to).run(except);
    }

    private int run(Set<String> except) {
        int changed = 0;
        for (Schema.Reference each : references) {
            boolean names = each.target() == null || table.equals(each.target());
            if (names && !except.contains(each.table()) && !except.contains(each.table() + "." + each.column())) {
                List<String> naming = named.getOrDefault(each.table(), List.of());
                changed += naming.contains(each.column()) ? renamed(each, naming) : pointed(each);
            }
        }
        return changed;
    }

    private int pointed(Schema.Reference each) {
        String owner = each.table().equals(table) ? "id" : owner(each);
        String column = Schema.quoted(each.column());
        String update = "UPDATE " + Schema.quoted(each.table()) + " SET " + column + " = ? WHERE " + column + " = ?";
        return owner == null
                ? handle.execute(update, to, from)
                : handle.execute(update + " AND " + Schema.quoted(owner) + " <> ?", to, from, to);
    }

    /** The column that says whose a row is, where the row names others of that kind besides. */
    private @Nullable String owner(Schema.Reference free) {
        return references.stream()
                .filter(each -> free.target() == null && each.table().equals(free.table()))
                .filter(each -> table.equals(each.target()))
                .map(Schema.Reference::column)
                .findFirst()
                .orElse(null);
    }

    private int renamed(Schema.Reference each, List<String> naming) {
        String rows = Schema.quoted(each.table());
        List<Map<String, Object>> found = handle.select(
                        "SELECT * FROM " + rows + " WHERE " + Schema.quoted(each.column()) + " = ?", from)
                .mapToMap()
                .list();
        int changed = 0;
        for (Map<String, Object> row : found) {
            UUID id = Id.named(Stream.concat(
                            Stream.of(naming.getFirst()),
                            naming.stream()
                                    .skip(1)
                                    .map(column -> column.equals(each.column()) ? to : row.get(column))
                                    .map(String::valueOf))
                    .toArray(String[]::new));
            if (handle.select("SELECT id FROM " + rows + " WHERE id = ?", id)
                    .mapToMap()
                    .findFirst()
                    .isEmpty()) {
                copy(each, row, id);
                UUID old = (UUID) Objects.requireNonNull(row.get("id"));
                run(handle, each.table(), old, id, Set.of());
                changed += handle.execute("DELETE FROM " + rows + " WHERE id = ?", old);
            }
        }
        return changed;
    }

    private void copy(Schema.Reference each, Map<String, Object> row, UUID id) {
        List<String> columns = List.copyOf(row.keySet());
        Object[] values = columns.stream()
                .map(column -> column.equals("id") ? id : column.equals(each.column()) ? to : row.get(column))
                .toArray();
        handle.execute(
                "INSERT INTO " + Schema.quoted(each.table()) + " ("
                        + columns.stream().map(Schema::quoted).collect(Collectors.joining(", ")) + ") VALUES ("
                        + columns.stream().map(column -> "?").collect(Collectors.joining(", ")) + ")",
                values);
    }
}
