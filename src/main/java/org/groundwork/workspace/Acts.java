package org.groundwork.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * One writer, many readers. A write is an act: one transaction with its journal, on the disk when it returns. A read is a
 * snapshot on a connection of its own, so that it neither waits for a long write nor sees half of it.
 */
final class Acts implements AutoCloseable {
    /** H2's isolation level of one unchanging view for all statements of a transaction. */
    private static final int SNAPSHOT = 6;

    private final Jdbi jdbi;
    private final Handle writer;
    private final Journal journal;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final Deque<Handle> idle = new ConcurrentLinkedDeque<>();
    private final Deque<OpenAct> open = new ArrayDeque<>(); // at most one; guarded by the lock
    private volatile Access.Person by;

    /** @param place see {@link Chain#place} */
    Acts(Jdbi jdbi, Connection writer, Access access, String place) throws SQLException {
        this.jdbi = jdbi;
        this.writer = Jdbi.create(() -> writer).open();
        this.journal = new Journal(writer, access, place);
        this.by = access.by();
    }

    Access.Person by() {
        return by;
    }

    void by(Access.Person person) {
        by = person;
    }

    Journal journal() {
        return journal;
    }

    <T extends @Nullable Object> T read(Function<Handle, T> query) {
        if (writing.isHeldByCurrentThread()) {
            return query.apply(writer);
        }
        Handle reader = idle.poll();
        if (reader == null) {
            reader = reader();
        }
        boolean sound = false;
        try {
            reader.begin();
            T result = query.apply(reader);
            reader.rollback();
            sound = true;
            return result;
        } finally {
            if (sound) {
                idle.push(reader);
            } else {
                reader.close();
            }
        }
    }

    private Handle reader() {
        Handle reader = jdbi.open();
        try {
            reader.getConnection().setTransactionIsolation(SNAPSHOT);
            return reader;
        } catch (SQLException e) {
            reader.close();
            throw new IllegalStateException(e);
        }
    }

    <T extends @Nullable Object> T write(Function<Handle, T> change) {
        if (!writing.isHeldByCurrentThread() || open.isEmpty()) {
            throw new IllegalStateException("write outside an act");
        }
        return change.apply(writer);
    }

    <T extends @Nullable Object> ActResult<T> act(ActKind kind, String key, List<String> args, Supplier<T> work) {
        return act(kind, key, args, null, work);
    }

    <T extends @Nullable Object> ActResult<T> act(
            ActKind kind, String key, List<String> args, @Nullable UUID undoes, Supplier<T> work) {
        OpenAct outer = writing.isHeldByCurrentThread() ? open.peek() : null;
        return outer == null ? alone(kind, key, args, undoes, work) : within(outer, kind, work);
    }

    private static <T extends @Nullable Object> ActResult<T> within(OpenAct outer, ActKind kind, Supplier<T> work) {
        outer.join(kind);
        long before = outer.nextChange();
        try {
            T value = work.get();
            return new ActResult<>(value, (int) (outer.nextChange() - before), outer.id);
        } catch (Throwable trouble) {
            outer.fail(trouble);
            throw trouble;
        }
    }

    private <T extends @Nullable Object> ActResult<T> alone(
            ActKind kind, String key, List<String> args, @Nullable UUID undoes, Supplier<T> work) {
        writing.lock();
        try {
            OpenAct act = journal.begin(kind, key, args, undoes);
            Connection connection = writer.getConnection();
            writer.begin();
            open.push(act);
            JournalTrigger.bind(connection, act);
            Journal.@Nullable Kept kept;
            T value;
            try {
                value = work.get();
                Throwable swallowed = act.failure();
                if (swallowed != null) {
                    throw new IllegalStateException("an act within this one failed", swallowed);
                }
                kept = journal.keep(act, by, false);
                writer.commit();
            } catch (Throwable trouble) {
                takeBack(trouble);
                throw trouble instanceof SQLException sql ? new IllegalStateException(sql) : unchecked(trouble);
            } finally {
                JournalTrigger.release(connection);
                open.clear();
            }
            if (kept != null) {
                journal.kept(kept);
            }
            writer.execute("CHECKPOINT SYNC");
            return kept == null
                    ? new ActResult<>(value, 0, null)
                    : new ActResult<>(value, kept.changes(), kept.act().id());
        } finally {
            writing.unlock();
        }
    }

    private void takeBack(Throwable trouble) {
        try {
            writer.rollback();
        } catch (RuntimeException alsoFailed) {
            trouble.addSuppressed(alsoFailed);
        }
    }

    private static RuntimeException unchecked(Throwable trouble) {
        if (trouble instanceof Error error) {
            throw error;
        }
        return (RuntimeException) trouble;
    }

    @Override
    public void close() {
        for (Handle reader = idle.poll(); reader != null; reader = idle.poll()) {
            reader.close();
        }
        writer.close();
    }
}
