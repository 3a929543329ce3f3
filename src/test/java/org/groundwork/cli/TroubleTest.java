package org.groundwork.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.groundwork.core.Text;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way in which a workspace or a copy cannot be used: its own sentence and exit code, and nothing touched. */
class TroubleTest {
    private static final String DATABASE = "groundwork.mv.db";

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path secret = Path.of("");
    private Path one = Path.of("");
    private Path two = Path.of("");

    @BeforeEach
    void workspaces() throws IOException {
        secret = temp.directory().resolve("secret.groundwork");
        one = Files.writeString(temp.directory().resolve("one.txt"), "one\n");
        two = Files.writeString(temp.directory().resolve("two.txt"), "two\n");
        assertEquals(0, run(secret, "new", "--passphrase-file", one.toString()));
        temp.workspace().close();
        assertEquals(0, run(temp.folder(), "actors", "add", "Green Hill"));
    }

    /** What is done to which workspace, the call, and what it is told. */
    @ParameterizedTest
    @CsvSource({
        "missing,         none,   verify,         workspace.problem.missing,          3",
        "asItIs,          file,   verify,         workspace.problem.notFolder,        3",
        "asItIs,          plain,  new,            workspace.problem.exists,           3",
        "open,            plain,  actors list,    workspace.problem.inUse,            3",
        "open,            plain,  restore COPY --replace, workspace.problem.inUse,    3",
        "asItIs,          plain,  restore COPY,   workspace.problem.exists,           3",
        "cutDatabase,     plain,  verify,         workspace.problem.damaged,          3",
        "emptyDatabase,   plain,  verify,         workspace.problem.damaged,          3",
        "olderDatabase,   plain,  actors list,    workspace.problem.cutOff,           3",
        "noDatabase,      plain,  verify,         workspace.problem.damaged,          3",
        "rubbishDatabase, plain,  export x.xlsx --what registry, workspace.problem.damaged, 3",
        "rubbishDatabase, secret, verify --passphrase-file ONE, workspace.problem.damaged, 3",
        "noHeaders,       plain,  verify,         workspace.problem.damagedHeader,    3",
        "noHeaders,       secret, verify --passphrase-file ONE, workspace.problem.damagedHeader, 3",
        "noHeaders,       secret, verify --passphrase-file TWO, workspace.problem.damagedHeader, 3",
        "asItIs,          secret, verify --passphrase-file TWO, workspace.problem.wrongPassphrase, 3",
        "asItIs,          secret, verify,         workspace.problem.passphraseNeeded, 3",
        "newerHeader,     plain,  verify,         workspace.problem.newer,            3",
        "newerHeader,     secret, verify --passphrase-file TWO, workspace.problem.newer, 3",
        "protectedFiles,  plain,  actors add Blue Hill, workspace.problem.readOnly,   3"
    })
    void itsOwnSentenceAndExitCodeAndNothingTouched(String done, String which, String words, String key, int exit)
            throws IOException {
        Path copy = temp.directory().resolve("sent.gwcopy");
        assertEquals(0, run(temp.folder(), "backup", copy.toString()));
        Path folder =
                switch (which) {
                    case "plain" -> temp.folder();
                    case "secret" -> secret;
                    case "file" -> one;
                    default -> temp.directory().resolve("none.groundwork");
                };
        harm(done, folder);
        Map<String, String> before = files();
        String[] call = words.replace("COPY", copy.toString())
                .replace("ONE", one.toString())
                .replace("TWO", two.toString())
                .split(" ");
        assertEquals(exit, run(folder, call), err.toString());
        if (done.equals("protectedFiles")) { // reading goes on, which is said first
            String notice = Text.of("workspace.notice.readOnly", folder.toString());
            err.getBuffer().delete(0, notice.length() + System.lineSeparator().length());
        }
        assertTold(key, folder);
        assertEquals(before, files());
        assertEquals("", out.toString());
    }

    private void harm(String done, Path folder) throws IOException {
        Path database = folder.resolve(DATABASE);
        switch (done) {
            case "open" -> temp.reopen();
            case "cutDatabase" -> Files.write(database, Arrays.copyOf(Files.readAllBytes(database), 9_000));
            case "emptyDatabase" -> Files.write(database, new byte[0]);
            case "olderDatabase" -> {
                byte[] older = Files.readAllBytes(database);
                assertEquals(0, run(folder, "actors", "add", "Blue Hill"));
                Files.write(database, older);
            }
            case "noDatabase" -> Files.delete(database);
            case "rubbishDatabase" -> {
                byte[] bytes = Files.readAllBytes(database);
                byte[] rubbish = new byte[bytes.length];
                new Random(7).nextBytes(rubbish);
                System.arraycopy(bytes, 0, rubbish, 0, 16);
                Files.write(database, rubbish);
            }
            case "noHeaders" -> {
                Files.writeString(folder.resolve("header"), "rubbish");
                Files.writeString(folder.resolve("header.2"), "rubbish");
            }
            case "newerHeader" -> newer(folder);
            case "protectedFiles" -> protect(database);
            default -> assertTrue(List.of("missing", "asItIs").contains(done));
        }
    }

    private static void newer(Path folder) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("header")));
        lines.set(0, "groundwork 2");
        lines.removeLast();
        String text = String.join("\n", lines) + "\n";
        String header = text + "sha256 " + digest(text.getBytes(StandardCharsets.UTF_8)) + "\n";
        Files.writeString(folder.resolve("header"), header);
        Files.writeString(folder.resolve("header.2"), header);
    }

    private static void protect(Path database) throws IOException {
        Assumptions.assumeTrue(Files.getFileStore(database).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("r--r--r--"));
    }

    @Test
    void protectedFilesAreReadAndSaidToBeProtected() throws IOException {
        protect(temp.folder().resolve(DATABASE));
        Map<String, String> before = files();
        assertEquals(0, run(temp.folder(), "actors", "list"), err.toString());
        assertTrue(out.toString().contains("Green Hill"));
        assertTrue(err.toString().contains(Text.of("workspace.notice.readOnly", temp.folder())), err.toString());
        assertEquals(before, files());
    }

    @Test
    void aSyncedFolderIsWarnedOfAndItsSecondVersionsListed() throws IOException {
        Path synced = Files.createDirectories(temp.directory().resolve("Dropbox (Rivers Agency)"));
        Path folder = synced.resolve("office.groundwork");
        assertEquals(0, run(folder, "new"));
        String second = "office (Amina's conflicted copy 2026-03-01).groundwork";
        Files.createDirectories(synced.resolve(second));
        assertEquals(0, run(folder, "actors", "list"));
        assertTrue(err.toString().contains(Text.of("workspace.notice.synced", synced)), err.toString());
        assertTrue(err.toString().contains(Text.of("workspace.notice.conflicts", 1, second)), err.toString());
    }

    /** A copy that cannot be used is the input of the call. */
    @ParameterizedTest
    @CsvSource({
        "missing,   workspace.problem.copyMissing",
        "cut,       workspace.problem.copyDamaged",
        "database,  workspace.problem.copyDamaged",
        "header,    workspace.problem.copyDamaged",
        "newer,     workspace.problem.newer",
        "letter,    workspace.problem.notCopy",
        "other,     workspace.problem.notCopy"
    })
    void aCopyThatCannotBeUsed(String what, String key) throws IOException {
        Path copy = temp.directory().resolve("bad.gwcopy");
        HostileCopyTest.Parts parts = HostileCopyTest.Parts.of(temp.folder());
        switch (what) {
            case "cut" -> Files.write(copy, Arrays.copyOf(parts.zip(), 9_000));
            case "database" -> {
                byte[] bytes = parts.database();
                Arrays.fill(bytes, 20, bytes.length, (byte) 7);
                Files.write(copy, new HostileCopyTest.Parts(parts.header(), bytes).zip());
            }
            case "header" -> Files.write(copy, new HostileCopyTest.Parts(new byte[9], parts.database()).zip());
            case "newer" -> {
                newer(temp.folder());
                Files.write(copy, HostileCopyTest.Parts.of(temp.folder()).zip());
            }
            case "letter" -> Files.write(copy, HostileCopyTest.zip(Map.of("letter.txt", new byte[9])));
            case "other" ->
                Files.write(
                        copy,
                        HostileCopyTest.zip(Map.of(
                                "groundwork-copy",
                                "no copy".getBytes(StandardCharsets.UTF_8),
                                "header",
                                parts.header(),
                                DATABASE,
                                parts.database())));
            default -> assertEquals("missing", what);
        }
        Path to = temp.directory().resolve("to.groundwork");
        Map<String, String> before = files();
        assertEquals(4, run(to, "restore", copy.toString()), err.toString());
        assertTold(key, copy);
        assertEquals(before, files());
        assertFalse(Files.exists(to));
    }

    private void assertTold(String key, Path shown) {
        List<String> lines = err.toString().lines().toList();
        boolean inUse = key.equals("workspace.problem.inUse"); // goes on with who and since when
        String what = Text.of(key, shown.toString(), "other", "other");
        String start = inUse ? what.substring(0, what.indexOf(':')) : what;
        assertEquals(2, lines.size(), err.toString());
        assertTrue(lines.getFirst().startsWith(start), err + " is not " + what);
        assertEquals(Text.of(key + ".do", shown.toString(), "", ""), lines.get(1));
    }

    private int run(Path workspace, String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> call = new ArrayList<>(List.of("--workspace", workspace.toString()));
        call.addAll(List.of(words));
        return Cli.run(call.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err, true));
    }

    /** Every file below the test's folder with its digest. */
    private Map<String, String> files() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(temp.directory())) {
            all.forEach(path -> {
                try {
                    found.put(path.toString(), Files.isRegularFile(path) ? digest(Files.readAllBytes(path)) : "");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return found;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
