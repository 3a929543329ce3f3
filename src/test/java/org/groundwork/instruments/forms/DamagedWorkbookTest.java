package org.groundwork.instruments.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.groundwork.core.Problem;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.forms.SentBook.Damage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is done to a workbook on its way: each damage is told at its cell, and all the rest is taken. */
@SuppressWarnings("NullAway.Init")
class DamagedWorkbookTest {
    @TempDir
    Path folder;

    private static final List<Damage> DAMAGES = List.of(
            new Damage(
                    "words for codes",
                    book -> book.answer("A1", "it is quite good"),
                    told("E7 notOffered"),
                    none("A1")),
            new Damage(
                    "locked cell overwritten",
                    book -> book.row("A2").getCell(1).setCellValue("What?"),
                    told("B8 textChanged"),
                    Map.of()),
            new Damage("row deleted", book -> Damaging.delete(book, "A3"), told("A18 missing"), none("A3")),
            new Damage("row moved", book -> Damaging.swap(book, "A1", "B5"), List.of(), Map.of()),
            new Damage(
                    "visible cells moved without the hidden ones",
                    book -> Damaging.swapVisible(book, "A1", "A3"),
                    told("E7 disagree", "E9 disagree"),
                    none("A1", "A3")),
            new Damage("sheet renamed", book -> book.book.setSheetName(1, "Sheet7"), told("A1 renamed"), Map.of()),
            new Damage(
                    "another language's words",
                    book -> book.answer("A1", "En place").answer("A2", "جزئي").answer("A3", "Oui"),
                    List.of(),
                    Map.of()),
            new Damage("a digit for the place", book -> book.number("A1", 4).answer("A2", "٢"), List.of(), Map.of()),
            new Damage(
                    "number and label",
                    book -> book.answer("A1", "4 – In place").answer("A2", "3 – Not in place"),
                    told("E8 notOffered"),
                    none("A2")),
            new Damage("date as text", book -> Damaging.text(book, "B4", "1 May 2020"), List.of(), Map.of()),
            new Damage(
                    "date as text, two ways",
                    book -> Damaging.text(book, "B4", "3/4/2020"),
                    told("E15 dateTwoWays"),
                    none("B4")),
            new Damage("number as text", book -> Damaging.text(book, "B3", " 14 "), List.of(), Map.of()),
            new Damage(
                    "number in words",
                    book -> Damaging.text(book, "B3", "about fourteen"),
                    told("E14 notNumber"),
                    none("B3")),
            new Damage(
                    "date for a number",
                    book -> book.cell("B3").setCellStyle(book.cell("B4").getCellStyle()),
                    told("E14 dateForNumber"),
                    none("B3")),
            new Damage("merged cells", book -> Damaging.merge(book, "A2", "A3"), told("E9 merged"), none("A3")),
            new Damage(
                    "hidden column of ids deleted",
                    book -> Damaging.blankColumn(book, Changed.ID),
                    told("A1 noMark", "A6 noIds"),
                    Map.of()),
            new Damage(
                    "header row deleted",
                    book -> book.questions.removeRow(book.questions.getRow(4)),
                    List.of(),
                    Map.of()),
            new Damage("header and hidden row deleted", Damaging::deleteHeads, told("A1 noHeader"), Map.of()),
            new Damage("row of one's own", book -> Damaging.extraRow(book), told("E31 noQuestion"), Map.of()),
            new Damage(
                    "row with an unknown id",
                    book -> book.row("A3").getCell(Changed.ID).setCellValue("Z9"),
                    told("H9 byText"),
                    Map.of()),
            new Damage(
                    "column of one's own",
                    book -> book.row("A1").createCell(25).setCellValue("our note"),
                    told("Z7 extraColumn"),
                    Map.of()),
            new Damage("formula", book -> Damaging.formula(book, "B3", "7+7", 14), told("E14 formula"), Map.of()),
            new Damage(
                    "error cell",
                    book -> book.cell("A1").setCellErrorValue(FormulaError.NA.getCode()),
                    told("E7 errorCell"),
                    none("A1")),
            new Damage(
                    "line breaks and blanks",
                    book -> book.answer("A1", "\n In   place \u00a0").answer("A3", "YES "),
                    List.of(),
                    Map.of()),
            new Damage(
                    "two answers", book -> book.answer("A1", "Mostly / In place"), told("E7 twoAnswers"), none("A1")),
            new Damage(
                    "very long text",
                    book -> book.answer("B5", "x".repeat(32_767)),
                    told("E16 mayBeCut"),
                    Map.of("B5", "x".repeat(32_767))),
            new Damage("question twice", book -> Damaging.twice(book), told("E31 twice"), none("A1")),
            new Damage(
                    "several, one of them unknown",
                    book -> book.answer("B2", "Water; Roads"),
                    told("E13 notOffered"),
                    none("B2")),
            new Damage("protection taken off", book -> book.questions.protectSheet(null), List.of(), Map.of()),
            new Damage(
                    "not applicable where it must apply",
                    book -> book.answer("A2", "n/a"),
                    told("E8 mustApply"),
                    none("A2")));

    private static List<String> told(String... troubles) {
        return List.of(troubles);
    }

    private static Map<String, String> none(String... questions) {
        return Stream.of(questions).collect(Collectors.toMap(question -> question, question -> ""));
    }

    private Path sent(String name) {
        return SentBook.sent(folder.resolve(name + ".xlsx"));
    }

    @TestFactory
    Stream<DynamicTest> eachDamage() {
        return DAMAGES.stream()
                .map(damage -> DynamicTest.dynamicTest(damage.name(), () -> {
                    Path file = sent("damaged");
                    try (Changed book = new Changed(file)) {
                        damage.done().accept(book);
                    }
                    AnswersIn in = SentBook.read(file);
                    assertEquals(SentBook.soundBut(damage.taken()), SentBook.taken(in));
                    assertEquals(damage.told(), SentBook.told(in));
                }));
    }

    @Test
    void thereAreMoreThanTwentyKinds() {
        assertTrue(DAMAGES.size() > 20);
    }

    @Test
    void reasonsOfAnAnswerThatIsNotTakenAreTaken() throws IOException {
        Path file = sent("reason");
        try (Changed book = new Changed(file)) {
            book.answer("A1", "perhaps").reason("A1", "we could not agree");
        }
        assertTrue(SentBook.read(file).accepted().stream()
                .anyMatch(one ->
                        one.question().equals("A1") && one.filled().equals(new Filled("", "we could not agree", ""))));
    }

    @Test
    void anotherPartnersOrInstrumentsFileIsNotTakenAtAll() {
        Path file = sent("other");
        AnswersIn other = new AnswerBookReader(
                        FormSample.instrument(), FormSample.HEAD.sha256(), "somebody-else", Facts.NONE)
                .read(file);
        assertTrue(other.refused() && other.accepted().isEmpty());
        assertEquals(List.of("H1 otherActor"), SentBook.told(other));
    }

    @Test
    void anotherInstrumentsFileIsRefusedAtItsMark() throws IOException {
        Path file = sent("instrument");
        try (Changed book = new Changed(file)) {
            XSSFCell mark = book.questions.getRow(0).getCell(Changed.ID);
            mark.setCellValue(mark.getStringCellValue().replace("|sample|", "|hact-2016|"));
        }
        AnswersIn in = SentBook.read(file);
        assertTrue(in.refused() && in.accepted().isEmpty());
        assertEquals(List.of("H1 otherInstrument"), SentBook.told(in));
    }

    @Test
    void ofAnotherEditionOnlyQuestionsThatReadTheSameAreTaken() {
        Path file = sent("edition");
        AnswersIn in = new AnswerBookReader(
                        FormSample.laterEdition(),
                        "sha-of-later",
                        FormSample.ACTOR,
                        new Facts(Map.of("legal-name", "R", "profile", "ngo")))
                .read(file);
        assertEquals(List.of("H1 otherEdition", "E7 otherText"), SentBook.told(in));
        assertEquals(SentBook.soundBut(none("A1")), SentBook.taken(in));
    }

    @Test
    void savedAsExcel97ItIsRead() throws IOException {
        Path file = converted(sent("new"), "old.xls", (from, out) -> {
            try (HSSFWorkbook old = new HSSFWorkbook()) {
                var sheet = old.createSheet("Questions");
                each(from, (at, text) -> {
                    var row = sheet.getRow(at[0]) == null ? sheet.createRow(at[0]) : sheet.getRow(at[0]);
                    row.createCell(at[1]).setCellValue(text);
                });
                old.write(out);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        AnswersIn in = SentBook.read(file);
        assertEquals(SentBook.SOUND, SentBook.taken(in));
        assertEquals(List.of(), SentBook.told(in));
    }

    @Test
    void savedAsCsvItIsRead() throws IOException {
        Path file = converted(sent("sheet"), "sheet.csv", (from, out) -> {
            StringBuilder csv = new StringBuilder();
            int[] last = {0, 0};
            each(from, (at, text) -> {
                for (; last[0] < at[0]; last[0]++) {
                    csv.append('\n');
                    last[1] = 0;
                }
                for (; last[1] < at[1]; last[1]++) {
                    csv.append(';');
                }
                csv.append('"').append(text.replace("\"", "\"\"")).append('"');
            });
            try {
                out.write(csv.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        AnswersIn in = SentBook.read(file);
        assertEquals(SentBook.SOUND, SentBook.taken(in));
        assertEquals(List.of(), SentBook.told(in));
    }

    @Test
    void aFileWithoutAnyOfTheQuestionsIsRefused() throws IOException {
        Path file = folder.resolve("other.csv");
        Files.writeString(file, "name;place\nA;B\n");
        Problem problem = assertThrows(Problem.class, () -> SentBook.read(file));
        assertEquals("instruments.forms.noQuestions", problem.key());
    }

    /** Shown texts of the questions' sheet, cell by cell. */
    private static void each(XSSFSheet sheet, BiConsumer<int[], String> cell) {
        DataFormatter shown = new DataFormatter(Locale.UK);
        sheet.forEach(row -> row.forEach(one -> {
            String text = one.getCellType() == CellType.FORMULA ? one.getStringCellValue() : shown.formatCellValue(one);
            if (!text.isEmpty()) {
                cell.accept(new int[] {row.getRowNum(), one.getColumnIndex()}, text);
            }
        }));
    }

    private Path converted(Path from, String name, BiConsumer<XSSFSheet, OutputStream> how) throws IOException {
        Path to = folder.resolve(name);
        try (Changed book = new Changed(from);
                OutputStream out = Files.newOutputStream(to)) {
            how.accept(book.questions, out);
        }
        return to;
    }
}
