package org.groundwork.workspace;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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

    /** For a row that went with another one: the schema is the same. */
    private Repointing(Repointing before, String table, UUID from, UUID to) {
        handle = before.handle;
        this.table = table;
        this.from = from;
        this.to = to;
        references = before.references;
        named = before.named;
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
        List<UUID> olds = handle.select(
                        "SELECT id FROM " + Schema.quoted(each.table()) + " WHERE " + Schema.quoted(each.column())
                                + " = ?",
                        from)
                .mapTo(UUID.class)
                .list();
        return Sql.call(() -> {
            int changed = 0;
            try (Rows rows = new Rows(handle.getConnection())) {
                for (UUID old : olds) {
                    changed += renamed(rows, each, naming, old) ? 1 : 0;
                }
            }
            return changed;
        });
    }

    private boolean renamed(Rows rows, Schema.Reference each, List<String> naming, UUID old) throws SQLException {
        Map<String, @Nullable Object> row = new HashMap<>(Objects.requireNonNull(rows.current(each.table(), old)));
        row.put(each.column(), to);
        UUID id = Id.named(Stream.concat(
                        Stream.of(naming.getFirst()), naming.stream().skip(1).map(row::get))
                .map(String::valueOf)
                .toArray(String[]::new));
        if (rows.exists(each.table(), id)) {
            return false;
        }
        row.put("id", id);
        rows.insert(each.table(), row);
        new Repointing(this, each.table(), old, id).run(Set.of());
        rows.delete(each.table(), old);
        return true;
    }
}
