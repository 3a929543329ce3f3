package org.groundwork.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Opening and closing: each trouble is its own Problem, and nothing is lost by any. */
class VaultTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @Test
    void whatWasSavedIsThereTheNextDay() {
        save(temp.workspace(), "language", "fr");
        Workspace next = temp.reopen();
        assertEquals(List.of("fr"), saved(next));
        assertEquals(List.of(), warnings(next));
        assertFalse(next.encrypted());
    }

    @Test
    void anEncryptedWorkspaceOpensWithItsPassphraseOnly() throws IOException {
        Path folder = temp.directory().resolve("secret.groundwork");
        try (Workspace made = Workspace.create(folder, with("correct horse"))) {
            save(made, "language", "Wadi Relief");
            assertTrue(made.encrypted());
        }
        try (Workspace again = Workspace.open(folder, with("correct horse"))) {
            assertEquals(List.of("Wadi Relief"), saved(again));
        }
        assertProblem("workspace.problem.wrongPassphrase", folder, with("wrong horse"));
        assertProblem("workspace.problem.passphraseNeeded", folder, with(null));
        assertFalse(holds(folder, "Wadi Relief"), "the name stands in clear in a file");
    }

    @Test
    void anotherPassphraseLeavesTheDatabaseAsItIs() throws IOException {
        Path folder = temp.directory().resolve("secret.groundwork");
        try (Workspace made = Workspace.create(folder, with("one"))) {
            save(made, "a", "1");
            made.changePassphrase("two");
        }
        assertProblem("workspace.problem.wrongPassphrase", folder, with("one"));
        try (Workspace again = Workspace.open(folder, with("two"))) {
            assertEquals(List.of("1"), saved(again));
        }
    }

    @Test
    void composedAndDecomposedLettersAreOnePassphrase() {
        Path folder = temp.directory().resolve("secret.groundwork");
        Workspace.create(folder, with("caf\u00e9")).close();
        Workspace.open(folder, with("cafe\u0301")).close();
    }

    @Test
    void aMissingWorkspaceIsMissing() {
        assertProblem("workspace.problem.missing", temp.directory().resolve("none.groundwork"), with(null));
    }

    @Test
    void nothingIsMadeWhereSomethingIs() throws IOException {
        Path folder = temp.directory().resolve("taken.groundwork");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("letter.txt"), "mine");
        Problem problem = assertThrows(Problem.class, () -> Workspace.create(folder, with(null)));
        assertEquals("workspace.problem.exists", problem.key());
        assertEquals("mine", Files.readString(folder.resolve("letter.txt")));
    }

    @Test
    void aWorkspaceInUseSaysByWhomAndSinceWhen() {
        Problem problem = assertProblem("workspace.problem.inUse", temp.folder(), with(null));
        assertTrue(problem.args().get(1).toString().contains(System.getProperty("user.name")));
        assertTrue(problem.args().get(2).toString().startsWith("2026-03-02T09:00"));
        assertTrue(Text.of(problem.key(), problem.args().toArray()).contains("since 2026"));
    }

    @Test
    void oneDamagedHeaderIsMendedFromTheOther() throws IOException {
        for (String name : List.of("header", "header.2")) {
            temp.workspace().close();
            Path header = temp.folder().resolve(name);
            byte[] sound = Files.readAllBytes(header);
            Files.writeString(header, "rubbish");
            Workspace open = temp.reopen();
            assertTrue(open.notices().stream().anyMatch(n -> n.key().equals("workspace.notice.headerMended")));
            assertArrayEquals(sound, Files.readAllBytes(header));
        }
    }

    @Test
    void twoDamagedHeadersAreNotMistakenForAWrongPassphrase() throws IOException {
        Path folder = temp.directory().resolve("secret.groundwork");
        Workspace.create(folder, with("one")).close();
        Files.writeString(folder.resolve("header"), "rubbish");
        Files.writeString(folder.resolve("header.2"), "");
        assertProblem("workspace.problem.damagedHeader", folder, with("one"));
        assertProblem("workspace.problem.damagedHeader", folder, with("two"));
    }

    @Test
    void aChangedHeaderIsDamagedNotObeyed() {
        String header = new String(Header.made(new UUID(1, 2), null).bytes(), StandardCharsets.UTF_8);
        for (int i = 0; i < header.length(); i++) {
            byte[] changed = header.getBytes(StandardCharsets.UTF_8);
            changed[i] ^= 1;
            assertEquals(Header.State.DAMAGED, Header.parse(changed).state(), "byte " + i);
        }
        assertEquals(
                Header.State.SOUND,
                Header.parse(header.getBytes(StandardCharsets.UTF_8)).state());
    }

    @Test
    void aNewerHeaderIsNewerNotDamaged() throws IOException {
        temp.workspace().close();
        Header newer = new Header(Header.FORMAT + 1, "9", new UUID(1, 2), null);
        newer.write(new Folder(temp.folder()));
        assertProblem("workspace.problem.newer", temp.folder(), with(null));
    }

    @Test
    void aNewerSchemaIsNewerAndNothingIsTouched() throws IOException, SQLException {
        temp.workspace().close();
        bare(
                temp.folder(),
                "INSERT INTO \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\","
                        + " \"type\", \"script\", \"installed_by\", \"execution_time\", \"success\")"
                        + " VALUES (999, '999', 'x', 'SQL', 'x', 'x', 1, TRUE)");
        Path database = temp.folder().resolve("groundwork.mv.db");
        byte[] before = Files.readAllBytes(database);
        assertProblem("workspace.problem.newer", temp.folder(), with(null));
        assertArrayEquals(before, Files.readAllBytes(database));
    }

    @Test
    void aDamagedDatabaseIsDamagedInBothKinds() throws IOException {
        Path folder = temp.directory().resolve("secret.groundwork");
        Workspace.create(folder, with("one")).close();
        temp.workspace().close();
        for (Path each : List.of(folder, temp.folder())) {
            Path database = each.resolve("groundwork.mv.db");
            byte[] bytes = Files.readAllBytes(database);
            Files.write(database, java.util.Arrays.copyOf(bytes, 5000));
            assertProblem("workspace.problem.damaged", each, with("one"));
            for (int i = 20; i < bytes.length; i++) {
                bytes[i] ^= (byte) (i * 31);
            }
            Files.write(database, bytes);
            assertProblem("workspace.problem.damaged", each, with("one"));
            Files.write(database, new byte[0]);
            assertProblem("workspace.problem.damaged", each, with("one"));
            Files.delete(database);
            assertProblem("workspace.problem.damaged", each, with("one"));
        }
    }

    @Test
    void protectedFilesAreReadAndNotWritten() throws IOException {
        Assumptions.assumeTrue(Files.getFileStore(temp.directory()).supportsFileAttributeView("posix"));
        save(temp.workspace(), "a", "1");
        temp.workspace().close();
        Path database = temp.folder().resolve("groundwork.mv.db");
        byte[] before = Files.readAllBytes(database);
        Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("r--r--r--"));
        Workspace open = temp.reopen();
        assertTrue(open.readOnly());
        assertEquals(List.of("1"), saved(open));
        assertEquals(List.of("workspace.notice.readOnly"), warnings(open));
        Problem refused = assertThrows(Problem.class, () -> save(open, "a", "2"));
        assertEquals("workspace.problem.readOnly", refused.key());
        java.util.UUID row = open.newId();
        List<org.junit.jupiter.api.function.Executable> writes = List.of(
                () -> open.content().put(new byte[] {1}),
                () -> open.drafts().put("setting", row, "content", "12?"),
                () -> open.settings().set("currency", "EUR"),
                () -> open.erase(List.of(row), "asked for it"),
                () -> open.changePassphrase("another"));
        for (org.junit.jupiter.api.function.Executable write : writes) {
            assertEquals(
                    "workspace.problem.readOnly",
                    assertThrows(Problem.class, write).key());
        }
        assertTrue(open.canUndo().isEmpty());
        assertTrue(assertThrows(Problem.class, open::undo).key().startsWith("workspace.problem."));
        assertTrue(open.verify().ok());
        open.close();
        assertArrayEquals(before, Files.readAllBytes(database));
    }

    @Test
    void aPathThatH2WouldReadAsSettingsIsRefused() {
        Path folder = temp.directory().resolve("x;INIT=RUNSCRIPT FROM 'x'.groundwork");
        Problem problem = assertThrows(Problem.class, () -> Workspace.create(folder, with(null)));
        assertEquals("workspace.problem.path", problem.key());
    }

    @Test
    void afterACrashTheNextOpeningSaysWhatIsThere() throws IOException {
        save(temp.workspace(), "a", "1");
        temp.workspace().close();
        Files.writeString(temp.folder().resolve("in-use"), "user=somebody\n");
        Workspace open = temp.reopen();
        Notice notice = open.notices().getFirst();
        assertEquals("workspace.notice.recovered", notice.key());
        assertTrue(Text.of(notice.key(), notice.args().toArray()).contains("2 Mar 2026 at 09:00"));
        assertEquals(List.of(), warnings(temp.reopen()));
    }

    @Test
    void aFailedOpeningKeepsTheTraceOfACrash() throws IOException {
        Path folder = temp.directory().resolve("secret.groundwork");
        Workspace.create(folder, with("one")).close();
        Files.writeString(folder.resolve("in-use"), "user=somebody\n");
        assertProblem("workspace.problem.wrongPassphrase", folder, with("two"));
        try (Workspace open = Workspace.open(folder, with("one"))) {
            assertEquals(
                    "workspace.notice.recoveredEmpty", open.notices().getFirst().key());
        }
    }

    @Test
    void copiesThatASyncProgramMadeAreListed() throws IOException {
        Files.writeString(temp.directory().resolve("test (conflicted copy 2026-03-01).groundwork"), "x");
        Files.writeString(temp.folder().resolve("groundwork-DESKTOP-4F2K.mv.db"), "x");
        Workspace open = temp.reopen();
        Notice notice = open.notices().getFirst();
        assertEquals("workspace.notice.conflicts", notice.key());
        assertEquals(2, notice.args().getFirst());
    }

    private Access with(@org.jspecify.annotations.Nullable String passphrase) {
        return new Access(TempWorkspace.PERSON, TempWorkspace.DEVICE, passphrase, temp.clock());
    }

    private static Problem assertProblem(String key, Path folder, Access access) {
        Problem problem =
                assertThrows(Problem.class, () -> Workspace.open(folder, access).close());
        assertEquals(key, problem.key());
        assertTrue(Text.has(key) && Text.has(key + ".do"));
        return problem;
    }

    private static List<String> warnings(Workspace workspace) {
        return workspace.notices().stream()
                .map(Notice::key)
                .filter(k -> !k.endsWith(".network"))
                .toList();
    }

    static void save(Workspace workspace, String name, String content) {
        workspace.act(
                "workspace.ActKind.SETTINGS",
                List.of(),
                () -> workspace.write(handle -> handle.createUpdate(
                                "MERGE INTO setting (id, name, content) KEY (id) VALUES (:id, :name, :content)")
                        .bind("id", org.groundwork.core.Id.named("test", name))
                        .bind("name", name)
                        .bind("content", content)
                        .execute()));
    }

    static List<String> saved(Workspace workspace) {
        return workspace.read(handle -> handle.createQuery("SELECT content FROM setting ORDER BY name")
                .mapTo(String.class)
                .list());
    }

    /** A statement run by H2 itself on a closed, plain workspace: what a forger would do. */
    static void bare(Path folder, String... statements) throws SQLException {
        try (Connection connection = OpenDatabase.at(folder.resolve("groundwork.mv.db"), null, false)
                        .connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    static boolean holds(Path folder, String text) throws IOException {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String all = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (all.contains(new String(wanted, StandardCharsets.ISO_8859_1))) {
                    return true;
                }
            }
        }
        return false;
    }
}
