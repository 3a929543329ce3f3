package org.groundwork.workspace;

import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Connections that read, each a snapshot, kept for the next read. Closing waits for every read that has begun; a later
 * one is refused, as a new connection would open the file again behind everybody's back.
 */
final class Readers implements AutoCloseable {
    /** H2's isolation level of one unchanging view for all statements of a transaction. */
    private static final int SNAPSHOT = 6;

    private final Jdbi jdbi;
    private final Deque<Handle> idle = new ConcurrentLinkedDeque<>();
    private final ReadWriteLock using = new ReentrantReadWriteLock();
    private boolean closed; // guarded by using

    Readers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    <T extends @Nullable Object> T read(Function<Handle, T> query) {
        using.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("the workspace was closed");
            }
            return beside(query);
        } finally {
            using.readLock().unlock();
        }
    }

    private <T extends @Nullable Object> T beside(Function<Handle, T> query) {
        Handle reader = idle.poll();
        if (reader == null) {
            reader = connect();
        }
        try {
            reader.begin();
            T result = query.apply(reader);
            reader.rollback();
            idle.push(reader);
            return result;
        } catch (Throwable trouble) {
            giveUp(reader, trouble);
            throw trouble;
        }
    }

    /** A connection that failed is not used again; what failed first is what is told. */
    private static void giveUp(Handle reader, Throwable trouble) {
        try {
            reader.rollback();
            reader.close();
        } catch (RuntimeException alsoFailed) {
            trouble.addSuppressed(alsoFailed);
        }
    }

    private Handle connect() {
        Handle reader = jdbi.open();
        try {
            reader.getConnection().setTransactionIsolation(SNAPSHOT);
            // else H2 holds a whole result before it hands over the first row, in a file once it is long
            reader.execute("SET LAZY_QUERY_EXECUTION TRUE");
            return reader;
        } catch (SQLException e) {
            reader.close();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        using.writeLock().lock();
        try {
            closed = true;
            for (Handle reader = idle.poll(); reader != null; reader = idle.poll()) {
                reader.close();
            }
        } finally {
            using.writeLock().unlock();
        }
    }
}
