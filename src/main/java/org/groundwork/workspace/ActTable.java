package org.groundwork.workspace;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.Hlc;

/** The table of acts. */
final class ActTable {
    private ActTable() {}

    /** Up to {@code limit} acts from this one on, in the order in which this workspace learnt of them. */
    static List<ActRow> from(Connection connection, long seq, int limit) throws SQLException {
        return list(connection, "WHERE a.seq >= ? ORDER BY a.seq FETCH FIRST " + limit + " ROWS ONLY", seq);
    }

    static List<ActRow> list(Connection connection, String where, Object... args) throws SQLException {
        List<ActRow> acts = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement("SELECT " + ActRow.COLUMNS + " FROM act a " + where)) {
            for (int i = 0; i < args.length; i++) {
                query.setObject(i + 1, args[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    acts.add(ActRow.of(rows));
                }
            }
        }
        return acts;
    }

    static PreparedStatement insertion(Connection connection) throws SQLException {
        return connection.prepareStatement("INSERT INTO act (seq, id, chain, number, device,"
                + " ticks, wall_millis, kind, text_key, args, salt, args_hash, person_name, person_function,"
                + " person_agency, person_office, undoes, schema_version, program_version, first_change, last_change,"
                + " parent_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    /** @param insert see {@link #insertion} */
    static void insert(PreparedStatement insert, ActRow act) throws SQLException {
        Hlc clock = act.clock();
        insert.setLong(1, act.seq());
        insert.setObject(2, act.id());
        insert.setObject(3, act.chain());
        insert.setLong(4, act.number());
        insert.setObject(5, clock.device());
        insert.setLong(6, clock.ticks());
        insert.setLong(7, act.wallMillis());
        insert.setString(8, act.kind());
        insert.setString(9, act.key());
        insert.setString(10, act.args());
        insert.setBytes(11, act.salt());
        insert.setBytes(12, act.argsHash());
        insert.setString(13, act.by().name());
        insert.setString(14, act.by().function());
        insert.setString(15, act.by().agency());
        insert.setString(16, act.by().office());
        insert.setObject(17, act.undoes());
        insert.setString(18, act.schema());
        insert.setString(19, act.program());
        insert.setLong(20, act.firstChange());
        insert.setLong(21, act.lastChange());
        insert.setBytes(22, act.parentHash());
        insert.setBytes(23, act.hash());
        insert.executeUpdate();
    }
}
