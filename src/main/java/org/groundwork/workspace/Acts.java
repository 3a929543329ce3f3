package org.groundwork.workspace;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.groundwork.core.Hlc;
import org.groundwork.core.Problem;
import org.h2.mvstore.MVStore;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * One writer, many readers. A write is an act: one transaction with its journal, on the disk when it returns. A read is
 * a snapshot on a connection of its own, so that it neither waits for a long write nor sees half of it.
 */
final class Acts implements AutoCloseable {
    private static final long ASK_MILLIS = 50;
    private static final long END_SECONDS = 2;

    private final Handle writer;
    private final Journal journal;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final Readers readers;
    private final Deque<OpenAct> open = new ArrayDeque<>(); // at most one; guarded by the lock
    private final Undo undo = new Undo(this);
    private final MVStore store;
    private final String shown;
    private final boolean readOnly;
    private volatile Access.Person by;
    private volatile Runnable saved = () -> {};
    private volatile boolean closed;
    private volatile boolean ending;

    /** @param place see {@link Chain#place} */
    Acts(Jdbi jdbi, Connection writer, Access access, String place, Vault vault) throws SQLException {
        this.shown = vault.folder().root().toString();
        this.readOnly = vault.readOnly();
        this.store = OpenDatabase.store(writer).getMvStore();
        this.readers = new Readers(jdbi);
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

    Undo undo() {
        return undo;
    }

    /** Called after each save. */
    void whenSaved(Runnable then) {
        saved = then;
    }

    /** @throws Problem where the files cannot be written */
    void writable() {
        if (readOnly) {
            throw Problem.workspace("workspace.problem.readOnly", shown);
        }
    }

    /** One write at a time, on the disk when this returns; what the disk refuses is a Problem. */
    private <T extends @Nullable Object> T saving(Supplier<T> work) {
        writable();
        T value;
        writing.lock();
        try {
            notClosed();
            value = work.get();
        } catch (RuntimeException trouble) {
            Throwable first = store.getPanicException(); // H2's own thread may have met the full disk
            throw Trouble.whileSaving(
                    first != null && Trouble.diskFull(first) ? new IllegalStateException(first) : trouble, shown);
        } finally {
            writing.unlock();
        }
        saved.run();
        return value;
    }

    /** Waits for the act under way; none begins after it. */
    void end() {
        writing.lock();
        try {
            closed = true;
        } finally {
            writing.unlock();
        }
    }

    /**
     * As {@link #end}, where the program has little time: an act that goes on for long is refused its next change, and
     * so takes itself back.
     *
     * @return false where an act is under way still, so that nothing may be closed
     */
    boolean endSoon() {
        try {
            boolean free = writing.tryLock(END_SECONDS, TimeUnit.SECONDS);
            if (!free) {
                ending = true;
                free = writing.tryLock(END_SECONDS, TimeUnit.SECONDS);
            }
            if (free) {
                closed = true;
                writing.unlock();
            }
            return free;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void notClosed() {
        if (closed) { // a new connection would open the file that was just closed
            throw new IllegalStateException("the workspace was closed");
        }
    }

    void notWithin() {
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("within an act");
        }
    }

    /** Keeps every other writer away while several steps are one. */
    <T extends @Nullable Object> T exclusively(Supplier<T> work) {
        notWithin();
        writing.lock();
        try {
            return work.get();
        } finally {
            writing.unlock();
        }
    }

    /**
     * Does something between two acts, when nothing is half written.
     *
     * @param goOn asked while an act is waited for
     * @throws CancellationException when {@code goOn} said no
     */
    <T extends @Nullable Object> T between(BooleanSupplier goOn, Supplier<T> work) {
        notWithin();
        try {
            while (!writing.tryLock(ASK_MILLIS, TimeUnit.MILLISECONDS)) {
                if (!goOn.getAsBoolean()) {
                    throw new CancellationException();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
        try {
            notClosed();
            return work.get();
        } finally {
            writing.unlock();
        }
    }

    /** Writes what the journal does not follow (drafts), in an act or on its own; on the disk when it returns. */
    <T extends @Nullable Object> T aside(Function<Handle, T> change) {
        if (writing.isHeldByCurrentThread()) {
            return change.apply(writer);
        }
        return saving(() -> {
            T value = writer.inTransaction(change::apply);
            OpenDatabase.force(writer.getConnection());
            return value;
        });
    }

    /** See {@link Workspace#erase}. */
    int erase(Collection<UUID> rows, String reason) {
        Set<UUID> all = new LinkedHashSet<>(rows);
        return exclusively(() -> act(
                        ActKind.ERASURE,
                        "workspace.act.erased",
                        List.of(Integer.toString(all.size()), reason),
                        () -> write(
                                handle -> Sql.call(() -> Erasure.run(handle.getConnection(), open.element(), all)))))
                .value();
    }

    /** What should be told at opening: a clock that stands behind the newest entry. */
    List<Notice> notices(Clock wall) {
        Hlc newest = journal.clock();
        if (!ClockRule.behind(newest, wall.millis())) {
            return List.of();
        }
        LocalDate last = LocalDate.ofInstant(Instant.ofEpochMilli(newest.millis()), wall.getZone());
        return List.of(Notice.warning("workspace.notice.clock", LocalDate.now(wall), last));
    }

    Journal journal() {
        return journal;
    }

    <T extends @Nullable Object> T read(Function<Handle, T> query) {
        if (writing.isHeldByCurrentThread()) {
            return query.apply(writer);
        }
        return readers.read(query);
    }

    <T extends @Nullable Object> T write(Function<Handle, T> change) {
        if (!writing.isHeldByCurrentThread() || open.isEmpty()) {
            throw new IllegalStateException("write outside an act");
        }
        if (ending) {
            throw new CancellationException("the program ends");
        }
        return change.apply(writer);
    }

    <T extends @Nullable Object> ActResult<T> act(ActKind kind, String key, List<String> args, Supplier<T> work) {
        return act(kind, key, args, null, work);
    }

    <T extends @Nullable Object> ActResult<T> act(
            ActKind kind, String key, List<String> args, @Nullable UUID undoes, Supplier<T> work) {
        OpenAct outer = writing.isHeldByCurrentThread() ? open.peek() : null;
        return outer == null ? saving(() -> alone(kind, key, args, undoes, work)) : within(outer, kind, work);
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
            undo.did(kept.act(), act.kind());
        }
        OpenDatabase.force(writer.getConnection());
        return kept == null
                ? new ActResult<>(value, 0, null)
                : new ActResult<>(value, kept.changes(), kept.act().id());
    }

    /**
     * Notes each change of the file's schema as an act of the program: the making of a new workspace, and every later
     * migration. Done at opening, and again where the last opening was cut off.
     */
    void noteMigrations() {
        for (MigrationActs.Note note : MigrationActs.missing(writer.getConnection())) {
            writing.lock();
            try {
                OpenAct act = journal.begin(ActKind.MIGRATION, note.key(), note.args(), null);
                Connection connection = writer.getConnection();
                writer.begin();
                JournalTrigger.bind(connection, act);
                Journal.@Nullable Kept kept;
                try {
                    kept = journal.keep(act, by, true);
                    writer.commit();
                } catch (Throwable trouble) {
                    takeBack(trouble);
                    throw trouble instanceof SQLException sql ? new IllegalStateException(sql) : unchecked(trouble);
                } finally {
                    JournalTrigger.release(connection);
                }
                if (kept != null) {
                    journal.kept(kept);
                }
            } finally {
                writing.unlock();
            }
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
        closed = true;
        try {
            readers.close();
        } finally {
            writer.close();
        }
    }
}
