package org.groundwork.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.groundwork.core.Text;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A copy made by hand to do harm is refused, and nothing is written but where it was to go, and not even there. */
class HostileCopyTest {
    private static final String MANIFEST = "groundwork-copy";
    private static final String DATABASE = "groundwork.mv.db";
    private static final int LINK = 0120777;

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private final StringWriter err = new StringWriter();
    private Path copy = Path.of("");
    private Path to = Path.of("");

    /** A workspace's header and database, to be packed. */
    static final class Parts {
        private final byte[] header;
        private final byte[] database;

        Parts(byte[] header, byte[] database) {
            this.header = header;
            this.database = database;
        }

        byte[] header() {
            return header.clone();
        }

        byte[] database() {
            return database.clone();
        }

        static Parts of(Path folder) throws IOException {
            return new Parts(
                    Files.readAllBytes(folder.resolve("header")), Files.readAllBytes(folder.resolve(DATABASE)));
        }

        Map<String, byte[]> entries() {
            Map<String, byte[]> entries = new LinkedHashMap<>();
            entries.put(MANIFEST, (MANIFEST + " 1\nattachments 0\n").getBytes(StandardCharsets.UTF_8));
            entries.put("header", header);
            entries.put(DATABASE, database);
            return entries;
        }

        byte[] zip() throws IOException {
            return HostileCopyTest.zip(entries());
        }
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    @BeforeEach
    void places() throws IOException {
        temp.workspace().close();
        Path within = Files.createDirectories(temp.directory().resolve("within/deeper"));
        copy = within.resolve("evil.gwcopy");
        to = within.resolve("to.groundwork");
    }

    @Test
    void theSamePartsUnharmedAreACopy() throws IOException {
        Files.write(copy, Parts.of(temp.folder()).zip());
        assertEquals(0, restore(), err.toString());
        assertTrue(Files.exists(to.resolve(DATABASE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../escaped",
                "../../escaped",
                "content/../../escaped",
                "..\\..\\escaped",
                "/tmp/groundwork-escaped",
                "C:\\escaped",
                "content/",
                "content/../header",
                "./header",
                "backups/x.gwcopy",
                "in-use",
                "rewrite",
                "erased",
                "groundwork.trace.db",
                "groundwork.mv.db.before-update",
                "header.2"
            })
    void aNameThatNoCopyHasIsRefused(String name) throws IOException {
        Map<String, byte[]> entries = Parts.of(temp.folder()).entries();
        entries.put(name, new byte[] {1});
        Files.write(copy, zip(entries));
        assertRefused("workspace.problem.notCopy");
        assertFalse(Files.exists(Path.of("/tmp/groundwork-escaped")));
    }

    @Test
    void aLinkInPlaceOfAFileIsNotFollowed() throws IOException {
        Path outside = Files.writeString(temp.directory().resolve("outside"), "mine");
        for (String name : List.of(DATABASE, "header", "content/" + "a".repeat(64))) {
            try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(copy.toFile())) {
                Map<String, byte[]> entries = Parts.of(temp.folder()).entries();
                entries.put(name, outside.toString().getBytes(StandardCharsets.UTF_8));
                for (Map.Entry<String, byte[]> part : entries.entrySet()) {
                    ZipArchiveEntry entry = new ZipArchiveEntry(part.getKey());
                    if (part.getKey().equals(name)) {
                        entry.setUnixMode(LINK);
                    }
                    zip.putArchiveEntry(entry);
                    zip.write(part.getValue());
                    zip.closeArchiveEntry();
                }
            }
            if (name.startsWith("content/")) { // what it says is kept as what it holds: words, no link
                assertEquals(0, restore(), err.toString());
                assertFalse(Files.isSymbolicLink(to.resolve(name)));
                TempWorkspace.remove(to);
            } else {
                assertRefused("workspace.problem.copyDamaged");
            }
            assertEquals("mine", Files.readString(outside));
        }
    }

    @Test
    void aNameThatStandsTwiceIsRefused() throws IOException {
        Map<String, byte[]> entries = Parts.of(temp.folder()).entries();
        entries.put("groundwork.mv.dX", entries.get(DATABASE));
        byte[] zip = zip(entries);
        String text = new String(zip, StandardCharsets.ISO_8859_1).replace("groundwork.mv.dX", DATABASE);
        Files.write(copy, text.getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("workspace.problem.notCopy");
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
        bomb(300 * 1024 * 1024);
        long before = System.nanoTime();
        assertRefused("workspace.problem.notCopy");
        assertTrue(Files.size(copy) < 1_000_000, "no bomb: " + Files.size(copy) + " " + before);
    }

    /** The directory of the file says little, what comes out is much. */
    @Test
    void aBombThatSaysItIsSmallIsCutOff() throws IOException {
        int real = 30 * 1024 * 1024;
        bomb(real);
        byte[] zip = Files.readAllBytes(copy);
        for (int i = 0; i + 4 <= zip.length; i++) {
            int value = ByteBuffer.wrap(zip, i, Integer.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .getInt();
            if (value == real) { // the size, wherever it stands
                zip[i] = 100;
                zip[i + 1] = 0;
                zip[i + 2] = 0;
                zip[i + 3] = 0;
            }
        }
        Files.write(copy, zip);
        assertRefused("workspace.problem.copyDamaged");
    }

    private void bomb(int size) throws IOException {
        Map<String, byte[]> entries = Parts.of(temp.folder()).entries();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
            zip.putNextEntry(new ZipEntry("content/" + "b".repeat(64)));
            byte[] zeros = new byte[1024 * 1024];
            for (int at = 0; at < size; at += zeros.length) {
                zip.write(zeros);
            }
        }
    }

    private void assertRefused(String key) throws IOException {
        List<Path> before = all();
        assertEquals(4, restore(), err.toString());
        assertEquals(
                Text.of(key, copy.toString()),
                err.toString().lines().findFirst().orElse(""));
        assertEquals(before, all());
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(temp.directory())) {
            return files.sorted().toList();
        }
    }

    private int restore() {
        err.getBuffer().setLength(0);
        List<String> call = new ArrayList<>(List.of("--workspace", to.toString(), "restore", copy.toString()));
        return Cli.run(call.toArray(String[]::new), new PrintWriter(new StringWriter()), new PrintWriter(err, true));
    }
}
