package org.groundwork.instruments.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.groundwork.core.Problem;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.forms.SubmissionsIn.Submission;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of Kobo and ODK against an instrument. */
@SuppressWarnings("NullAway.Init")
class SubmissionsTest {
    private static final Path SHARED = Path.of("../shared/data/xlsform");

    @TempDir
    Path folder;

    private SubmissionsIn read(Instrument instrument, String actorColumn, String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("export.csv"), csv);
        return new SubmissionsReader(instrument, actorColumn).read(file);
    }

    @Test
    void aRealExportAgainstItsOwnForm() {
        Assumptions.assumeTrue(Files.isDirectory(SHARED), "the real export is not there");
        Instrument form =
                FormsFeature.readXlsForm(SHARED.resolve("sample_xlsform.xlsx")).instrument();
        SubmissionsIn in = new SubmissionsReader(form, "").read(SHARED.resolve("sample_xlsform_export.xlsx"));
        assertEquals(5, in.submissions().size());
        Submission first = in.submissions().getFirst();
        assertEquals(
                Map.of(
                        "location",
                        "private_facility",
                        "country",
                        "VEN",
                        "occupation",
                        "Consultant",
                        "reason",
                        "accomodation employment education community",
                        "HHSize",
                        "1"),
                first.answers());
        assertEquals(
                List.of(),
                in.submissions().stream()
                        .flatMap(one -> one.troubles().stream())
                        .toList());
        assertEquals(
                List.of("instruments.submissions.otherSheet"),
                in.troubles().stream().map(trouble -> trouble.finding().key()).toList());
    }

    @Test
    void groupsBySlashLabelsAndColumnsOfOnesAndNoughts() throws IOException {
        SubmissionsIn in = read(FormSample.instrument(), "Organisation", """
                start;Organisation;A/A1;B/B2/food;B/B2/water;B/B2/School;How many members?;B.B4;note;_id
                x;Riverside;In place;1;0;1;14;2020-05-01;n;7
                x;Hill;sometimes;0;0;0;about ten;;n;8
                """);
        assertEquals("Riverside", in.submissions().getFirst().actor());
        assertEquals(
                Map.of("A1", "full", "B2", "food school", "B3", "14", "B4", "2020-05-01"),
                in.submissions().getFirst().answers());
        assertEquals(Map.of(), in.submissions().get(1).answers());
        assertEquals(
                List.of("C3 A1", "G3 B3"),
                in.submissions().get(1).troubles().stream()
                        .map(trouble -> trouble.at().address() + " " + trouble.question())
                        .toList());
        assertEquals(
                List.of("I1"),
                in.troubles().stream().map(trouble -> trouble.at().address()).toList());
    }

    @Test
    void anExportWithoutTheColumnOrTheQuestionsIsRefused() {
        assertEquals(
                "instruments.submissions.noActorColumn",
                assertThrows(Problem.class, () -> read(FormSample.instrument(), "Org", "A1;A2\nfull;full\n"))
                        .key());
        assertEquals(
                "instruments.forms.noQuestions",
                assertThrows(Problem.class, () -> read(FormSample.instrument(), "", "x;y\n1;2\n"))
                        .key());
    }
}
