package org.groundwork.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.api.Trigger;
import org.h2.engine.Session;
import org.h2.jdbc.JdbcConnection;
import org.jspecify.annotations.Nullable;

/**
 * Writes a journal entry for each changed row of the table it stands on, in the same transaction, and refuses a write
 * that belongs to no act. On the journal's own tables it refuses everybody but the journal. The class's name is part of
 * the file format.
 */
public final class JournalTrigger implements Trigger {
    private static final Set<String> OWN_TABLES = Set.of("act", "change", "chain");
    private static final Map<Session, OpenAct> OPEN = new ConcurrentHashMap<>();
    private static final Set<Session> MIGRATING = ConcurrentHashMap.newKeySet();

    private String table = "";
    private @Nullable TableShape shape;

    /** What this connection writes from now on belongs to the act. */
    static void bind(Connection connection, OpenAct act) {
        OPEN.put(session(connection), act);
    }

    static void release(Connection connection) {
        OPEN.remove(session(connection));
    }

    /** What this connection writes is a migration's, which is one act and never journaled row by row. */
    static void migrating(Connection connection, boolean on) {
        if (on) {
            MIGRATING.add(session(connection));
        } else {
            MIGRATING.remove(session(connection));
        }
    }

    private static Session session(Connection connection) {
        try {
            return connection.unwrap(JdbcConnection.class).getSession();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void init(Connection connection, String schema, String trigger, String tableName, boolean before, int type) {
        table = tableName.toLowerCase(Locale.ROOT);
    }

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        Session session = ((JdbcConnection) connection).getSession();
        if (MIGRATING.contains(session)) {
            return;
        }
        OpenAct act = OPEN.get(session);
        if (OWN_TABLES.contains(table)) {
            if (act == null || !act.isKeeping()) {
                throw new SQLException("only the journal writes to " + table);
            }
            return;
        }
        if (act == null) {
            throw new SQLException("write outside an act: " + table);
        }
        TableShape known = shape;
        if (known == null) {
            known = TableShape.of(connection, table);
            shape = known;
        }
        if (before == null && after != null) {
            act.inserted(known, after);
        } else if (before != null && after == null) {
            act.deleted(known, before);
        } else if (before != null && after != null) {
            act.updated(known, before, after);
        }
    }
}
