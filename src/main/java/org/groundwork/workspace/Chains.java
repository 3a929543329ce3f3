package org.groundwork.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of chains. */
final class Chains {
    private static final String COLUMNS = "c.id, c.device, c.place, c.parent, c.parent_hash, c.acts, c.head, c.closed";

    private Chains() {}

    /** The chain of the newest act; null in a new workspace. */
    static @Nullable Chain last(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT " + COLUMNS
                        + " FROM act a JOIN chain c ON c.id = a.chain ORDER BY a.seq DESC FETCH FIRST ROW ONLY");
                ResultSet row = query.executeQuery()) {
            return row.next() ? of(row) : null;
        }
    }

    static List<Chain> all(Connection connection) throws SQLException {
        List<Chain> chains = new ArrayList<>();
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT " + COLUMNS + " FROM chain c ORDER BY c.id");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                chains.add(of(rows));
            }
        }
        return chains;
    }

    /** True where the act that this chain names as its beginning stands in its parent. */
    static boolean continued(Connection connection, Chain chain) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT 1 FROM act WHERE chain = ? AND hash = ? FETCH FIRST ROW ONLY")) {
            query.setObject(1, chain.parent());
            query.setBytes(2, chain.parentHash());
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    /**
     * Ends all chains of a database that is a copy or a restore, so that the next act starts a new one even at the same
     * place on the same device. The connection may be any; what it does is committed with its transaction.
     */
    static void close(Connection connection) throws SQLException {
        JournalTrigger.migrating(connection, true);
        try (PreparedStatement update = connection.prepareStatement("UPDATE chain SET closed = TRUE")) {
            update.executeUpdate();
        } finally {
            JournalTrigger.migrating(connection, false);
        }
    }

    static Chain of(ResultSet row) throws SQLException {
        return new Chain(
                row.getObject("id", UUID.class),
                row.getObject("device", UUID.class),
                row.getString("place"),
                row.getObject("parent", UUID.class),
                row.getBytes("parent_hash"),
                row.getLong("acts"),
                row.getBytes("head"),
                row.getBoolean("closed"));
    }

    static void insert(Connection connection, Chain chain) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO chain"
                + " (id, device, place, parent, parent_hash, acts, head, closed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, chain.id());
            insert.setObject(2, chain.device());
            insert.setString(3, chain.place());
            insert.setObject(4, chain.parent());
            insert.setBytes(5, chain.parentHash());
            insert.setLong(6, chain.acts());
            insert.setBytes(7, chain.head());
            insert.setBoolean(8, chain.closed());
            insert.executeUpdate();
        }
    }

    static PreparedStatement update(Connection connection) throws SQLException {
        return connection.prepareStatement("UPDATE chain SET acts = ?, head = ? WHERE id = ?");
    }

    /** @param update see {@link #update(Connection)} */
    static void update(PreparedStatement update, Chain chain) throws SQLException {
        update.setLong(1, chain.acts());
        update.setBytes(2, chain.head());
        update.setObject(3, chain.id());
        update.executeUpdate();
    }
}
