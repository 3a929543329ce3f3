package org.groundwork.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.groundwork.core.Problem;
import org.groundwork.testing.TempWorkspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BackupTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @Test
    void aCopyHoldsEverythingAndBecomesAWorkspace() throws IOException {
        Workspace workspace = temp.workspace();
        VaultTest.save(workspace, "a", "1");
        String scan = workspace.content().put("a scan".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Path copy = workspace.backup(temp.directory().resolve("sent.gwcopy"), true);
        VaultTest.save(workspace, "a", "2");
        Path to = temp.directory().resolve("restored.groundwork");
        Workspace.restore(copy, to, false, temp.access());
        try (Workspace restored = Workspace.open(to, temp.access());
                InputStream in = restored.content().open(scan)) {
            assertEquals(List.of("1"), VaultTest.saved(restored));
            assertArrayEquals("a scan".getBytes(java.nio.charset.StandardCharsets.UTF_8), in.readAllBytes());
            assertTrue(restored.verify().ok(), restored.verify().toString());
            VaultTest.save(restored, "b", "here");
            assertTrue(restored.verify().ok(), restored.verify().toString());
        }
        assertTrue(workspace.verify().ok());
        assertEquals(List.of("2"), VaultTest.saved(workspace));
    }

    @Test
    void restoringNeverOverwritesUnasked() {
        VaultTest.save(temp.workspace(), "a", "1");
        Path copy = temp.workspace().backup(null, false);
        VaultTest.save(temp.workspace(), "a", "2");
        String kept = temp.workspace().content().put(new byte[] {7});
        temp.workspace().close();
        Problem problem =
                assertThrows(Problem.class, () -> Workspace.restore(copy, temp.folder(), false, temp.access()));
        assertEquals("workspace.problem.exists", problem.key());
        assertEquals(List.of("2"), VaultTest.saved(temp.reopen()));
        temp.workspace().close();

        Workspace.restore(copy, temp.folder(), true, temp.access());
        Workspace back = temp.reopen();
        assertEquals(List.of("1"), VaultTest.saved(back));
        assertTrue(back.content().exists(kept));
        Path before = back.backups().stream()
                .map(Backup::file)
                .filter(file -> file.getFileName().toString().startsWith("before-restore"))
                .findFirst()
                .orElseThrow();
        Path again = temp.directory().resolve("again.groundwork");
        Workspace.restore(before, again, false, temp.access());
        try (Workspace undone = Workspace.open(again, temp.access())) {
            assertEquals(List.of("2"), VaultTest.saved(undone));
            assertTrue(undone.content().exists(kept));
        }
    }

    @Test
    void aBackupIsMadeInTheBackgroundAfterASave() {
        VaultTest.save(temp.workspace(), "a", "1");
        for (int i = 0; i < 500 && automatic().isEmpty(); i++) {
            sleep();
        }
        assertEquals(1, automatic().size());
        VaultTest.save(temp.workspace(), "a", "2");
        assertEquals(1, automatic().size(), "another one within minutes");
    }

    @Test
    void tenBackupsAreKeptOverManyDays() {
        List<Instant> made = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            made.add(Instant.parse("2026-03-20T12:00:00Z").minus(Duration.ofHours(5L * i)));
        }
        Set<Instant> kept = Backups.keep(made);
        assertEquals(Backups.KEPT, kept.size());
        assertTrue(kept.containsAll(made.subList(0, Backups.LATEST)));
        assertTrue(kept.stream().anyMatch(each -> each.isBefore(Instant.parse("2026-03-14T00:00:00Z"))));
    }

    @Test
    void anEncryptedCopyNeedsItsPassphrase() throws IOException {
        Path folder = temp.directory().resolve("secret.groundwork");
        Path copy = temp.directory().resolve("secret.gwcopy");
        Path to = temp.directory().resolve("back.groundwork");
        String scan;
        try (Workspace made = Workspace.create(folder, with("one"))) {
            VaultTest.save(made, "a", "Wadi Relief");
            scan = made.content().put("Wadi Relief".repeat(20_000).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            made.backup(copy, true);
        }
        assertFalse(VaultTest.holds(folder, "Wadi Relief"));
        assertEquals("workspace.problem.passphraseNeeded", restore(copy, to, null));
        assertEquals("workspace.problem.wrongPassphrase", restore(copy, to, "two"));
        assertFalse(Files.exists(to));
        Workspace.restore(copy, to, false, with("one"));
        try (Workspace back = Workspace.open(to, with("one"))) {
            assertTrue(back.verify().ok(), back.verify().toString());
            assertTrue(back.content().exists(scan));
        }
    }

    @Test
    void aFirstPassphraseEncryptsWorkspaceAttachmentsAndBackups() throws IOException {
        VaultTest.save(temp.workspace(), "a", "Wadi Relief");
        temp.workspace().content().put("Wadi Relief".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Path backup = temp.workspace().backup(null, false);
        temp.workspace().close();
        Workspace.reencrypt(temp.folder(), temp.access(), "one", EarlierBackups.ENCRYPT);
        assertFalse(VaultTest.holds(temp.folder(), "Wadi Relief"));
        Workspace open = temp.reopen(with("one"));
        assertEquals(List.of("Wadi Relief"), VaultTest.saved(open));
        assertTrue(open.verify().ok(), open.verify().toString());
        open.close();
        assertEquals(
                "workspace.problem.passphraseNeeded",
                restore(backup, temp.directory().resolve("x"), null));
        Path to = temp.directory().resolve("back.groundwork");
        Workspace.restore(backup, to, false, with("one"));
        try (Workspace back = Workspace.open(to, with("one"))) {
            assertTrue(back.verify().ok());
            assertEquals(1, back.content().names().size());
        }
        Workspace.reencrypt(temp.folder(), with("one"), "two", EarlierBackups.REMOVE);
        Workspace again = temp.reopen(with("two"));
        assertTrue(again.encrypted());
        assertEquals(List.of(), again.backups());
    }

    @Test
    void aDamagedAttachmentIsFound() throws IOException {
        String name = temp.workspace().content().put("a scan".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertEquals(name, temp.workspace().content().put("a scan".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertTrue(temp.workspace().verify().ok());
        Files.writeString(temp.folder().resolve("content").resolve(name), "a scam");
        assertFalse(temp.workspace().verify().ok());
    }

    @Test
    void brokenFilesAreNotCopies() throws IOException {
        Path file = temp.directory().resolve("x.gwcopy");
        Path to = temp.directory().resolve("to.groundwork");
        assertEquals("workspace.problem.copyMissing", restore(file, to, null));
        Files.write(file, new byte[5000]);
        assertEquals("workspace.problem.copyDamaged", restore(file, to, null));
        zip(file, "groundwork-copy", "header", "groundwork.mv.db", "../../escaped");
        assertEquals("workspace.problem.notCopy", restore(file, to, null));
        zip(file, "groundwork-copy", "header", "groundwork.mv.db", "content/../../escaped");
        assertEquals("workspace.problem.notCopy", restore(file, to, null));
        zip(file, "letter.txt");
        assertEquals("workspace.problem.notCopy", restore(file, to, null));
        Path whole = temp.workspace().backup(temp.directory().resolve("whole.gwcopy"), true);
        byte[] bytes = Files.readAllBytes(whole);
        for (int at = 200; at < bytes.length; at += bytes.length / 7) {
            byte[] changed = bytes.clone();
            changed[at] ^= 0x55;
            Files.write(file, changed);
            String key = restore(file, to, null);
            assertTrue(key.startsWith("workspace.problem."), "byte " + at + ": " + key);
            Files.write(file, java.util.Arrays.copyOf(bytes, at));
            assertEquals("workspace.problem.copyDamaged", restore(file, to, null));
        }
        assertFalse(Files.exists(to));
        assertFalse(Files.exists(temp.directory().resolve("escaped")));
    }

    @Test
    void aFailedUpdateIsPutBack() throws IOException {
        temp.workspace().close();
        Path database = temp.folder().resolve("groundwork.mv.db");
        byte[] before = Files.readAllBytes(database);
        Files.write(temp.folder().resolve("groundwork.mv.db.before-update"), before);
        Files.write(database, new byte[] {1, 2, 3});
        assertEquals(List.of(), VaultTest.saved(temp.reopen()));
        assertFalse(Files.exists(temp.folder().resolve("groundwork.mv.db.before-update")));
    }

    @Test
    void aReplacementThatEndedHalfwayIsPutBack() throws IOException {
        VaultTest.save(temp.workspace(), "a", "1");
        temp.workspace().close();
        Files.move(temp.folder(), temp.directory().resolve(".test.groundwork.previous"));
        assertEquals(List.of("1"), VaultTest.saved(temp.reopen()));
    }

    @Test
    void aCopyMadeWhileWritingIsWholeAndHoldsWhatWasSavedBefore() throws InterruptedException {
        Workspace workspace = temp.workspace();
        java.util.concurrent.atomic.AtomicBoolean go = new java.util.concurrent.atomic.AtomicBoolean(true);
        Thread writer = Thread.ofPlatform().start(() -> {
            for (int i = 0; go.get(); i++) {
                int number = i;
                workspace.act("workspace.ActKind.SETTINGS", List.of("x"), () -> {
                    for (int row = 0; row < (number % 4 == 0 ? 40 : 1); row++) {
                        java.util.UUID id = workspace.newId();
                        workspace.write(handle -> handle.execute(
                                "INSERT INTO setting (id, name, content) VALUES (?, ?, ?)", id, "n" + id, "y"));
                    }
                    return number;
                });
            }
        });
        try {
            for (int i = 0; i < 8; i++) { // each is opened, and compared with what was there when it was begun
                workspace.backup(temp.directory().resolve("busy" + i + ".gwcopy"), false);
            }
        } finally {
            go.set(false);
            writer.join();
        }
        assertTrue(workspace.verify().ok());
    }

    @Test
    void closingDoesNotWaitForABackup() {
        for (int i = 0; i < 50; i++) {
            VaultTest.save(temp.workspace(), "n" + i, "x".repeat(10_000));
        }
        temp.clock().advance(Duration.ofHours(1));
        VaultTest.save(temp.workspace(), "a", "1");
        temp.workspace().close();
        assertEquals(51, VaultTest.saved(temp.reopen()).size());
    }

    private String restore(Path copy, Path to, @Nullable String passphrase) {
        try {
            Workspace.restore(copy, to, false, with(passphrase));
            TempWorkspace.remove(to);
            return "workspace.problem.none";
        } catch (Problem e) {
            return e.key();
        }
    }

    private static void zip(Path file, String... names) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("groundwork-copy 1\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
    }

    private List<Backup> automatic() {
        return temp.workspace().backups().stream()
                .filter(backup -> backup.file().getFileName().toString().startsWith("auto-"))
                .toList();
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Access with(@Nullable String passphrase) {
        return new Access(TempWorkspace.PERSON, TempWorkspace.DEVICE, passphrase, temp.clock());
    }
}
