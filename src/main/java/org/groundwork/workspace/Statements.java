package org.groundwork.workspace;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundwork.core.Hlc;

/** The journal's statements on the writing connection, prepared once: they run for every changed row. */
final class Statements implements AutoCloseable {
    static final int SALT_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final byte[] salts = new byte[SALT_BYTES * 256];
    private int nextSalt = salts.length;
    private final Digest digest = new Digest();
    private final PreparedStatement insertChange;
    private final PreparedStatement reference;
    private final PreparedStatement entries;

    Statements(Connection writer) throws SQLException {
        insertChange = writer.prepareStatement("INSERT INTO change"
                + " (seq, act, table_name, row_id, kind, payload, salt, payload_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        reference = writer.prepareStatement("INSERT INTO change_ref (ref, row_id, table_name) VALUES (?, ?, ?)");
        entries = writer.prepareStatement("SELECT c.kind, c.payload, a.ticks, a.device FROM change c"
                + " LEFT JOIN act a ON a.seq = c.act WHERE c.row_id = ? ORDER BY c.seq DESC");
    }

    /** One changed row. */
    record Entry(String table, UUID row, String kind, String payload) {}

    void insertChange(long seq, long act, Entry entry) throws SQLException {
        byte[] salt = salt();
        insertChange.setLong(1, seq);
        insertChange.setLong(2, act);
        insertChange.setString(3, entry.table());
        insertChange.setObject(4, entry.row());
        insertChange.setString(5, entry.kind());
        insertChange.setString(6, entry.payload());
        insertChange.setBytes(7, salt);
        insertChange.setBytes(8, digest.salted(salt, entry.payload()));
        insertChange.executeUpdate();
    }

    PreparedStatement reference() {
        return reference;
    }

    /** The row's journal, newest first; entries of the act that is being done bear {@code now}. */
    Iterator<FieldClocks.Touch> entriesOf(UUID row, Hlc now) throws SQLException {
        List<FieldClocks.Touch> touches = new ArrayList<>();
        entries.setObject(1, row);
        try (ResultSet rows = entries.executeQuery()) {
            while (rows.next()) {
                UUID device = rows.getObject(4, UUID.class);
                Hlc clock = device == null ? now : new Hlc(rows.getLong(3), device);
                String payload = rows.getString(2);
                boolean all = payload == null || !rows.getString(1).equals("UPDATE");
                touches.add(new FieldClocks.Touch(clock, all ? null : fields(payload)));
                if (all) {
                    break;
                }
            }
        }
        return touches.iterator();
    }

    private static Set<String> fields(String payload) {
        Object after = Json.object(payload).get("after");
        return after instanceof Map<?, ?> map
                ? Set.copyOf(map.keySet().stream().map(String::valueOf).toList())
                : Set.of();
    }

    byte[] salt() {
        if (nextSalt == salts.length) {
            random.nextBytes(salts);
            nextSalt = 0;
        }
        byte[] salt = java.util.Arrays.copyOfRange(salts, nextSalt, nextSalt + SALT_BYTES);
        nextSalt += SALT_BYTES;
        return salt;
    }

    @Override
    public void close() throws SQLException {
        insertChange.close();
        reference.close();
        entries.close();
    }
}
