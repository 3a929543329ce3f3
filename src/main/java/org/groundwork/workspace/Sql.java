package org.groundwork.workspace;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A database error within the journal is a fault of ours, and goes on as one. */
final class Sql {
    private Sql() {}

    /** Work with the database. */
    interface Work<T extends @Nullable Object> {
        T run() throws SQLException;
    }

    static <T extends @Nullable Object> T call(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
