package org.groundwork.office;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real files, cut off and with bytes changed: rows or a Problem come out, nothing else. */
class FuzzTest {
    private static final int TRIES = 40;

    static List<Path> files() {
        return SharedFilesTest.files().stream()
                .filter(file -> file.toFile().length() < 60_000)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void brokenFilesGiveRowsOrAProblem(Path file, @TempDir Path folder) throws IOException {
        assumeTrue(Files.isRegularFile(file), "the shared data is not here");
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(whole.length);
        Path broken = folder.resolve("broken.bin");
        boolean zipped = whole[0] == 'P' && whole[1] == 'K';
        for (int i = 0; i < TRIES; i++) {
            tryIt(Files.write(broken, Arrays.copyOf(whole, random.nextInt(whole.length))));
            tryIt(Files.write(broken, flipped(whole.clone(), random)));
            if (zipped) {
                tryIt(Files.write(broken, flippedInside(whole, random)));
            }
        }
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        for (int flips = 1 + random.nextInt(20); flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    /** Damage behind the packing, where no checksum stands before the parser. */
    private static byte[] flippedInside(byte[] zip, Random random) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        List<String> names = List.copyOf(parts.keySet());
        String chosen = names.get(random.nextInt(names.size()));
        parts.computeIfPresent(chosen, (name, bytes) -> bytes.length == 0 ? bytes : flipped(bytes, random));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void tryIt(Path file) {
        try (TableFile table = TableFile.open(file)) {
            for (SheetInfo sheet : table.sheets()) {
                try (Stream<Row> rows = table.rows(sheet)) {
                    assertTrue(rows.allMatch(
                            row -> row.number() > 0 && !row.cells().isEmpty()));
                }
            }
        } catch (Problem problem) {
            assertTrue(Text.has(problem.key()) && Text.has(problem.key() + ".do"), problem.key());
        }
    }
}
