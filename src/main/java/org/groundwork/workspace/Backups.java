package org.groundwork.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.groundwork.core.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Ten rolling backups of the database, made in the background after a save when the last one is old enough, and each
 * opened once before it counts. Closing never waits for one: it is given up and its file removed.
 */
final class Backups implements AutoCloseable {
    static final int KEPT = 10;

    /** Of the ten, so many are simply the latest; the others are the latest of each earlier day. */
    static final int LATEST = 4;

    private static final String AUTOMATIC = "auto-";
    private static final Duration APART = Duration.ofMinutes(15);
    private static final long CLOSE_SECONDS = 2;

    private final Vault vault;
    private final Acts acts;
    private final Supplier<Header> header;
    private final Clock clock;
    private final ExecutorService worker;
    private final AtomicBoolean closing = new AtomicBoolean();
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile @Nullable Instant last;

    /** @param header the header of now: another passphrase gives another one */
    Backups(Vault vault, Acts acts, Supplier<Header> header, Clock clock) {
        this(
                vault,
                acts,
                header,
                clock,
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("backup").daemon().factory()));
    }

    /** @param worker of one thread */
    Backups(Vault vault, Acts acts, Supplier<Header> header, Clock clock, ExecutorService worker) {
        this.worker = worker;
        this.vault = vault;
        this.acts = acts;
        this.header = header;
        this.clock = clock;
        this.last = automatic().stream().map(Backup::made).findFirst().orElse(null);
    }

    /** Everything in the folder of backups that has a date, the latest first. */
    List<Backup> list() {
        List<Backup> found = new ArrayList<>();
        try {
            for (Path file : Disk.list(vault.folder().backups())) {
                String name = file.getFileName().toString();
                if (name.endsWith(CopyFile.SUFFIX)) {
                    found.add(new Backup(file, made(name, file), Files.size(file)));
                }
            }
        } catch (IOException e) {
            throw Trouble.io(e, vault.folder().backups().toString());
        }
        found.sort(Comparator.comparing(Backup::made).reversed());
        return found;
    }

    private static Instant made(String name, Path file) throws IOException {
        int end = name.length() - CopyFile.SUFFIX.length();
        String stamp = end < 15 ? "" : name.substring(end - 15, end);
        Instant modified = Files.getLastModifiedTime(file).toInstant();
        return Stamp.read(stamp).orElse(modified);
    }

    private List<Backup> automatic() {
        return list().stream()
                .filter(backup -> backup.file().getFileName().toString().startsWith(AUTOMATIC))
                .toList();
    }

    /** Called after each save: starts a backup where it is time for one. */
    void saved() {
        Instant before = last;
        Instant now = clock.instant();
        boolean due = before == null || Duration.between(before, now).abs().compareTo(APART) >= 0;
        if (due) { // one that fails is tried again by a later save; the work itself is safe
            background(() -> {
                last = now;
                automatic(now);
            });
        }
    }

    /** Does this in the background, unless something is being done there or the workspace closes. */
    void background(Making work) {
        if (closing.get() || !running.compareAndSet(false, true)) {
            return;
        }
        try {
            worker.execute(() -> {
                try {
                    work.run();
                } catch (CancellationException e) {
                    Logs.info(Backups.class, "backup given up at closing");
                } catch (IOException | SQLException | RuntimeException e) {
                    Logs.warn(Backups.class, e);
                } finally {
                    running.set(false);
                }
            });
        } catch (RejectedExecutionException e) { // closed since it was asked
            running.set(false);
            Logs.info(Backups.class, "no backup while closing");
        }
    }

    private void automatic(Instant now) throws IOException, SQLException {
        Path target = vault.folder().backups().resolve(AUTOMATIC + Stamp.of(now) + CopyFile.SUFFIX);
        make(target, false, now);
        Set<Instant> keep = keep(automatic().stream().map(Backup::made).toList());
        for (Backup backup : automatic()) {
            if (!keep.contains(backup.made())) {
                Files.deleteIfExists(backup.file());
            }
        }
    }

    /**
     * Which of these backups to keep: the latest {@value #LATEST}, then the latest of each earlier day, then the latest
     * of the rest, {@value #KEPT} in all.
     *
     * @param made latest first
     */
    static Set<Instant> keep(List<Instant> made) {
        Set<Instant> keep = new LinkedHashSet<>(made.subList(0, Math.min(LATEST, made.size())));
        Set<LocalDate> days = new HashSet<>();
        for (Instant each : made) {
            if (days.add(LocalDate.ofInstant(each, ZoneOffset.UTC)) && keep.size() < KEPT) {
                keep.add(each);
            }
        }
        for (Instant each : made) {
            if (keep.size() < KEPT) {
                keep.add(each);
            }
        }
        return keep;
    }

    /**
     * Writes one file with the workspace as it is now, and opens it once before it counts.
     *
     * @param out where; null for the folder of backups
     */
    Path now(@Nullable Path out, boolean attachments) {
        Instant made = clock.instant();
        Path target = out == null
                ? vault.folder().backups().resolve(vault.folder().name() + "-" + Stamp.of(made) + CopyFile.SUFFIX)
                : out.toAbsolutePath().normalize();
        try {
            make(target, attachments, made);
            return target;
        } catch (NotWhole e) {
            throw Problem.output("workspace.problem.copyNotWhole", target.toString())
                    .because(e);
        } catch (IOException e) {
            throw Trouble.output(e, target.toString());
        } catch (SQLException e) {
            throw Trouble.whileSaving(new IllegalStateException(e), target.toString());
        } catch (RuntimeException e) {
            throw Trouble.whileSaving(e, target.toString());
        }
    }

    /**
     * Makes one backup of the workspace as it is now and removes all others: for erasing a person's data. Those that
     * cannot be removed are a Problem.
     */
    void replaceAll() {
        settle();
        replace();
    }

    /** As {@link #replaceAll}, in the background. */
    synchronized void replace() {
        List<Backup> earlier = list();
        Instant now = clock.instant();
        Path fresh = vault.folder().backups().resolve(AUTOMATIC + Stamp.of(now) + CopyFile.SUFFIX);
        try {
            Unfinished.remove(vault.folder());
            if (earlier.isEmpty()) {
                return;
            }
            make(fresh, false, now);
            Disk.delete(earlier.stream()
                    .map(Backup::file)
                    .filter(file -> !file.equals(fresh))
                    .toList());
            Disk.force(vault.folder().backups());
        } catch (NotWhole e) {
            throw Problem.workspace("workspace.problem.copyNotWhole", fresh.toString())
                    .because(e);
        } catch (IOException e) {
            throw Trouble.io(e, vault.folder().backups().toString());
        } catch (SQLException e) {
            throw Trouble.whileSaving(
                    new IllegalStateException(e), vault.folder().backups().toString());
        }
        last = now;
    }

    /** One at a time: H2 can give its file to one reader only. A copy that is found not to be whole is made again. */
    private synchronized void make(Path target, boolean attachments, Instant made) throws IOException, SQLException {
        Path folder = target.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path draft = Unfinished.of(target);
        try {
            twice(() -> draft(draft, attachments, made));
            Disk.rename(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** What is done to make a file. */
    @FunctionalInterface
    interface Making {
        void run() throws IOException, SQLException;
    }

    /** Once more where what came out is not whole. */
    static void twice(Making making) throws IOException, SQLException {
        try {
            making.run();
        } catch (NotWhole e) {
            Logs.warn(Backups.class, e);
            making.run();
        }
    }

    private void draft(Path draft, boolean attachments, Instant made) throws IOException, SQLException {
        Header present = header.get();
        DatabaseCopy.Moment moment;
        goOn();
        try (Connection connection = vault.database().connect()) {
            DatabaseCopy copy = acts.between(
                    () -> !closing.get(), () -> Sql.call(() -> DatabaseCopy.take(connection, vault.folder())));
            moment = copy.moment();
            CopyFile.ofOpen(vault.folder(), present, copy, attachments, made).write(draft, () -> !closing.get());
        }
        if (vault.rewritesAtClosing()) {
            rewrite(draft, present, attachments, made);
        }
        check(draft, present, attachments, moment);
    }

    /** The copy's database written anew, so that no free page of it keeps what was erased from the workspace. */
    private void rewrite(Path copy, Header present, boolean attachments, Instant made)
            throws IOException, SQLException {
        Folder trial = new Folder(copy.resolveSibling(copy.getFileName() + ".rewritten"));
        try {
            CopyReader.unpack(copy, trial, present, vault.key(), () -> !closing.get());
            goOn();
            OpenDatabase inside = OpenDatabase.at(trial.database(), vault.key(), false);
            try (Connection connection = inside.connect()) {
                OpenDatabase.mayCompact(connection);
                OpenDatabase.rewrite(connection);
            }
            CopyFile.ofClosed(trial, present.bytes(), attachments, made).write(copy, () -> !closing.get());
        } finally {
            Disk.remove(trial.root());
        }
    }

    /** Takes the finished file apart again, beside it, opens what comes out, and compares it with the moment. */
    private void check(Path copy, Header present, boolean attachments, DatabaseCopy.Moment moment) throws IOException {
        Folder trial = new Folder(copy.resolveSibling(copy.getFileName() + ".trial"));
        try {
            CopyReader.unpack(copy, trial, present, vault.key(), () -> !closing.get());
            goOn();
            OpenDatabase inside = OpenDatabase.at(trial.database(), vault.key(), true);
            try (Connection connection = inside.connect()) {
                DatabaseCopy.Moment found = DatabaseCopy.Moment.of(connection);
                if (!found.equals(moment)) {
                    throw new NotWhole("the copy is of " + found + ", not of " + moment);
                }
            }
            if (attachments) {
                checkContent(new Content(trial.content(), vault.key(), true));
            }
        } catch (SQLException e) {
            throw new NotWhole(e);
        } catch (Problem e) {
            if (Set.of("workspace.problem.copyDamaged", "workspace.problem.damaged", "workspace.problem.newer")
                    .contains(e.key())) {
                throw new NotWhole(e);
            }
            throw e;
        } finally {
            Disk.remove(trial.root());
        }
    }

    boolean closing() {
        return closing.get();
    }

    /** @throws CancellationException when the workspace closes: what is not checked does not count */
    private void goOn() {
        if (closing.get()) {
            throw new CancellationException();
        }
    }

    private void checkContent(Content copied) {
        for (String name : copied.names()) {
            goOn();
            if (!copied.sound(name)) {
                throw Problem.output("workspace.problem.contentDamaged", name);
            }
        }
    }

    /** A copy that does not hold what the workspace held when it was begun; it is not kept. */
    static final class NotWhole extends IOException {
        private static final long serialVersionUID = 1L;

        NotWhole(String what) {
            super(what);
        }

        NotWhole(Throwable cause) {
            super(cause);
        }
    }

    /** Waits until no backup is being made; for tests and for moving the folder. */
    void settle() {
        while (running.get()) {
            try {
                TimeUnit.MILLISECONDS.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public void close() {
        closing.set(true);
        worker.shutdown();
        try {
            if (!worker.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                Logs.info(Backups.class, "a backup is still ending");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
