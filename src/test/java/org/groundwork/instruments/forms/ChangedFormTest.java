package org.groundwork.instruments.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.content.InstrumentReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What somebody changes in a form that the program gave out: each change comes in, or is told with its row. */
@SuppressWarnings("NullAway.Init")
class ChangedFormTest {
    private static final Instrument GIVEN = InstrumentReader.read("""
            {"id": "given", "edition": "2", "title": {"en": "Given", "fr": "Donné"}, "direction": "capacity",
             "sections": [
              {"id": "A", "title": {"en": "First"}, "questions": [
               {"id": "A1", "type": "yes-no", "text": {"en": "Is there a board?", "fr": "Un conseil ?"}},
               {"id": "A2", "type": "yes-no", "text": {"en": "Does it meet?"},
                "relevant": {"all": [{"answer": "A1", "is": ["yes"]}, {"fact": "kind", "is": ["NGO"]}]}},
               {"id": "A3", "type": "text", "text": {"en": "Of state bodies"},
                "relevant": {"fact": "kind", "is": ["STATE"]}},
               {"id": "A4", "type": "text", "text": {"en": "Of either"},
                "relevant": {"any": [{"answer": "A1", "is": ["no"]}, {"fact": "kind", "is": ["NGO"]}]}}]}]}
            """);

    @TempDir
    Path folder;

    private record Change(String name, Consumer<Form> done, List<String> told, Consumer<Instrument> comes) {}

    /** The form in somebody else's hands. */
    static final class Form {
        private final XSSFWorkbook book;

        Form(XSSFWorkbook book) {
            this.book = book;
        }

        Sheet sheet(String name) {
            return Objects.requireNonNull(book.getSheet(name));
        }

        static String text(Row row, int column) {
            return new DataFormatter().formatCellValue(row.getCell(column));
        }

        int column(String sheet, String header) {
            Row first = sheet(sheet).getRow(0);
            for (int i = 0; i < first.getLastCellNum(); i++) {
                if (text(first, i).equals(header)) {
                    return i;
                }
            }
            throw new IllegalArgumentException(header);
        }

        Row row(String sheet, String column, String text) {
            int at = column(sheet, column);
            for (Row row : sheet(sheet)) {
                if (text(row, at).equals(text)) {
                    return row;
                }
            }
            throw new IllegalArgumentException(text);
        }

        Form set(String question, String column, String text) {
            Row row = row("survey", "name", question);
            int at = column("survey", column);
            Cell cell = row.getCell(at) == null ? row.createCell(at) : row.getCell(at);
            cell.setBlank(); // else the text that it holds itself stays beside the new one
            cell.setCellValue(text);
            return this;
        }

        void delete(Row row) {
            Sheet sheet = row.getSheet();
            int at = row.getRowNum();
            sheet.removeRow(row);
            if (at < sheet.getLastRowNum()) {
                sheet.shiftRows(at + 1, sheet.getLastRowNum(), -1);
            }
        }
    }

    private static Consumer<Instrument> asked(String question, String condition) {
        return made -> assertEquals(
                condition, String.valueOf(made.question(question).orElseThrow().relevant()));
    }

    private static final String ALWAYS = "All[of=[]]";
    private static final String NGO = "FactIs[fact=kind, values=[NGO]]";

    private static final List<Change> CONDITIONS = List.of(
            new Change(
                    "nothing",
                    form -> {},
                    List.of(),
                    made -> assertEquals(
                            GIVEN.questions().toList(), made.questions().toList())),
            new Change(
                    "the question that another hangs on is removed",
                    form -> form.delete(form.row("survey", "name", "A1")),
                    List.of(
                            "survey I3 “A2” was asked only after certain answers, and the form no longer holds what they were given to: A1.",
                            "survey I5 “A4” was asked only after certain answers, and the form no longer holds what they were given to: A1."),
                    asked("A2", NGO)),
            new Change(
                    "the answer that another hangs on is removed",
                    form -> form.delete(form.row("choices", "gw_id", "yes")),
                    List.of(
                            "survey A3 “A1” has no list “list_1” with two answers or more, and was left out.",
                            "survey A4 “A2” has no list “list_1” with two answers or more, and was left out.",
                            "survey I6 “A4” was asked only after certain answers, and the form no longer holds what they were given to: A1."),
                    made -> {}),
            new Change(
                    "an expression is changed",
                    form -> form.set("A2", "relevant", "${A1} = 'no'"),
                    List.of(),
                    asked("A2", "All[of=[" + NGO + ", AnswerIs[question=A1, values=[no]]]]")),
            new Change("an expression is cleared", form -> form.set("A2", "relevant", ""), List.of(), asked("A2", NGO)),
            new Change(
                    "an expression that cannot be read",
                    form -> form.set("A2", "relevant", "count(${A1}) > 1"),
                    List.of(
                            "survey I4 When “A2” is asked could not be read (count(${A1}) > 1); it is asked without that condition."),
                    asked("A2", NGO)),
            new Change(
                    "an expression beside a fact that cannot be told apart",
                    form -> form.set("A4", "relevant", "${A1} = 'yes'"),
                    List.of(
                            "survey I6 “A4” was asked only of certain actors, and its condition was changed in the form (${A1} = 'yes')."),
                    asked("A4", "AnswerIs[question=A1, values=[yes]]")),
            new Change(
                    "the program's own note is spoilt",
                    form -> form.set("A3", "gw_relevant", "{\"fact\": \"kind"),
                    List.of(
                            "survey K5 The program’s own note of when “A3” is asked was changed and cannot be read ({\"fact\": \"kind)."),
                    asked("A3", ALWAYS)),
            new Change(
                    "a circle",
                    form -> form.set("A1", "relevant", "${A2} = 'yes'"),
                    List.of(
                            "survey I3 Whether “A1” is asked hangs on its own answer; it is always asked.",
                            "survey I4 Whether “A2” is asked hangs on its own answer; it is always asked."),
                    asked("A1", ALWAYS)));

    @TestFactory
    Stream<DynamicTest> changedConditions() {
        return tests(CONDITIONS);
    }

    private Stream<DynamicTest> tests(List<Change> changes) {
        return changes.stream()
                .map(change -> DynamicTest.dynamicTest(change.name(), () -> {
                    FormIn form = XlsFormReader.read(changed(change));
                    assertEquals(change.told(), told(form));
                    change.comes().accept(form.instrument());
                }));
    }

    /** The first sentence of each. */
    private static List<String> told(FormIn form) {
        return form.oddities().stream()
                .map(odd -> odd.sheet() + " " + odd.at().address() + " "
                        + FormsFeature.message(odd.finding()).replaceFirst("(?<=[.]) .*", ""))
                .toList();
    }

    private Path changed(Change change) throws IOException {
        Path file = folder.resolve("given.xlsx");
        FormsFeature.xlsForm(file, GIVEN);
        Path back = folder.resolve("back.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file));
                OutputStream out = Files.newOutputStream(back)) {
            change.done().accept(new Form(book));
            book.write(out);
        }
        return back;
    }
}
