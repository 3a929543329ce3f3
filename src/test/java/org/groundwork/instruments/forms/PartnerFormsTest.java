package org.groundwork.instruments.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.instruments.Answered;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.How;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.Slot;
import org.groundwork.instruments.content.InstrumentDocument;
import org.groundwork.instruments.forms.PartnerFormsFeature.Into;
import org.groundwork.instruments.forms.PartnerFormsFeature.SubmissionsTaken;
import org.groundwork.instruments.forms.PartnerFormsFeature.Taken;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Forms of partners in a workspace: what comes back is stored, and nothing that was said is lost. */
@SuppressWarnings("NullAway.Init")
class PartnerFormsTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private InstrumentsFeature instruments;
    private ActorsFeature actors;
    private PartnerFormsFeature forms;
    private UUID river;
    private Path file;

    @BeforeEach
    void fill() {
        actors = new ActorsFeature(
                temp.workspace(), new PlacesFeature(temp.workspace()), new PresenceFeature(temp.workspace()));
        instruments = new InstrumentsFeature(temp.workspace(), actors);
        forms = new PartnerFormsFeature(temp.workspace(), instruments, actors);
        instruments.keep(InstrumentDocument.write(FormSample.instrument()));
        river = actors.add("Riverside Women's Group", ActorKind.CBO, null, "", "");
        file = temp.directory().resolve("form.xlsx");
    }

    private Into own() {
        return new Into(river, "sample", Slot.OWN, false, false);
    }

    private Answered row(Slot slot, String question) {
        return Objects.requireNonNull(stored(slot).get(question));
    }

    private Map<String, Answered> stored(Slot slot) {
        return instruments.assessments(river).stream()
                .flatMap(one -> one.answers().stream())
                .filter(one -> one.slot() == slot)
                .collect(Collectors.toMap(Answered::question, one -> one));
    }

    @Test
    void whatComesBackIsThePartnersOwnAnswer() throws IOException {
        forms.answerWorkbook(river, "sample", file);
        try (Changed book = new Changed(file)) {
            book.answer("A1", "In place").reason("A1", "we meet monthly").shown("A1", "the book of minutes");
            book.answer("A2", "no idea");
        }
        Taken taken = forms.answers(file, own(), null);
        assertEquals(List.of(1, 0, 0), List.of(taken.stored(), taken.replaced(), taken.same()));
        assertEquals(1, taken.in().wrong());
        Answered first = row(Slot.OWN, "A1");
        assertEquals("full", first.answer());
        assertEquals("we meet monthly\nCan be shown: the book of minutes", first.reason());
        assertEquals(How.WRITTEN_BY_PARTNER, first.how());
        assertTrue(stored(Slot.ASSESSOR).isEmpty());
        assertEquals(1, instruments.assessments(river).size());
    }

    @Test
    void anEmptyCellTakesNothingAwayAndASecondImportChangesNothing() throws IOException {
        UUID id = instruments.start(river, "sample", false);
        instruments.answer(
                id, "A1", Slot.OWN, row -> row.with("none", instruments.today()).because("said in May"));
        forms.answerWorkbook(river, "sample", file);
        try (Changed book = new Changed(file)) {
            book.cell("A1").setBlank();
            book.row("A1").getCell(5).setBlank();
            book.answer("A3", "Yes");
        }
        assertEquals(1, forms.answers(file, own(), null).stored());
        assertEquals("none", row(Slot.OWN, "A1").answer());
        assertEquals("said in May", row(Slot.OWN, "A1").reason());
        Taken again = forms.answers(file, own(), null);
        assertEquals(List.of(0, 1), List.of(again.stored(), again.same()));
        assertEquals(1, instruments.assessments(river).size());
    }

    @Test
    void whereOnlyBlanksAreFilledWhatStandsThereStays() throws IOException {
        UUID id = instruments.start(river, "sample", false);
        instruments.answer(id, "A1", Slot.OWN, row -> row.with("none", instruments.today()));
        forms.answerWorkbook(river, "sample", file);
        try (Changed book = new Changed(file)) {
            book.answer("A1", "In place").answer("A3", "No");
        }
        forms.answers(file, new Into(river, "sample", Slot.OWN, true, false), null);
        assertEquals("none", row(Slot.OWN, "A1").answer());
        assertEquals("no", row(Slot.OWN, "A3").answer());
        assertEquals(1, forms.answers(file, own(), null).replaced());
        assertEquals("full", row(Slot.OWN, "A1").answer());
    }

    @Test
    void aDryRunStoresNothingAndTheCopyTellsWhatIsWrong() throws IOException {
        forms.answerWorkbook(river, "sample", file);
        try (Changed book = new Changed(file)) {
            book.answer("A1", "In place").answer("A2", "no idea");
        }
        Path copy = temp.directory().resolve("copy.xlsx");
        Taken taken = forms.answers(file, new Into(river, "sample", Slot.OWN, false, true), copy);
        assertEquals(1, taken.stored());
        assertTrue(instruments.assessments(river).isEmpty());
        try (Changed book = new Changed(copy)) {
            assertEquals("no idea", book.questions.getRow(7).getCell(4).getStringCellValue());
            assertTrue(book.questions.getRow(7).getCell(5).getStringCellValue().contains("no idea"));
        }
        Taken corrected = forms.answers(copy, own(), null);
        assertEquals(1, corrected.stored());
    }

    @Test
    void aWorkbookNeverHoldsTheAssessorsWords() throws IOException {
        UUID id = instruments.start(river, "sample", false);
        instruments.answer(id, "A1", Slot.ASSESSOR, row -> row.with("none", instruments.today())
                .because("the chair was evasive"));
        forms.answerWorkbook(river, "sample", file);
        assertFalse(text(file).contains("evasive"));
    }

    private static String text(Path file) throws IOException {
        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook(Files.newInputStream(file))) {
            StringBuilder all = new StringBuilder();
            book.forEach(sheet ->
                    sheet.forEach(row -> row.forEach(cell -> all.append(cell).append('\n'))));
            return all.toString();
        }
    }

    @Test
    void submissionsGoToTheActorThatTheirColumnNamesAndOthersAreParked() throws IOException {
        actors.add("Twin", ActorKind.CBO, null, "", "");
        actors.add("Twin", ActorKind.NATIONAL_NGO, null, "", "");
        Path csv = Files.writeString(temp.directory().resolve("export.csv"), """
                Org;A/A1;B/B3
                riverside womens group;In place;12
                Nobody here;In place;3
                Twin;In place;4
                Riverside Women's Group;Mostly;5
                """);
        SubmissionsTaken taken = forms.submissions(csv, own(), "Org", null, null);
        assertEquals(
                List.of(
                        "",
                        "instruments.submissions.nobody",
                        "instruments.submissions.severalActors",
                        "instruments.submissions.again"),
                taken.each().stream().map(one -> one.parked()).toList());
        assertEquals("full", row(Slot.OWN, "A1").answer());
        assertEquals("12", row(Slot.OWN, "B3").answer());
    }

    @Test
    void theResultPrintsWithEveryReasonAndThePageThatBothSidesSign() throws IOException {
        UUID id = instruments.start(river, "sample", false);
        String reason = "because ".repeat(200).strip();
        instruments.answer(id, "A1", Slot.ASSESSOR, row -> row.with("full", instruments.today())
                .because(reason));
        instruments.answer(id, "A2", Slot.ASSESSOR, row -> row.with("none", instruments.today()));
        instruments.answer(id, "A1", Slot.OWN, row -> row.with("most", instruments.today()));
        Path result = temp.directory().resolve("result.docx");
        forms.result(id, Locale.ENGLISH, result);
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(result))) {
            StringBuilder all = new StringBuilder();
            document.getParagraphs().forEach(one -> all.append(one.getText()).append('\n'));
            document.getTables().forEach(one -> all.append(one.getText()).append('\n'));
            String text = all.toString();
            assertTrue(text.contains(reason));
            assertTrue(text.contains("For the partner") && text.contains("For those who asked"));
            assertTrue(text.contains("None yet: questions are open"));
            assertTrue(text.indexOf("Does a board meet? (In place)") > text.indexOf("What is good"));
            assertTrue(text.indexOf("written down? (Not in place)") > text.indexOf("What is missing most"));
        }
    }

    @Test
    void aFormOfOthersIsKeptAsAnInstrument() throws IOException {
        Path form = temp.directory().resolve("visit.csv");
        Files.writeString(form, "section,question,type\nA,Is it dry?,yes/no\n");
        forms.keep(FormsFeature.readPlainSheet(form));
        assertTrue(instruments.instrument("visit").isPresent());
        Assessed started =
                instruments.assessment(instruments.start(river, "visit", false)).orElseThrow();
        assertEquals("visit", started.instrument().id());
    }
}
