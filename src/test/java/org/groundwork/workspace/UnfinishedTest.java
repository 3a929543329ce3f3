package org.groundwork.workspace;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.groundwork.core.Id;
import org.groundwork.testing.TempWorkspace;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Backups that the end of the program cuts off. */
class UnfinishedTest {
    private static final int LARGE = 24_000_000;
    private static final int SECONDS = 60;

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private Set<String> inBackups() {
        try {
            Set<String> names = new TreeSet<>();
            for (Path each : Disk.list(temp.folder().resolve("backups"))) {
                names.add(each.getFileName().toString());
            }
            return names;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void large() {
        byte[] scan = new byte[LARGE];
        new Random(7).nextBytes(scan);
        temp.workspace().content().put(scan);
    }

    @Test
    void whatAnEndedProgramLeftGoesAtOpeningAndNothingElse() throws IOException {
        temp.workspace().close();
        Path backups = temp.folder().resolve("backups");
        List<String> kept = List.of(".notes", "letter.txt", "mine.gwcopy", "old.unchecked", "x.gwcopy.bak");
        for (String name : kept) {
            Files.writeString(backups.resolve(name), "mine");
        }
        String made = ".auto-20260302-080000.gwcopy.unchecked";
        Files.writeString(backups.resolve(made), "x");
        Files.writeString(backups.resolve(made + ".tmp"), "x");
        for (String folder : List.of(".trial", ".rewritten")) {
            Files.createDirectories(backups.resolve(made + folder).resolve("content"));
            Files.writeString(backups.resolve(made + folder).resolve("groundwork.mv.db"), "x");
        }
        temp.reopen();
        assertEquals(new TreeSet<>(kept), inBackups());
    }

    /** So that what a kill leaves has a name that the next opening knows. */
    @Test
    void allThatLiesThereMeanwhileHasSuchAName() throws IOException {
        large();
        Files.createFile(temp.folder().resolve("rewrite"));
        Set<String> seen = new TreeSet<>();
        CompletableFuture<Path> making =
                CompletableFuture.supplyAsync(() -> temp.workspace().backup(null, true));
        while (!making.isDone()) {
            seen.addAll(inBackups());
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
        making.join();
        seen.removeIf(name -> name.endsWith(CopyFile.SUFFIX));
        assertTrue(seen.stream().anyMatch(name -> name.endsWith(".trial")), seen.toString());
        assertTrue(seen.stream().anyMatch(name -> name.endsWith(".rewritten")), seen.toString());
        assertEquals(
                List.of(), seen.stream().filter(name -> !Unfinished.named(name)).toList());
        assertEquals(1, inBackups().size());
    }

    @Test
    void closingGivesUpABackupThatIsBeingCheckedOrWrittenAnew() throws IOException {
        large();
        for (String step : List.of(".trial", ".rewritten")) {
            if (step.equals(".rewritten")) {
                Files.createFile(temp.folder().resolve("rewrite"));
            }
            Workspace workspace = temp.workspace();
            CompletableFuture<Path> making = CompletableFuture.supplyAsync(() -> workspace.backup(null, true));
            while (!making.isDone() && inBackups().stream().noneMatch(name -> name.endsWith(step))) {
                LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
            }
            workspace.close();
            ExecutionException given =
                    assertThrows(ExecutionException.class, () -> making.get(SECONDS, TimeUnit.SECONDS), step);
            assertInstanceOf(CancellationException.class, given.getCause(), step);
            assertEquals(Set.of(), inBackups(), step);
            temp.reopen();
        }
    }

    /** The act is there, so it is told as done; the backups follow after the next opening. */
    @Test
    void anErasureThatClosingCutsOffIsDoneAndFinishedLater()
            throws InterruptedException, ExecutionException, TimeoutException {
        Random random = new Random(3);
        for (int row = 0; row < 20; row++) {
            byte[] bytes = new byte[250_000];
            random.nextBytes(bytes);
            VaultTest.save(temp.workspace(), "n" + row, HexFormat.of().formatHex(bytes));
        }
        Path old = temp.workspace().backup(null, false);
        temp.clock().advance(Duration.ofMinutes(1));
        Workspace workspace = temp.workspace();
        CompletableFuture<Integer> erasing =
                CompletableFuture.supplyAsync(() -> workspace.erase(List.of(Id.named("test", "n3")), "asked for it"));
        while (!erasing.isDone() && workspace.read(UnfinishedTest::noErasure)) {
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
        workspace.close();
        assertEquals(2, erasing.get(SECONDS, TimeUnit.SECONDS));
        temp.clock().advance(Duration.ofMinutes(1));
        temp.reopen();
        Path erased = temp.folder().resolve("erased");
        for (int i = 0; i < 1_000 && Files.exists(erased); i++) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertFalse(Files.exists(erased));
        assertFalse(Files.exists(old));
        assertEquals(1, temp.workspace().backups().size());
    }

    private static boolean noErasure(Handle handle) {
        return handle.createQuery("SELECT COUNT(*) FROM act WHERE kind = 'ERASURE'")
                        .mapTo(Long.class)
                        .one()
                == 0;
    }

    /** The workspace is closed between the question whether it closes and the start of the backup. */
    @Test
    void aSaveAtClosingIsNotToldAsFailed() throws SQLException {
        Path folder = temp.directory().resolve("other.groundwork");
        try (Vault vault = Vault.create(folder, temp.access());
                Acts acts = new Acts(vault.database().jdbi(), vault.database().connect(), temp.access(), "x", vault);
                ExecutorService worker = Executors.newSingleThreadExecutor();
                Backups backups = new Backups(vault, acts, vault::header, temp.clock(), worker)) {
            worker.shutdown();
            assertDoesNotThrow(backups::saved);
            CompletableFuture<Void> settled = CompletableFuture.runAsync(backups::settle);
            assertDoesNotThrow(() -> settled.get(SECONDS, TimeUnit.SECONDS));
        }
    }
}
