package org.groundwork.instruments.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.groundwork.core.Problem;
import org.groundwork.core.Severity;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.QuestionType;
import org.groundwork.instruments.content.InstrumentDocument;
import org.groundwork.instruments.content.InstrumentRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Offices write down their own questionnaires in a plain sheet. */
@SuppressWarnings("NullAway.Init")
class PlainSheetTest {
    @TempDir
    Path folder;

    private FormIn read(String csv) throws IOException {
        return FormsFeature.readPlainSheet(Files.writeString(folder.resolve("Our visit.csv"), csv));
    }

    private static List<String> oddities(FormIn form) {
        return form.oddities().stream()
                .map(odd -> odd.at().address() + " "
                        + odd.finding().key().substring("instruments.plain.".length()) + " "
                        + odd.finding().severity())
                .toList();
    }

    @Test
    void aSheetBecomesAnInstrument() throws IOException {
        FormIn form = read("""
                Section;Question;Type;Weight;Critical;Evidence;Guidance;Answers
                Cash;Is there a cash book?;yes/no;2;yes;The book;Look at the last week.;
                ;Who keeps the cash?;;;;;;One person = 0; two = 1
                """.replace("0; two", "0| two"));
        assertEquals(List.of(), oddities(form));
        Instrument made = form.instrument();
        assertEquals("our-visit", made.id());
        assertEquals(List.of(), InstrumentRule.check(made));
        assertEquals(made, LibraryFeature.read(InstrumentDocument.write(made)));
        Question book = made.question("q1").orElseThrow();
        assertEquals(QuestionType.YES_NO, book.type());
        assertEquals(2, book.weight());
        assertEquals(Set.of("no"), book.critical(), "the worse answer of a critical question");
        assertEquals("The book", book.evidence().texts().get("en"));
        Question cash = made.question("q2").orElseThrow();
        assertEquals(QuestionType.SCALE, cash.type());
        assertEquals(
                List.of("one-person", "two"),
                cash.levels().stream().map(Level::id).toList());
        assertEquals(
                List.of("Cash"),
                made.sections().stream().map(s -> s.title().texts().get("en")).toList());
    }

    @Test
    void whatIsWrongIsToldAtItsCellAndTheRestIsTaken() throws IOException {
        FormIn form = read("""
                Section,Question,Type,Weight,Critical,Colour,Id,Answers
                A,Good one?,scale,,,,a1,
                A,Bad kind?,guess,,,,a2,
                A,Bad weight?,yes/no,heavy,,,a3,
                A,,number,,,,a4,
                A,Same id?,text,,,,a1,
                A,Few?,single,,,,a5,only
                A,Critical what?,text,,maybe,,a6,
                A,Fine?,date,,,,a7,
                """);
        assertEquals(
                List.of(
                        "F1 column WARNING",
                        "C3 type ERROR",
                        "D4 weight ERROR",
                        "B5 noText ERROR",
                        "G6 idTwice ERROR",
                        "H7 fewAnswers ERROR",
                        "E8 critical ERROR"),
                oddities(form));
        assertEquals(
                List.of("a1", "a7"),
                form.instrument().questions().map(Question::id).toList());
    }

    @Test
    void aSheetWithoutQuestionsIsRefused() throws IOException {
        Path other = Files.writeString(folder.resolve("x.csv"), "name;place\na;b\n");
        assertEquals(
                "instruments.plain.noColumn",
                assertThrows(Problem.class, () -> FormsFeature.readPlainSheet(other))
                        .key());
    }

    /** What a plain sheet has columns for comes back as it went out. */
    @Test
    void whatGoesOutComesBack() {
        Instrument sample = FormSample.instrument();
        Path file = folder.resolve("plain.xlsx");
        FormsFeature.plainSheet(file, sample);
        FormIn back = FormsFeature.readPlainSheet(file);
        assertEquals(
                List.of(),
                back.oddities().stream()
                        .filter(o -> o.finding().severity() == Severity.ERROR)
                        .toList());
        assertEquals(
                sample.questions().map(PlainSheetTest::kept).toList(),
                back.instrument().questions().map(PlainSheetTest::kept).toList());
        assertEquals(
                sample.sections().stream()
                        .map(InstrumentSection::title)
                        .map(w -> w.texts().get("en"))
                        .toList(),
                back.instrument().sections().stream()
                        .map(InstrumentSection::title)
                        .map(w -> w.texts().get("en"))
                        .toList());
    }

    private static List<Object> kept(Question question) {
        return List.of(
                question.id(),
                question.type(),
                question.text().texts().get("en"),
                question.guidance().texts().getOrDefault("en", ""),
                question.weight(),
                question.notApplicable(),
                question.expected(),
                question.critical(),
                question.levels().stream()
                        .map(level -> String.valueOf(level.points()))
                        .toList());
    }
}
