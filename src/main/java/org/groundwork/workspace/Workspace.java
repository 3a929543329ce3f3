package org.groundwork.workspace;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.groundwork.core.Id;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** An open workspace: reads beside one writer, and {@link #act} as the only way to write. */
public final class Workspace implements AutoCloseable {
    private static final int HISTORY = 2_000;

    private final Path folder;
    private final Access access;
    private final Acts acts;
    private final SecureRandom random = new SecureRandom();

    private Workspace(Path folder, Access access, Acts acts) {
        this.folder = folder;
        this.access = access;
        this.acts = acts;
    }

    /** Makes an empty workspace in this folder, which must not exist yet, and opens it. */
    public static Workspace create(Path folder, Access access) {
        return open(folder, access);
    }

    /** Opens the workspace in this folder. */
    public static Workspace open(Path folder, Access access) {
        String url = "jdbc:h2:file:" + folder.resolve("groundwork").toAbsolutePath() + ";WRITE_DELAY=0";
        Flyway.configure()
                .dataSource(url, "groundwork", "")
                .locations("classpath:org/groundwork/workspace/migration")
                .callbacks(new MigrationGate())
                .load()
                .migrate();
        try {
            Connection connection = DriverManager.getConnection(url, "groundwork", "");
            Acts acts = new Acts(
                    Jdbi.create(url, "groundwork", ""), connection, access, Chain.place(folder, access.device()));
            acts.noteMigrations();
            return new Workspace(folder, access, acts);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** True where the files cannot be written: everything can be read, and an act is refused. */
    public boolean readOnly() {
        return false;
    }

    /** What the person should be told about this workspace, worst first. */
    public List<Notice> notices() {
        return acts.notices(access.clock());
    }

    /** The person who acts from now on. */
    public Access.Person by() {
        return acts.by();
    }

    /** A new time-ordered id for something that a person makes. */
    public UUID newId() {
        return Id.timeOrdered(access.clock().millis(), random.nextLong(), random.nextLong());
    }

    public Instant now() {
        return access.clock().instant();
    }

    public LocalDate today() {
        return LocalDate.now(access.clock());
    }

    /** Reads a snapshot beside whatever is being written; inside an act it sees that act's own changes. */
    public <T extends @Nullable Object> T read(Function<Handle, T> query) {
        return acts.read(query);
    }

    /**
     * The only way to write: all that {@code work} changes becomes one act of the journal, on the disk when this
     * returns, or nothing at all when it throws. Nested calls join the outer act, and fail it when they throw. An act
     * that changes no row leaves no trace in the journal.
     *
     * @param key text key of what is done, such as {@code actors.act.added}
     * @param args what fills that sentence; kept in the journal
     */
    public <T extends @Nullable Object> T act(String key, List<String> args, Supplier<T> work) {
        return acts.act(ActKind.PERSON, key, args, work).value();
    }

    /** As {@link #act}, of another kind (an import, a decision), and tells how many rows were changed. */
    public <T extends @Nullable Object> ActResult<T> actAs(
            ActKind kind, String key, List<String> args, Supplier<T> work) {
        return acts.act(kind, key, args, work);
    }

    /** Takes back the newest act of this person on this device since opening, as a new act. */
    public UndoResult undo() {
        return acts.undo().undo();
    }

    /** Does again what was undone last. */
    public UndoResult redo() {
        return acts.undo().redo();
    }

    /** What {@link #undo} would take back; empty where there is nothing. */
    public Optional<Sentence> canUndo() {
        return acts.undo().canUndo();
    }

    /** What {@link #redo} would do again. */
    public Optional<Sentence> canRedo() {
        return acts.undo().canRedo();
    }

    /** What happened to a record and the rows that belong to it, newest first. */
    public List<HistoryEntry> history(UUID record) {
        return acts.read(h -> Sql.call(() -> History.of(h.getConnection(), record, HISTORY)));
    }

    /** The last acts of all, newest first. */
    public List<ActEntry> recent(int limit) {
        return acts.read(h -> Sql.call(() -> History.recent(h.getConnection(), limit)));
    }

    /**
     * Takes rows out for good: the rows themselves, and what the journal holds of them. Attachments and backups are the
     * caller's to clear.
     *
     * @param reason stands in the journal, and so must not name the person
     * @return how many entries of the journal were emptied
     */
    public int erase(Collection<UUID> rows, String reason) {
        return acts.erase(rows, reason);
    }

    /** Text that was typed and not understood. */
    public Drafts drafts() {
        return new Drafts(acts);
    }

    /** What the office decided once for this workspace. */
    public Settings settings() {
        return new Settings(acts);
    }

    /** This person acts from now on. */
    public void switchTo(Access.Person person) {
        acts.by(person);
    }

    /** Computes the journal's chains again. */
    Verification verifyJournal() {
        return acts.read(h -> Sql.call(() -> JournalCheck.of(h.getConnection())));
    }

    /** Changes rows; only inside an {@link #act} of this thread. */
    public <T extends @Nullable Object> T write(Function<Handle, T> change) {
        return acts.write(change);
    }

    @Override
    public void close() {
        acts.close();
    }
}
