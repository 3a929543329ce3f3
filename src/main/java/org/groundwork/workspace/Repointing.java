package org.groundwork.workspace;

import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Rows that name a row which turned out to be another one: found in the schema, so that no table is forgotten. */
final class Repointing {
    private Repointing() {}

    /**
     * Lets rows name another row of a table instead.
     *
     * @param table whose row it is, by the foreign keys that lead there
     * @param except tables that are left alone
     * @return rows changed
     */
    static int run(Handle handle, String table, UUID from, UUID to, Set<String> except) {
        int changed = 0;
        for (Schema.Reference each : Sql.call(() -> Schema.references(handle.getConnection()))) {
            if (table.equals(each.target()) && !except.contains(each.table())) {
                String column = Schema.quoted(each.column());
                changed += handle.execute(
                        "UPDATE " + Schema.quoted(each.table()) + " SET " + column + " = ? WHERE " + column + " = ?",
                        to,
                        from);
            }
        }
        return changed;
    }
}
