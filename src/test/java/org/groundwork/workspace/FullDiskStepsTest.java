package org.groundwork.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.groundwork.Main;
import org.groundwork.core.Text;
import org.groundwork.testing.FullDiskStep;
import org.groundwork.testing.Killed;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What writes whole files, on a disk that takes no more (a limit on the size of files that the shell sets): it is said
 * so, what was there is as it was, nothing half is left, and the workspace opens afterwards.
 */
class FullDiskStepsTest {
    private static final Path SHELL = Path.of("/bin/sh");
    private static final int BLOCK = 512;
    private static final int ROWS = 3_000;
    private static final int LONG = 1_000;

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private final Random random = new Random(5);

    @BeforeEach
    void onlyWhereAShellCanLimit() {
        Assumptions.assumeTrue(Files.isExecutable(SHELL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup", "copy", "restore", "reencrypt"})
    void whatWasThereIsAsItWas(String step) throws IOException, InterruptedException {
        VaultTest.save(temp.workspace(), "a", "1");
        byte[] scan = new byte[2_000_000];
        random.nextBytes(scan);
        temp.workspace().content().put(scan);
        Path copy = temp.workspace().backup(temp.directory().resolve("sent.gwcopy"), true);
        temp.workspace().backup(null, false);
        temp.workspace().close();
        Path out = step.equals("copy") ? temp.directory().resolve("other.gwcopy") : copy;
        Map<String, String> before = files();
        assertEquals(
                List.of("workspace.problem.diskFull"),
                said(1_500_000, FullDiskStep.class, step, temp.folder().toString(), out.toString()));
        assertEquals(before, files());
        assertEquals(List.of("1"), VaultTest.saved(temp.reopen()));
        assertTrue(temp.workspace().verify().ok());
    }

    /** The disk is full at the first copy, at the second, and in the middle of the update. */
    @ParameterizedTest
    @CsvSource({"40", "90", "101"})
    void anUpdateIsPutBack(int percent) throws IOException, SQLException, InterruptedException {
        temp.workspace().close();
        Path database = temp.folder().resolve("groundwork.mv.db");
        Files.delete(database);
        Files.delete(temp.folder().resolve("acts")); // the first program did not note them
        old(database);
        byte[] before = Files.readAllBytes(database);
        List<String> listed = List.copyOf(files().keySet());
        assertEquals(
                List.of("workspace.problem.diskFull"),
                said(
                        before.length * (long) percent / 100,
                        FullDiskStep.class,
                        "open",
                        temp.folder().toString(),
                        "-"));
        assertArrayEquals(before, Files.readAllBytes(database));
        assertEquals(listed, List.copyOf(files().keySet()), "a part of it was left");
        Workspace open = temp.reopen();
        int kept = open.read(handle -> handle.createQuery("SELECT COUNT(*) FROM draft")
                .mapTo(Integer.class)
                .one());
        assertEquals(ROWS, kept);
        assertTrue(open.verify().ok(), open.verify().toString());
    }

    /** A database of the first schema, with text in it that is half as long when it is packed. */
    private void old(Path database) throws SQLException {
        OpenDatabase fresh = OpenDatabase.fresh(database, null);
        Flyway.configure()
                .dataSource(fresh.source())
                .locations("classpath:org/groundwork/workspace/migration")
                .target("1")
                .load()
                .migrate();
        try (Connection connection = fresh.connect();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO draft (table_name, row_id, field, text) VALUES ('actor', RANDOM_UUID(), 'x', ?)")) {
            connection.setAutoCommit(false);
            for (int row = 0; row < ROWS; row++) {
                byte[] bytes = new byte[LONG / 2];
                random.nextBytes(bytes);
                insert.setString(1, HexFormat.of().formatHex(bytes));
                insert.executeUpdate();
            }
            connection.commit();
        }
    }

    @Test
    void importsByTheCommandLineSayThatTheDiskIsFull() throws IOException, InterruptedException {
        temp.workspace().close();
        StringBuilder rows = new StringBuilder("Organisation,Sector,Region\n");
        StringBuilder places = new StringBuilder("admin1Name_en,admin1Pcode,admin0Name_en,admin0Pcode\n");
        for (int row = 0; row < 4 * ROWS; row++) {
            rows.append("Invented relief ")
                    .append(row)
                    .append(",WASH,Region ")
                    .append(row)
                    .append('\n');
            places.append("Region ")
                    .append(row)
                    .append(",SS")
                    .append(10_000 + row)
                    .append(",South Sudan,SS\n");
        }
        Path table = Files.writeString(temp.directory().resolve("3w.csv"), rows);
        Path list = Files.writeString(temp.directory().resolve("places.csv"), places);
        Map<String, String> before = content();
        long size = Files.size(temp.folder().resolve("groundwork.mv.db")) + 40_000;
        for (List<String> words : List.of(
                List.of("import", table.toString(), "--as", "3w"), List.of("places", "import", list.toString()))) {
            List<String> call =
                    new ArrayList<>(List.of("--workspace", temp.folder().toString()));
            call.addAll(words);
            Process child = limited(size, Main.class, call.toArray(String[]::new));
            String told = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(3, child.waitFor(), words + told);
            assertTrue(
                    told.contains(
                            Text.of("workspace.problem.diskFull", temp.folder().toString())),
                    told);
            assertEquals(before, content(), words.toString());
        }
    }

    /** What is in the workspace, whatever its file looks like. */
    private Map<String, String> content() {
        Map<String, String> found = new TreeMap<>();
        Workspace open = temp.reopen();
        assertTrue(open.verify().ok(), open.verify().toString());
        for (String table : List.of("actor", "presence", "place", "act", "change")) {
            found.put(table, open.read(handle -> handle.createQuery("SELECT COUNT(*) FROM " + table)
                    .mapTo(String.class)
                    .one()));
        }
        open.close();
        return found;
    }

    /** Every file below the test's folder, with a digest of it; of the database, that it is there. */
    private Map<String, String> files() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(temp.directory())) {
            all.forEach(path -> {
                try {
                    boolean compared =
                            Files.isRegularFile(path) && !path.toString().endsWith(".mv.db");
                    found.put(
                            temp.directory().relativize(path).toString(),
                            compared ? HexFormat.of().formatHex(Sha256.of(Files.readAllBytes(path))) : "");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return found;
    }

    private static List<String> said(long bytes, Class<?> program, String... args)
            throws IOException, InterruptedException {
        Process child = limited(bytes, program, args);
        String out = new String(child.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        child.waitFor();
        return out.lines().toList();
    }

    private static Process limited(long bytes, Class<?> program, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                SHELL.toString(),
                "-c",
                "ulimit -f " + bytes / BLOCK + " && exec \"$0\" -XX:-UsePerfData -Duser.language=en \"$@\" 2>&1"));
        command.addAll(Killed.command(program, args));
        return new ProcessBuilder(command).start();
    }
}
