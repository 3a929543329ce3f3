package org.groundwork.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports by the command line: one document, exit codes, and nothing written where a call fails. */
class ImportCommandTest {
    private static final String ROWS = "Organisation,Sector,Region\nGreen Hill,WASH,Gao\n,Health,Gao\n";

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        temp.workspace().close();
        file = Files.writeString(temp.directory().resolve("wadi_3w_mar_2026.csv"), ROWS);
    }

    @Test
    void one_document_with_the_figures_and_a_copy_of_what_is_wrong() throws IOException {
        Path copy = temp.directory().resolve("wrong.xlsx");
        assertEquals(1, run("--errors", copy.toString()), err.toString());
        JsonNode done = JsonMapper.shared().readTree(out.toString());
        assertEquals(2, done.path("rowsRead").asInt());
        assertEquals(1, done.path("rowsAccepted").asInt());
        assertEquals(1, done.path("organisations").path("implementing").asInt());
        assertEquals(3, done.path("rejects").path(0).path("row").asInt());
        assertEquals("Organisation", done.path("rejects").path(0).path("column").asString());
        assertEquals(
                "NO_ORGANISATION", done.path("rejects").path(0).path("code").asString());
        assertTrue(Files.exists(copy));
        assertEquals(0, again());
    }

    @Test
    void nothing_is_written_where_the_copy_cannot_be() {
        assertEquals(2, run("--errors", file.toString()));
        assertEquals("", out.toString());
        assertFalse(err.toString().isBlank());
        assertTrue(again() > 0, "the first call wrote the import");
    }

    @Test
    void a_column_that_is_not_there_is_a_wrong_word() {
        assertEquals(2, run("--map", "Partner=org_name"));
        assertTrue(err.toString().contains("Organisation, Sector, Region"), err.toString());
        assertTrue(again() > 0, "the first call wrote the import");
    }

    @Test
    void a_field_that_is_none_is_answered_with_those_that_are() {
        assertEquals(2, run("--map", "Sector=colour"));
        assertTrue(err.toString().contains("org_name"), err.toString());
    }

    @Test
    void a_dry_run_says_what_would_be_and_changes_nothing() {
        assertEquals(1, run("--dry-run"));
        int would = JsonMapper.shared().readTree(out.toString()).path("changes").asInt();
        assertEquals(would, again());
    }

    /** Imports and tells how many rows of the database that changed. */
    private int again() {
        out.getBuffer().setLength(0);
        run();
        return JsonMapper.shared().readTree(out.toString()).path("changes").asInt();
    }

    private int run(String... more) {
        List<String> words = new ArrayList<>(
                List.of("--workspace", temp.folder().toString(), "import", file.toString(), "--as", "3w", "--json"));
        words.addAll(List.of(more));
        return Cli.run(words.toArray(String[]::new), new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
