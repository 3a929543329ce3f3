package org.groundwork.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.groundwork.core.Finding;
import org.groundwork.core.Problem;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rows that name attachments, checked and erased. */
class AttachmentsTest {
    private static final String NAME = "Amina Invented-Name";

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @BeforeEach
    void aTableThatNamesAttachments() {
        JournaledTables tables = new JournaledTables(temp.workspace());
        tables.bare(h -> h.execute("COMMENT ON COLUMN parent.name IS 'attachment'"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private UUID row(String attachment) {
        UUID id = temp.workspace().newId();
        write("INSERT INTO parent (id, name) VALUES (?, ?)", id, attachment);
        return id;
    }

    private void write(String sql, Object... args) {
        temp.workspace().act("workspace.ActKind.SETTINGS", List.of(NAME), () -> temp.workspace()
                .write(h -> h.execute(sql, args)));
    }

    private Path file(String name) {
        return temp.folder().resolve("content").resolve(name);
    }

    @Test
    void aRowWhoseAttachmentIsMissingIsFound() throws IOException {
        String scan = temp.workspace().content().put(bytes("a scan"));
        row(scan);
        assertTrue(temp.workspace().verify().ok());
        Files.delete(file(scan));
        Verification found = temp.workspace().verify();
        assertFalse(found.ok());
        assertEquals(
                List.of("workspace.finding.contentMissing"),
                found.problems().stream().map(Finding::key).toList());
    }

    @Test
    void aRowWithoutAnAttachmentMissesNone() {
        row("");
        assertEquals(List.of(), temp.workspace().verify().problems());
    }

    @Test
    void whatACopyLeftOutIsToldAndIsNoDamage() {
        row(temp.workspace().content().put(bytes("a scan")));
        Path copy = temp.workspace().backup(temp.directory().resolve("small.gwcopy"), false);
        Path to = temp.directory().resolve("small.groundwork");
        Workspace.restore(copy, to, false, temp.access());
        try (Workspace small = Workspace.open(to, temp.access())) {
            assertTrue(small.verify().ok());
            assertEquals(
                    List.of("workspace.finding.contentLeftOut"),
                    small.verify().problems().stream().map(Finding::key).toList());
        }
    }

    @Test
    void anErasedPersonIsInNoFileOfTheWorkspace() throws IOException {
        String gone = temp.workspace().content().put(bytes("the scan of " + NAME));
        String former = temp.workspace().content().put(bytes("an older scan of " + NAME));
        String shared = temp.workspace().content().put(bytes("a list"));
        UUID person = row(former);
        write("UPDATE parent SET name = ?, currency = 'USD', long_text = ? WHERE id = ?", gone, NAME, person);
        UUID listed = row(shared);
        row(shared);
        temp.workspace().backup(null, true);
        temp.clock().advance(Duration.ofMinutes(1));
        assertFalse(holding().isEmpty());

        temp.workspace().erase(List.of(person, listed), "asked for it");

        assertFalse(Files.exists(file(gone)));
        assertFalse(Files.exists(file(former)));
        assertTrue(Files.exists(file(shared)), "another row names it");
        Verification found = temp.workspace().verify();
        assertEquals(List.of(), found.problems());
        assertEquals(5, found.erased());
        assertEquals(1, temp.workspace().backups().size());
        Path backup = temp.workspace().backups().getFirst().file();
        temp.workspace().close();
        assertEquals(List.of(), holding());
        Path to = temp.directory().resolve("back.groundwork");
        Workspace.restore(backup, to, false, temp.access());
        try (Workspace back = Workspace.open(to, temp.access())) {
            assertEquals(5, back.verify().erased());
            assertTrue(back.verify().ok(), back.verify().toString());
        }
        assertTrue(temp.reopen().verify().ok());
    }

    /** A folder that is not empty stands for a backup that the system does not let go. */
    @Test
    void whatAnErasureCouldNotRemoveGoesAfterTheNextOpening() throws IOException {
        String scan = temp.workspace().content().put(bytes("the scan of " + NAME));
        UUID person = row(scan);
        write("UPDATE parent SET long_text = ? WHERE id = ?", NAME, person);
        Path backup = temp.workspace().backup(null, false);
        byte[] old = Files.readAllBytes(backup);
        Path held = backup.resolveSibling("held.gwcopy");
        Files.createDirectories(held.resolve("x"));
        temp.clock().advance(Duration.ofMinutes(1));

        assertThrows(Problem.class, () -> temp.workspace().erase(List.of(person), "asked for it"));

        assertFalse(Files.exists(file(scan)));
        assertFalse(Files.exists(backup), "one that can be removed is, whatever becomes of another");
        temp.workspace().close();
        TempWorkspace.remove(held);
        Files.write(backup, old);
        Files.write(file(scan), bytes("the scan of " + NAME));
        temp.clock().advance(Duration.ofMinutes(1));
        temp.reopen();
        awaitGone(temp.folder().resolve("erased"));
        assertEquals(1, temp.workspace().backups().size());
        temp.workspace().close();
        assertEquals(List.of(), holding());
        assertTrue(temp.reopen().verify().ok());
    }

    @Test
    void anErasureThatTheJournalDoesNotHoldRemovesNothing() throws IOException {
        String former = temp.workspace().content().put(bytes("an older scan"));
        UUID person = row(former);
        write("UPDATE parent SET name = 'none' WHERE id = ?", person);
        temp.workspace().erase(List.of(row("another")), "an earlier one");
        Path backup = temp.workspace().backup(null, false);
        temp.workspace().close();
        Files.writeString(temp.folder().resolve("erased"), "1000 " + former + "\n");
        temp.reopen();
        awaitGone(temp.folder().resolve("erased"));
        assertTrue(Files.exists(file(former)));
        assertTrue(Files.exists(backup));
    }

    @Test
    void anErasureThatIsRefusedLeavesNothingToBeDone() {
        UUID parent = row("a parent");
        UUID child = temp.workspace().newId();
        write("INSERT INTO child VALUES (?, ?, 'x')", child, parent);
        assertThrows(Problem.class, () -> temp.workspace().erase(List.of(parent), "asked for it"));
        assertFalse(Files.exists(temp.folder().resolve("erased")));
    }

    @Test
    void whatAnEndedBackupLeftGoesWithAnErasure() throws IOException {
        UUID person = row("x");
        Path backups = temp.folder().resolve("backups");
        Files.writeString(backups.resolve(".auto-20260302-080000.gwcopy.unchecked"), NAME);
        Path trial = Files.createDirectory(backups.resolve(".auto-20260302-080000.gwcopy.unchecked.trial"));
        Files.writeString(trial.resolve("groundwork.mv.db"), NAME);
        temp.workspace().erase(List.of(person), "asked for it");
        temp.workspace().close();
        assertEquals(List.of(), holding());
    }

    @Test
    void aNewKeyKeepsWhatIsStillToBeErased() throws IOException {
        temp.workspace().close();
        for (String marker : List.of("rewrite", "erased")) {
            Files.writeString(temp.folder().resolve(marker), "9\n");
        }
        Workspace.reencrypt(temp.folder(), temp.access(), "one", EarlierBackups.ENCRYPT);
        for (String marker : List.of("rewrite", "erased")) {
            assertTrue(Files.exists(temp.folder().resolve(marker)), marker);
        }
    }

    private static void awaitGone(Path file) {
        for (int i = 0; i < 1_000 && Files.exists(file); i++) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertFalse(Files.exists(file));
    }

    /** Files of the workspace with the name in them, as it stands in a plain database. */
    private List<Path> holding() throws IOException {
        try (Stream<Path> files = Files.walk(temp.folder())) {
            return files.filter(Files::isRegularFile).filter(this::holds).toList();
        }
    }

    private boolean holds(Path file) {
        try {
            if (!file.toString().endsWith(".gwcopy")) {
                return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(NAME);
            }
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    byte[] content = zip.getInputStream(entry).readAllBytes();
                    if (new String(content, StandardCharsets.ISO_8859_1).contains(NAME)) {
                        return true;
                    }
                }
            }
            return false;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
