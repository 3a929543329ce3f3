package org.groundwork.workspace;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.groundwork.core.Hlc;

/** The journal's statements on the writing connection, prepared once: they run for every changed row. */
final class Statements implements AutoCloseable {
    static final int SALT_BYTES = 16;
    private static final int LONGEST_PAGE = 256;

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
        // ordered as the index is, so that it is read from its end and no further than asked
        entries = writer.prepareStatement("SELECT c.kind, c.payload, a.ticks, a.device, c.seq"
                + " FROM change c USE INDEX (change_row) LEFT JOIN act a ON a.seq = c.act"
                + " WHERE c.row_id = ? AND c.seq < ? ORDER BY c.row_id DESC, c.seq DESC FETCH FIRST ? ROWS ONLY");
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

    /**
     * The row's journal, newest first; entries of the act that is being done bear {@code now}. Read a few at a time, as
     * the clocks that are asked for are mostly those of the last entries.
     */
    Iterator<FieldClocks.Touch> entriesOf(UUID row, Hlc now) {
        return new Entries(row, now);
    }

    private final class Entries implements Iterator<FieldClocks.Touch> {
        private final UUID row;
        private final Hlc now;
        private final Deque<FieldClocks.Touch> read = new ArrayDeque<>();
        private long below = Long.MAX_VALUE;
        private int page = 1;
        private boolean ended;

        Entries(UUID row, Hlc now) {
            this.row = row;
            this.now = now;
        }

        @Override
        public boolean hasNext() {
            if (read.isEmpty() && !ended) {
                try {
                    read();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
            return !read.isEmpty();
        }

        @Override
        public FieldClocks.Touch next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return read.remove();
        }

        private void read() throws SQLException {
            entries.setObject(1, row);
            entries.setLong(2, below);
            entries.setInt(3, page);
            int found = 0;
            try (ResultSet rows = entries.executeQuery()) {
                while (!ended && rows.next()) {
                    found++;
                    below = rows.getLong(5);
                    FieldClocks.Touch touch = touch(rows);
                    ended = touch.fields() == null; // it set all that there is
                    read.add(touch);
                }
            }
            ended |= found < page;
            page = Math.min(page * 8, LONGEST_PAGE);
        }

        private FieldClocks.Touch touch(ResultSet entry) throws SQLException {
            UUID device = entry.getObject(4, UUID.class);
            Hlc clock = device == null ? now : new Hlc(entry.getLong(3), device);
            String payload = entry.getString(2);
            boolean all = payload == null || !entry.getString(1).equals("UPDATE");
            return new FieldClocks.Touch(clock, all ? null : fields(payload));
        }
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
