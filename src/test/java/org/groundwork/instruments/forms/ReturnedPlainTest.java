package org.groundwork.instruments.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.groundwork.instruments.Instrument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What somebody changes in a plain sheet that was given out: it comes in, or it is told at its cell. */
@SuppressWarnings("NullAway.Init")
class ReturnedPlainTest {
    @TempDir
    Path folder;

    private record Change(String name, Consumer<Sheet> done, List<String> told, List<String> comes) {}

    private static Change change(String name, Consumer<Sheet> done, String... both) {
        return new Change(
                name,
                done,
                Stream.of(both).filter(one -> !one.startsWith("> ")).toList(),
                Stream.of(both).filter(one -> one.startsWith("> ")).toList());
    }

    private static Cell cell(Sheet sheet, int row, PlainColumn column) {
        Row at = sheet.getRow(row - 1) == null ? sheet.createRow(row - 1) : sheet.getRow(row - 1);
        Cell cell = at.createCell(List.of(PlainColumn.values()).indexOf(column));
        cell.setBlank();
        return cell;
    }

    private static Consumer<Sheet> set(int row, PlainColumn column, String text) {
        return sheet -> cell(sheet, row, column).setCellValue(text);
    }

    private static final List<Change> CHANGES = List.of(
            change("nothing", sheet -> {}),
            change("question", set(2, PlainColumn.QUESTION, "A council?"), "> A1.text.en=A council?"),
            change("hint", set(2, PlainColumn.GUIDANCE, "Ask."), "> A1.guidance.en=Ask."),
            change("weight", set(2, PlainColumn.WEIGHT, "5"), "> A1.weight=5"),
            change("weight that is none", set(2, PlainColumn.WEIGHT, "five"), "F2 “five” is no weight", "> A1=-"),
            change("kind", set(5, PlainColumn.TYPE, "number"), "> B1.type=number"),
            change("kind that is none", set(5, PlainColumn.TYPE, "guess"), "D5 “guess” is no kind of answer", "> B1=-"),
            change(
                    "good answer",
                    set(2, PlainColumn.EXPECTED, "no"),
                    "> A1.expected=no",
                    "> A1.no.points=1",
                    "> A1.yes.points=0"),
            change(
                    "good answer that is none",
                    set(2, PlainColumn.EXPECTED, "maybe"),
                    "G2 “maybe” is neither yes nor no",
                    "> A1=-"),
            change(
                    "good answer of a scale",
                    set(3, PlainColumn.EXPECTED, "no"),
                    "G3 Only a yes-or-no question has a good answer"),
            change("key", set(2, PlainColumn.KEY, ""), "> A1.key=false"),
            change("key that is none", set(2, PlainColumn.KEY, "hm"), "H2 “hm” is neither yes nor no", "> A1=-"),
            change(
                    "points",
                    set(3, PlainColumn.ANSWERS, "Absent = 0; Partly = some"),
                    "E3 The points of “Partly = some” could not be read",
                    "> A2=-"),
            change(
                    "answers of a yes-or-no question",
                    set(2, PlainColumn.ANSWERS, "Often = 2; Never = 0"),
                    "E2 A question of the kind “yes-no” has answers of its own"),
            change("id removed", set(2, PlainColumn.ID, ""), "> A1=-", "> q1=yes-no false"),
            change(
                    "id removed, its place taken",
                    set(2, PlainColumn.ID, "").andThen(set(3, PlainColumn.ID, "q1")),
                    "> A1=-",
                    "> A2=-",
                    "> q2=yes-no false",
                    "> q1=scale false"),
            change(
                    "id with blanks",
                    set(2, PlainColumn.ID, "A 1"),
                    "A2 The id “A 1” has blanks in it",
                    "> A1=-",
                    "> A-1=yes-no false"),
            change("id twice", set(3, PlainColumn.ID, "A1"), "A3 The id “A1” stands there twice", "> A2=-"),
            change(
                    "section that comes again",
                    set(6, PlainColumn.QUESTION, "And?").andThen(set(6, PlainColumn.SECTION, "First")),
                    "B6 The section “First” comes a second time",
                    "> q5=yes-no false"),
            change("row removed", sheet -> sheet.removeRow(sheet.getRow(4)), "> B1=-"),
            change(
                    "column of one's own",
                    sheet -> {
                        sheet.getRow(0).createCell(20).setCellValue("Ours");
                    },
                    "U1 The column “Ours” is not known"),
            change(
                    "second sheet",
                    sheet -> sheet.getWorkbook()
                            .createSheet("More")
                            .createRow(0)
                            .createCell(0)
                            .setCellValue("Question"),
                    "A1 The sheet “More” was not read"),
            change(
                    "error in a cell",
                    sheet -> cell(sheet, 2, PlainColumn.QUESTION).setCellErrorValue(FormulaError.REF.getCode()),
                    "C2 The cell shows the error #REF!",
                    "> A1=-"),
            change(
                    "header renamed",
                    sheet -> cell(sheet, 1, PlainColumn.WEIGHT).setCellValue("Wt"),
                    "F1 The column “Wt” is not known",
                    "> A1.weight=1"));

    @TestFactory
    Stream<DynamicTest> eachChange() {
        return CHANGES.stream()
                .map(change -> DynamicTest.dynamicTest(change.name(), () -> {
                    Path file = folder.resolve("plain.xlsx");
                    FormsFeature.plainSheet(file, ReturnedForm.GIVEN);
                    Instrument went = FormsFeature.readPlainSheet(file).instrument();
                    FormIn form = FormsFeature.readPlainSheet(changed(file, change));
                    assertEquals(
                            Stream.concat(change.told().stream(), change.comes().stream())
                                    .collect(Collectors.joining("\n")),
                            Stream.concat(
                                            told(form),
                                            Differing.between(went, form.instrument()).stream()
                                                    .filter(
                                                            one -> !one.matches(
                                                                    "> (s\\d+\\.asks|id|source\\.en|title\\.en|s\\d+\\.title\\.en)=.*")))
                                    .collect(Collectors.joining("\n")));
                }));
    }

    private static Stream<String> told(FormIn form) {
        return form.oddities().stream()
                .map(odd -> odd.at().address() + " "
                        + FormsFeature.message(odd.finding()).replaceFirst("[,;:.](?: .*)?$", ""));
    }

    private Path changed(Path file, Change change) throws IOException {
        Path back = folder.resolve("back.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file));
                OutputStream out = Files.newOutputStream(back)) {
            change.done().accept(book.getSheetAt(0));
            book.write(out);
        }
        return back;
    }
}
