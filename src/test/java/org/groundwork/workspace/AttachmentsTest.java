package org.groundwork.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.groundwork.core.Finding;
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
