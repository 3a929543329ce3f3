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
import java.util.UUID;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.office.Cell;
import org.groundwork.office.TableFile;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Questionnaires and answers by the command line. */
class FormsImportTest {
    private static final String SHEET =
            "id,section,question,type\nq1,Cash,Is there a book?,yes/no\nq2,Cash,How many?,number\n";
    private static final String ANSWERS = "Org,q1,q2\nRiverside,yes,about ten\nNobody,no,3\n";

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();
    private String actor = "";

    @BeforeEach
    void fill() throws IOException {
        UUID id = new ActorsFeature(
                        temp.workspace(), new PlacesFeature(temp.workspace()), new PresenceFeature(temp.workspace()))
                .add("Riverside", ActorKind.CBO, null, "", "");
        actor = id.toString();
        temp.workspace().close();
        Files.writeString(temp.directory().resolve("visit.csv"), SHEET);
        Files.writeString(temp.directory().resolve("export.csv"), ANSWERS);
    }

    private int run(String file, String... more) {
        out = new StringWriter();
        err = new StringWriter();
        List<String> words = new ArrayList<>(List.of(
                "--workspace",
                temp.folder().toString(),
                "--json",
                "import",
                temp.directory().resolve(file).toString()));
        words.addAll(List.of(more));
        return Cli.run(words.toArray(String[]::new), new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out.toString());
    }

    @Test
    void aPlainSheetIsKeptAndAnExportAnswersIt() {
        assertEquals(0, run("visit.csv", "--as", "questionnaire"), err.toString());
        assertEquals("visit", json().path("instrument").asString());
        assertEquals(2, json().path("questions").asInt());
        String[] answers = {"--as", "answers", "--instrument", "visit", "--map", "Org=actor"};
        assertEquals(1, run("export.csv", answers), err.toString());
        assertEquals(1, json().path("stored").asInt());
        assertEquals(1, json().path("parked").asInt());
        JsonNode first = json().path("submissions").path(0);
        assertEquals(actor, first.path("actor").asString());
        assertEquals("C2", first.path("problems").path(0).path("cell").asString());
    }

    @Test
    void whatIsWrongInAnExportOfAnswersStandsBesideItsRows() {
        assertEquals(0, run("visit.csv", "--as", "questionnaire"));
        Path copy = temp.directory().resolve("wrong.xlsx");
        String[] answers = {
            "--as", "answers", "--instrument", "visit", "--map", "Org=actor", "--errors", copy.toString(), "--dry-run"
        };
        assertEquals(1, run("export.csv", answers), err.toString());
        assertEquals(2, json().path("explained").asInt());
        List<List<String>> rows;
        try (TableFile file = TableFile.open(copy)) {
            rows = file.head(file.sheets().getFirst(), 10).stream()
                    .map(row -> row.cells().stream().map(Cell::text).toList())
                    .toList();
        }
        assertEquals(List.of("Org", "q1", "q2", "What is wrong: q2", "What is wrong with the row"), rows.getFirst());
        assertEquals(List.of("Riverside", "yes", "about ten"), rows.get(1).subList(0, 3));
        assertTrue(rows.get(1).get(3).contains("about ten"), rows.get(1).toString());
        assertEquals(List.of("Nobody", "no", "3", ""), rows.get(2).subList(0, 4));
        assertFalse(rows.get(2).get(4).isBlank(), "why it was parked");
    }

    @Test
    void nothingIsStoredWhereTheCopyCannotBeWritten() {
        assertEquals(0, run("visit.csv", "--as", "questionnaire"));
        String nowhere = temp.directory().resolve("none/wrong.xlsx").toString();
        String[] answers = {"--as", "answers", "--instrument", "visit", "--map", "Org=actor"};
        List<String> more = new ArrayList<>(List.of(answers));
        more.addAll(List.of("--errors", nowhere));
        assertEquals(4, run("export.csv", more.toArray(String[]::new)), err.toString());
        assertEquals(1, run("export.csv", answers));
        assertEquals(1, json().path("stored").asInt(), "it had not been stored before");
    }

    @Test
    void aDryRunKeepsNothing() {
        assertEquals(0, run("visit.csv", "--as", "questionnaire", "--dry-run"));
        assertEquals(2, run("export.csv", "--as", "answers", "--instrument", "visit", "--actor", actor));
        assertTrue(err.toString().contains("visit"), err.toString());
    }

    @Test
    void whatIsNotSaidIsAskedFor() {
        assertEquals(2, run("export.csv", "--as", "answers", "--actor", actor), "no instrument");
        assertEquals(2, run("export.csv", "--as", "answers", "--instrument", "psea-2020"), "no actor");
        assertEquals(
                2,
                run("export.csv", "--as", "answers", "--instrument", "psea-2020", "--actor", actor, "--slot", "agreed"),
                "no such slot");
        assertEquals(4, run("export.csv", "--as", "xlsform"), "no form");
        assertTrue(err.toString().contains("survey"), err.toString());
    }

    @Test
    void whatAPartnerNeedsIsWritten() {
        assertEquals(0, run("visit.csv", "--as", "questionnaire"));
        for (String kind :
                List.of("answers:xlsx", "paper:docx", "xlsform:xlsx", "questionnaire:xlsx", "questionnaire:csv")) {
            String what = kind.substring(0, kind.indexOf(':'));
            Path file = temp.directory().resolve(what + "." + kind.substring(kind.indexOf(':') + 1));
            assertEquals(0, export(file, what, "--actor", actor, "--instrument", "visit"), err.toString());
            assertTrue(Files.exists(file), what);
        }
        assertEquals(0, run("xlsform.xlsx", "--as", "xlsform", "--dry-run"), err.toString());
        assertEquals("visit", json().path("instrument").asString());
        assertEquals(0, run("answers.xlsx", "--as", "answers", "--instrument", "visit", "--actor", actor));
        assertEquals(0, json().path("rejected").asInt());
        Path none = temp.directory().resolve("none.docx");
        assertEquals(2, export(none, "result", "--actor", actor, "--instrument", "visit"), "nothing begun");
        assertEquals(2, export(none, "paper", "--instrument", "visit"), "no actor");
    }

    private int export(Path file, String what, String... more) {
        out = new StringWriter();
        err = new StringWriter();
        List<String> words = new ArrayList<>(
                List.of("--workspace", temp.folder().toString(), "export", file.toString(), "--what", what));
        words.addAll(List.of(more));
        return Cli.run(words.toArray(String[]::new), new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
