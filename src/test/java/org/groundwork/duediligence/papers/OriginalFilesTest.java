package org.groundwork.duediligence.papers;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.groundwork.core.Problem;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Signed scans are kept as they came, and are looked at like every other paper. */
class OriginalFilesTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private Path file(String name, String content) throws IOException {
        return Files.writeString(temp.directory().resolve(name), content);
    }

    private String refused(Path file) {
        return assertThrows(Problem.class, () -> new IntakeStore(temp.workspace()).original(file))
                .key();
    }

    @Test
    void whatCannotBeAScanIsRefused() throws IOException {
        Path large = temp.directory().resolve("large.pdf");
        try (RandomAccessFile made = new RandomAccessFile(large.toFile(), "rw")) {
            made.setLength(FileRule.MOST_BYTES + 1);
        }
        assertEquals("duediligence.problem.tooLarge", refused(large));
        assertEquals("duediligence.problem.twoEndings", refused(file("sheet.pdf.exe", "MZ")));
        assertEquals("duediligence.problem.emptyFile", refused(file("empty.pdf", "")));
        assertEquals(
                "duediligence.problem.missingFile", refused(temp.directory().resolve("gone.pdf")));
        assertEquals("duediligence.problem.kindOfFile", refused(file("sheet.exe", "MZ")));
    }

    @Test
    void aScanIsKeptByteByByte() throws IOException {
        String content = "%PDF-1.4 signed";
        IntakeStore.Taken taken = new IntakeStore(temp.workspace()).original(file("sheet.pdf", content));
        assertEquals("sheet.pdf", taken.name());
        try (InputStream in = temp.workspace().content().open(taken.sha256())) {
            assertArrayEquals(content.getBytes(StandardCharsets.UTF_8), in.readAllBytes());
        }
    }
}
