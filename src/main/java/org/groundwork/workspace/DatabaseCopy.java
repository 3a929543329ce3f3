package org.groundwork.workspace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.h2.mvstore.MVStore;

/**
 * Copies the file of an open database while it is being written to. Commits are only ever added at the file's end, and
 * only its first blocks are written over. So those blocks and the file's length are taken between two acts, and then as
 * much of the file as there was at that moment. Taken while an act is under way, the file would hold some tables from
 * before it and others from after it: H2 notes the state of each table for itself, one after the other.
 */
final class DatabaseCopy {
    /** The two blocks of H2's header, and one before them in an encrypted file. */
    private static final int WRITTEN_OVER = 3 * 4096;

    private final MVStore store;
    private final Moment moment;
    private final byte[] start;
    private final long length;

    private DatabaseCopy(MVStore store, Moment moment, byte[] start, long length) {
        this.store = store;
        this.moment = moment;
        this.start = start;
        this.length = length;
    }

    /**
     * How far the journal had come, which tells whether a copy is of the moment that it was taken at.
     *
     * @param acts the number of the last act
     * @param changes the number of the last entry, which is the last act's own where no act is half there
     */
    record Moment(long acts, long changes, long lastOfAct) {
        static Moment of(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("SELECT COALESCE((SELECT MAX(seq) FROM act), 0),"
                            + " COALESCE((SELECT MAX(seq) FROM change), 0),"
                            + " COALESCE((SELECT MAX(last_change) FROM act), 0)")) {
                row.next();
                return new Moment(row.getLong(1), row.getLong(2), row.getLong(3));
            }
        }
    }

    /** Takes the moment; nobody may be writing. */
    static DatabaseCopy take(Connection open, Folder folder) throws SQLException {
        MVStore store = OpenDatabase.store(open).getMvStore();
        ByteArrayOutputStream start = new ByteArrayOutputStream(WRITTEN_OVER);
        long[] length = new long[1];
        store.commit();
        store.executeFilestoreOperation(() -> {
            try {
                store.getFileStore().sync();
                length[0] = Files.size(folder.database());
                pass(store, new Part(start, 0, WRITTEN_OVER, () -> true));
            } catch (IOException e) {
                throw Trouble.unchecked(e);
            }
        });
        return new DatabaseCopy(store, Moment.of(open), start.toByteArray(), length[0]);
    }

    Moment moment() {
        return moment;
    }

    /**
     * Writes the copy; others may write to the database meanwhile.
     *
     * @param goOn asked between pieces; false ends the copy
     * @return false when it was ended
     */
    boolean write(OutputStream to, BooleanSupplier goOn) throws IOException {
        to.write(start);
        Part rest = new Part(to, WRITTEN_OVER, length, goOn);
        pass(store, rest);
        return !rest.ended;
    }

    private static void pass(MVStore store, Part part) throws IOException {
        try (part) {
            store.getFileStore().backup(part);
        } catch (CancellationException e) {
            return; // all that was wanted, or ended
        } catch (IOException e) {
            if (!(e.getCause() instanceof CancellationException)) {
                throw e;
            }
        }
    }

    /** H2 gives its file's bytes to a zip only; this one passes a part of them on as they are. */
    private static final class Part extends ZipOutputStream {
        private final OutputStream to;
        private final long from;
        private final long until;
        private final BooleanSupplier goOn;
        private long at;
        private boolean ended;

        Part(OutputStream to, long from, long until, BooleanSupplier goOn) {
            super(OutputStream.nullOutputStream());
            this.to = to;
            this.from = from;
            this.until = until;
            this.goOn = goOn;
        }

        @Override
        public void putNextEntry(ZipEntry entry) {}

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
            if (!goOn.getAsBoolean()) {
                ended = true;
                throw new CancellationException();
            }
            int skip = Math.clamp(from - at, 0, length);
            int end = Math.clamp(until - at, 0, length);
            if (end > skip) {
                to.write(bytes, offset + skip, end - skip);
            }
            at += length;
            if (at >= until) {
                throw new CancellationException();
            }
        }

        @Override
        public void closeEntry() {}

        @Override
        public void finish() {}
    }
}
