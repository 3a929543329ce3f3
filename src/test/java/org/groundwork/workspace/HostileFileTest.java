package org.groundwork.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.testing.TempWorkspace;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A forged workspace, backup or copy is refused before H2 connects to it; what it would have done does not happen. */
class HostileFileTest {
    private static int ran;

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    /** A trigger of a class that is at hand: it would run while connecting. */
    public static final class Foreign implements Trigger {
        @Override
        public void init(Connection c, String schema, String name, String table, boolean before, int type) {
            ran++;
        }

        @Override
        public void fire(Connection c, @Nullable Object[] before, @Nullable Object[] after) {
            ran++;
        }
    }

    private static final String OURS = "org.groundwork.workspace.JournalTrigger";

    @Test
    void nothingForeignIsEverRun() throws IOException, SQLException {
        temp.workspace().close();
        Path sound = temp.folder();
        Path mark = temp.directory().resolve("ran");
        List<List<String>> plants = plants(mark);
        int number = 0;
        for (List<String> plant : plants) {
            Path forged = temp.directory().resolve("forged" + number++ + ".groundwork");
            copy(sound, forged);
            for (String sql : plant.subList(1, plant.size())) {
                VaultTest.bare(forged, sql);
            }
            Files.deleteIfExists(mark);
            ran = 0;
            assertRefused(plant, () -> Workspace.open(forged, temp.access()).close());
            Folder folder = new Folder(forged);
            Path copy = temp.directory().resolve("forged.gwcopy");
            byte[] header = Files.readAllBytes(folder.header());
            CopyFile.ofClosed(folder, header, true, Instant.EPOCH).write(copy, () -> true);
            Path to = temp.directory().resolve("restored.groundwork");
            assertRefused(plant, () -> Workspace.restore(copy, to, false, temp.access()));
            assertFalse(Files.exists(to), "a part of it was left");
            Path backup = sound.resolve("backups/auto-20260101-000000.gwcopy");
            Files.copy(copy, backup);
            assertRefused(plant, () -> Workspace.restore(backup, sound, true, temp.access()));
            Files.delete(backup);
            assertEquals(0, ran, plant + " was run");
            assertFalse(Files.exists(mark), plant + " was run");
        }
        temp.reopen();
    }

    /** What it is called in the refusal, then how it is planted. */
    private static List<List<String>> plants(Path mark) {
        String create = "java.nio.file.Files.createFile(java.nio.file.Path.of(\"" + mark + "\"))";
        String foreign = Foreign.class.getName();
        return List.of(
                List.of("TRIGGER", "CREATE TRIGGER bad AFTER INSERT ON actor FOR EACH ROW CALL '" + foreign + "'"),
                List.of("TRIGGER", "CREATE TRIGGER bad AFTER SELECT ON actor CALL '" + OURS + "'"),
                List.of(
                        "TRIGGER",
                        "CREATE FORCE TRIGGER bad BEFORE INSERT ON actor FOR EACH ROW AS 'org.h2.api.Trigger create()"
                                + " throws Exception { " + create + "; return null; }'"),
                List.of("ALIAS", "CREATE ALIAS bad FOR 'java.lang.System.getProperty(java.lang.String)'"),
                List.of("ALIAS", "CREATE FORCE ALIAS bad AS 'void bad() throws Exception { " + create + "; }'"),
                List.of("AGGREGATE", "CREATE FORCE AGGREGATE bad FOR 'x.Y'"),
                List.of(
                        "LINKED_TABLE",
                        "CREATE FORCE LINKED TABLE bad('org.h2.Driver', 'jdbc:h2:" + mark + "', 'sa', '', 'x')"),
                List.of("VIEW", "CREATE FORCE VIEW bad AS SELECT FILE_WRITE('x', '" + mark + "') AS x"),
                List.of("USER", "CREATE USER bad PASSWORD 'x' ADMIN"),
                List.of("ROLE", "CREATE ROLE bad"),
                List.of("CONSTANT", "CREATE CONSTANT bad VALUE FILE_WRITE('x', '" + mark + ".at-once')"),
                List.of("DOMAIN", "CREATE DOMAIN bad AS VARCHAR DEFAULT FILE_READ('/etc/hostname')"),
                List.of("SCHEMA", "CREATE SCHEMA bad"),
                List.of("SETTING", "SET DEFAULT_LOCK_TIMEOUT 999"),
                List.of("TABLE", "CREATE TABLE bad (a VARCHAR DEFAULT FILE_WRITE('x', '" + mark + "'))"),
                List.of("TABLE", "CREATE TABLE bad (a VARCHAR, b BLOB GENERATED ALWAYS AS (FILE_READ(a)))"),
                List.of("TABLE", "CREATE TABLE bad (a INT CHECK (a < LENGTH(FILE_READ('/etc/hostname'))))"),
                List.of("TABLE", "CREATE TABLE bad (a JAVA_OBJECT)"),
                List.of("TABLE", "CREATE MEMORY TABLE bad (a INT)"));
    }

    @Test
    void whatWasPlantedWouldHaveRun() throws IOException, SQLException {
        temp.workspace().close();
        VaultTest.bare(
                temp.folder(),
                "CREATE TRIGGER bad AFTER INSERT ON actor FOR EACH ROW CALL '" + Foreign.class.getName() + "'");
        ran = 0;
        try (Connection connection = OpenDatabase.at(temp.folder().resolve("groundwork.mv.db"), null, true)
                        .connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1");
        }
        assertTrue(ran > 0, "H2 no longer runs triggers while connecting: the test proves nothing");
    }

    @Test
    void aForgedEncryptedWorkspaceIsRefusedToo() throws SQLException {
        Path folder = temp.directory().resolve("secret.groundwork");
        Access access = new Access(TempWorkspace.PERSON, TempWorkspace.DEVICE, "one", temp.clock());
        Workspace.create(folder, access).close();
        try (Vault vault = Vault.open(folder, access);
                Connection connection = vault.database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ALIAS bad FOR 'java.lang.System.getProperty(java.lang.String)'");
        }
        Problem problem =
                assertThrows(Problem.class, () -> Workspace.open(folder, access).close());
        assertEquals("workspace.problem.foreign", problem.key());
    }

    @Test
    void everyStatementOfOurOwnIsAllowed() {
        temp.workspace().close();
        SchemaReader schema = SchemaReader.read(temp.folder().resolve("groundwork.mv.db"), null);
        assertTrue(schema.statements().size() > 20);
        for (String statement : schema.statements()) {
            assertTrue(AllowedSql.refuse(statement).isEmpty(), statement);
        }
    }

    private static void assertRefused(List<String> plant, org.junit.jupiter.api.function.Executable opening) {
        Problem problem = assertThrows(Problem.class, opening, plant.toString());
        assertEquals("workspace.problem.foreign", problem.key(), plant.toString());
        assertEquals(
                AllowedSql.Foreign.valueOf(plant.getFirst()), problem.args().get(1), plant.toString());
        assertFalse(Text.of(problem.key(), problem.args().toArray()).isBlank());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
