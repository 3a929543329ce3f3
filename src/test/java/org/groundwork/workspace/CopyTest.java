package org.groundwork.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A copy is of one moment, whatever is being written meanwhile; one that is not whole is not kept. */
class CopyTest {
    private static final int WRITERS = 3;
    private static final int COPIES = 60;

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @Test
    void aCopyWaitsForTheActUnderWayAndHoldsAllOfIt() throws Exception {
        Workspace workspace = temp.workspace();
        CountDownLatch half = new CountDownLatch(1);
        CountDownLatch on = new CountDownLatch(1);
        CompletableFuture<String> act =
                CompletableFuture.supplyAsync(() -> workspace.act("workspace.ActKind.SETTINGS", List.of(), () -> {
                    add(workspace, "first half");
                    half.countDown();
                    await(on);
                    add(workspace, "second half");
                    return workspace.content().put("a scan".getBytes(StandardCharsets.UTF_8));
                }));
        await(half);
        Path out = temp.directory().resolve("busy.gwcopy");
        CompletableFuture<Path> copy = CompletableFuture.supplyAsync(() -> workspace.backup(out, true));
        assertThrows(TimeoutException.class, () -> copy.get(300, TimeUnit.MILLISECONDS), "in the middle of an act");
        on.countDown();
        copy.get(20, TimeUnit.SECONDS);
        Path to = temp.directory().resolve("to.groundwork");
        Workspace.restore(out, to, false, temp.access());
        try (Workspace restored = Workspace.open(to, temp.access())) {
            assertEquals(List.of("first half", "second half"), VaultTest.saved(restored));
            assertTrue(restored.content().exists(act.get()), "what was attached while the copy waited");
            assertTrue(restored.verify().ok(), restored.verify().toString());
        }
    }

    @Test
    void aCopyCannotBeMadeWithinAnAct() {
        assertThrows(IllegalStateException.class, () -> temp.workspace()
                .act("workspace.ActKind.SETTINGS", List.of(), () -> temp.workspace()
                        .backup(null, false)));
        temp.workspace().backup(null, false);
    }

    /** What H2 would open is compared table by table, as a copy may also hold one act by half. */
    @Test
    void noCopyUnderHeavyWritingLacksTheLastActOrHoldsOneByHalf() throws Exception {
        try (Vault vault = Vault.create(temp.directory().resolve("busy.groundwork"), temp.access())) {
            OpenDatabase database = vault.database();
            String place = Chain.place(
                    vault.folder().root(), TempWorkspace.DEVICE, vault.header().copy());
            try (Acts acts = new Acts(database.jdbi(), database.connect(), temp.access(), place, vault)) {
                AtomicBoolean go = new AtomicBoolean(true);
                List<Thread> writers = new ArrayList<>();
                for (int i = 0; i < WRITERS; i++) {
                    writers.add(Thread.ofPlatform().start(() -> write(acts, go)));
                }
                try {
                    for (int i = 0; i < COPIES; i++) {
                        assertEquals("", wrong(vault, acts), "copy " + i);
                    }
                } finally {
                    go.set(false);
                    for (Thread writer : writers) {
                        writer.join();
                    }
                }
            }
        }
    }

    private static void write(Acts acts, AtomicBoolean go) {
        for (int i = 0; go.get(); i++) {
            int rows = i % 4 == 0 ? 40 : 1;
            acts.act(ActKind.PERSON, "workspace.ActKind.SETTINGS", List.of(), () -> {
                for (int row = 0; row < rows; row++) {
                    UUID id = UUID.randomUUID();
                    acts.write(handle -> handle.execute(
                            "INSERT INTO setting (id, name, content) VALUES (?, ?, ?)", id, "n" + id, "y"));
                }
                return rows;
            });
        }
    }

    private String wrong(Vault vault, Acts acts) throws IOException, SQLException {
        Folder copy = new Folder(temp.directory().resolve("copy"));
        Files.createDirectories(copy.root());
        DatabaseCopy.Moment moment;
        try (Connection open = vault.database().connect();
                OutputStream out = Files.newOutputStream(copy.database())) {
            long before = OpenDatabase.lastAct(open);
            DatabaseCopy taken =
                    acts.between(() -> true, () -> Sql.call(() -> DatabaseCopy.take(open, vault.folder())));
            moment = taken.moment();
            assertTrue(moment.acts() >= before);
            assertTrue(taken.write(out, () -> true));
        }
        try (Connection inside = OpenDatabase.at(copy.database(), null, true).connect();
                Statement statement = inside.createStatement();
                ResultSet half = statement.executeQuery("""
                        SELECT (SELECT COUNT(*) FROM change c WHERE NOT EXISTS
                                   (SELECT 1 FROM act a WHERE a.seq = c.act)),
                               (SELECT COALESCE(SUM(last_change - first_change + 1), 0) FROM act)
                                   - (SELECT COUNT(*) FROM change),
                               (SELECT COUNT(*) FROM setting)
                                   - (SELECT COUNT(*) FROM change WHERE table_name = 'setting')""")) {
            half.next();
            boolean whole = half.getLong(1) == 0 && half.getLong(2) == 0 && half.getLong(3) == 0;
            DatabaseCopy.Moment found = DatabaseCopy.Moment.of(inside);
            return whole && found.equals(moment) ? "" : found + " not " + moment + ", " + half.getLong(1) + " stray";
        }
    }

    @Test
    void aCopyThatIsNotWholeIsMadeOnceMore() throws IOException, SQLException {
        int[] made = {0};
        Backups.twice(() -> {
            if (made[0]++ == 0) {
                throw new Backups.NotWhole("the first");
            }
        });
        assertEquals(2, made[0]);
        assertThrows(
                Backups.NotWhole.class,
                () -> Backups.twice(() -> {
                    made[0]++;
                    throw new Backups.NotWhole("each");
                }));
        assertEquals(4, made[0]);
    }

    /** The disk went bad under an open workspace: H2 knows all of it still, the file no longer holds it. */
    @Test
    void aCopyThatIsNotWholeIsNotKeptAndSaidToBeSo() throws IOException {
        Workspace workspace = temp.workspace();
        VaultTest.save(workspace, "a", "1");
        workspace.backups(); // reads, so that all is in memory
        Path database = temp.folder().resolve("groundwork.mv.db");
        byte[] sound = Files.readAllBytes(database);
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
            file.seek(3 * 4096L);
            file.write(new byte[sound.length - 3 * 4096]);
        }
        Path out = temp.directory().resolve("out.gwcopy");
        Problem problem = assertThrows(Problem.class, () -> workspace.backup(out, false));
        assertEquals("workspace.problem.copyNotWhole", problem.key());
        assertEquals(Problem.Place.OUTPUT, problem.place());
        assertTrue(Text.of(problem.key(), problem.args().toArray()).contains("was not kept"));
        assertEquals(List.of(temp.folder()), Disk.list(temp.directory()), "a part of it was left");
        Files.write(database, sound);
    }

    @Test
    void aCopyMadeAfterThePassphraseWasChangedHasTheNewOne() {
        Path folder = temp.directory().resolve("secret.groundwork");
        Path copy = temp.directory().resolve("secret.gwcopy");
        Path to = temp.directory().resolve("to.groundwork");
        try (Workspace workspace = Workspace.create(folder, with("one"))) {
            workspace.changePassphrase("two");
            workspace.backup(copy, false);
        }
        Problem old = assertThrows(Problem.class, () -> Workspace.restore(copy, to, false, with("one")));
        assertEquals("workspace.problem.wrongPassphrase", old.key());
        assertFalse(Files.exists(to));
        Workspace.restore(copy, to, false, with("two"));
    }

    private Access with(String passphrase) {
        return new Access(TempWorkspace.PERSON, TempWorkspace.DEVICE, passphrase, temp.clock());
    }

    private static void add(Workspace workspace, String content) {
        UUID id = workspace.newId();
        workspace.write(handle ->
                handle.execute("INSERT INTO setting (id, name, content) VALUES (?, ?, ?)", id, content, content));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
