package org.groundwork.workspace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.h2.mvstore.MVStore;

/**
 * Copies the file of an open database while it is being written to. Commits are only ever added at the file's end, and
 * only its first blocks are written over. So those blocks and the file's length are taken at one moment at which
 * nothing is being written, and then as much of the file as there was at that moment: not a file whose end was cut off
 * in the middle of a later commit and whose first blocks are older than the rest.
 */
final class DatabaseCopy {
    /** The two blocks of H2's header, and one before them in an encrypted file. */
    private static final int WRITTEN_OVER = 3 * 4096;

    private DatabaseCopy() {}

    /**
     * Writes the copy.
     *
     * @param goOn asked between pieces; false ends the copy
     * @return false when it was ended
     */
    static boolean write(Connection open, Folder folder, OutputStream to, BooleanSupplier goOn)
            throws SQLException, IOException {
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
        start.writeTo(to);
        Part rest = new Part(to, WRITTEN_OVER, length[0], goOn);
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
