package org.groundwork.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.groundwork.core.Finding;
import org.groundwork.core.Id;
import org.groundwork.core.Problem;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** An open workspace: reads beside one writer, and {@link #act} as the only way to write. */
public final class Workspace implements AutoCloseable {
    private static final int HISTORY = 2_000;
    /** A UUIDv7 has 12 bits after its milliseconds, which count ids of one millisecond here. */
    private static final int COUNTER_BITS = 12;

    private final Vault vault;
    private final Access access;
    private final Acts acts;
    private final Backups backups;
    private final AfterErasure afterErasure;
    private final List<Notice> notices;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong stamps = new AtomicLong();
    private final Ending ending;
    private volatile Header header;
    private boolean closed;

    private Workspace(Vault vault, Access access, Acts acts) {
        this.vault = vault;
        this.access = access;
        this.acts = acts;
        this.backups = new Backups(vault, acts, () -> header, access.clock());
        this.afterErasure = new AfterErasure(vault, acts, backups);
        this.header = vault.header();
        this.notices = new ArrayList<>(vault.notices());
        this.ending = new Ending(this::end);
    }

    /**
     * Makes an empty workspace in this folder and opens it; encrypted where {@code access} gives a passphrase.
     *
     * @throws Problem where there is something in the folder already, or it cannot be written
     */
    public static Workspace create(Path folder, Access access) {
        return connect(Vault.create(folder, access), access);
    }

    /**
     * Opens the workspace in this folder.
     *
     * @throws Problem where it is missing, in use, damaged, foreign, made by a newer program, or its passphrase is
     *     missing or wrong: each its own
     */
    public static Workspace open(Path folder, Access access) {
        return connect(Vault.open(folder, access), access);
    }

    private static Workspace connect(Vault vault, Access access) {
        @Nullable Workspace open = null;
        try {
            OpenDatabase database = vault.database();
            CompletableFuture<Jdbi> jdbi = CompletableFuture.supplyAsync(database::jdbi); // takes half as long as H2
            String place = Chain.place(
                    vault.folder().root(), access.device(), vault.header().copy());
            Connection writer = database.connect();
            open = new Workspace(vault, access, new Acts(jdbi.join(), writer, access, place, vault));
            open.begin();
            return open;
        } catch (SQLException | RuntimeException e) {
            if (open != null) {
                open.close();
            }
            vault.close();
            throw Trouble.whileOpening(e, vault.folder().root().toString());
        }
    }

    private void begin() {
        if (vault.crashed()) {
            notices.addFirst(read(LastAct::read)
                    .map(act -> act.notice(access.clock().getZone()))
                    .orElseGet(() -> Notice.warning("workspace.notice.recoveredEmpty")));
        }
        if (!vault.readOnly()) {
            acts.noteMigrations();
        }
        vault.mark(access.clock().instant());
        acts.whenSaved(backups::saved);
        afterErasure.resume();
    }

    /**
     * Makes a workspace of a copy, as a new branch of its history.
     *
     * @param copy a {@code .gwcopy}
     * @param to the folder of the workspace
     * @param replace true to put it in the place of one that is there, whose database becomes a backup first
     */
    public static void restore(Path copy, Path to, boolean replace, Access access) {
        Restore.run(copy, to, replace, access);
    }

    /**
     * Gives a workspace that nobody has open a new key, and all that was encrypted with the old one.
     *
     * @param passphrase the new passphrase; null or empty takes the encryption away
     */
    public static void reencrypt(
            Path folder, Access access, @Nullable String passphrase, EarlierBackups earlierBackups) {
        Reencrypt.run(folder, access, passphrase, earlierBackups);
    }

    /**
     * Another passphrase for the same key; only the header is written.
     *
     * @throws Problem where the workspace is read-only
     */
    public void changePassphrase(String passphrase) {
        acts.writable();
        WorkspaceKey key = vault.key();
        if (key == null || passphrase.isEmpty()) {
            throw new IllegalStateException("a plain workspace gets its first passphrase by reencrypt");
        }
        Header changed = header.with(WrappedKey.wrap(key, passphrase));
        try {
            changed.write(vault.folder());
            header = changed;
        } catch (IOException e) {
            throw Trouble.io(e, folder().toString());
        }
    }

    public boolean encrypted() {
        return vault.key() != null;
    }

    /** The attachments. */
    public Content content() {
        return vault.content();
    }

    /**
     * Writes the workspace as it is now into one file, and opens it once before it counts.
     *
     * @param out the file, {@code NAME.gwcopy}; null for a dated one in the folder of backups
     * @return the file
     */
    public Path backup(@Nullable Path out, boolean withAttachments) {
        return backups.now(out, withAttachments);
    }

    /** What lies in the folder of backups, the latest first. */
    public List<Backup> backups() {
        return backups.list();
    }

    /** The folder, {@code NAME.groundwork}. */
    public Path folder() {
        return vault.folder().root();
    }

    /** The name that people see. */
    public String name() {
        return vault.folder().name();
    }

    /** True where the files cannot be written: everything can be read, and an act is refused. */
    public boolean readOnly() {
        return vault.readOnly();
    }

    /** What the person should be told about this workspace, worst first. */
    public List<Notice> notices() {
        List<Notice> all = new ArrayList<>(notices);
        all.addAll(acts.notices(access.clock()));
        return all;
    }

    /** The person who acts from now on. */
    public Access.Person by() {
        return acts.by();
    }

    /** A new id for something that a person makes; later ones come later in order, also within a millisecond. */
    public UUID newId() {
        long stamp = stamps.updateAndGet(last -> Math.max(access.clock().millis() << COUNTER_BITS, last + 1));
        return Id.timeOrdered(stamp >>> COUNTER_BITS, stamp, random.nextLong());
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
        return actAs(ActKind.PERSON, key, args, work).value();
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
     * Takes rows out for good: the rows themselves, those that are about them, what the journal holds of them, the
     * attachments that only they named, and the backups in this workspace's folder, which one of the new state takes
     * the place of. The database is written anew at closing, so that no page of the file keeps what was erased. Copies
     * that were given away are not reached.
     *
     * @param reason stands in the journal, and so must not name the person
     * @return how many entries of the journal were emptied
     */
    public int erase(Collection<UUID> rows, String reason) {
        return afterErasure.erase(rows, reason);
    }

    /** Whether a row was taken out by {@link #erase}: what still waits to be saved must not write it anew. */
    public boolean isErased(UUID row) {
        return read(handle -> Sql.call(() -> Erasures.holds(handle.getConnection(), row)));
    }

    /** Rows of a table that are not there any more and once bore this id; the journal tells of them still. */
    public List<UUID> goneFrom(String table, UUID ref) {
        return read(handle -> Sql.call(() -> History.gone(handle.getConnection(), table, ref)));
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

    /** Checks everything: the journal's chains and counts, every reference between rows, every attachment. */
    public Verification verify() {
        List<Finding> damaged = content().verify();
        return verifyJournal()
                .and(read(VaultCheck::references))
                .and(read(handle -> Attachments.missing(handle, content())))
                .and(damaged);
    }

    /** Computes the journal's chains again. */
    Verification verifyJournal() {
        return acts.read(h -> Sql.call(() -> JournalCheck.of(h.getConnection())));
    }

    /** Changes rows; only inside an {@link #act} of this thread. */
    public <T extends @Nullable Object> T write(Function<Handle, T> change) {
        return acts.write(change);
    }

    /** Lets rows of all tables but these name another row of a table instead; only inside an {@link #act}. */
    public int repoint(String table, UUID from, UUID to, Set<String> except) {
        return acts.write(handle -> Repointing.run(handle, table, from, to, except));
    }

    /** The system ends the program. */
    private void end() {
        if (acts.endSoon()) {
            close();
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        backups.close();
        acts.end();
        try {
            if (!vault.readOnly()) {
                tidyUp();
            }
        } catch (SQLException | IOException | RuntimeException e) {
            Logs.warn(Workspace.class, e); // after a full disk H2 has closed already; what was acknowledged is safe
        } finally {
            letGo();
        }
    }

    /** In any case: a database that stays open here would be written to behind a later opening's back. */
    private void letGo() {
        try {
            acts.close();
        } catch (RuntimeException e) {
            Logs.warn(Workspace.class, e);
        } finally {
            Opened.clear(folder());
            vault.close();
            ending.cancel();
        }
    }

    /** Without the note the next opening only sees less. */
    private void noteActs(Connection connection) throws SQLException {
        try {
            vault.noteActs(OpenDatabase.lastAct(connection));
        } catch (IOException e) {
            Logs.warn(Workspace.class, e);
        }
    }

    private void tidyUp() throws SQLException, IOException {
        try (Connection connection = vault.database().connect()) {
            noteActs(connection);
            OpenDatabase.mayCompact(connection);
            if (vault.rewritesAtClosing()) {
                acts.close();
                OpenDatabase.rewrite(connection);
                vault.rewritten();
            }
        }
    }
}
