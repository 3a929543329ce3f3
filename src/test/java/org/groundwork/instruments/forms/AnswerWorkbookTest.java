package org.groundwork.instruments.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.forms.AnswersIn.Accepted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The partner's answer workbook: how it leaves, and that it comes back as it was filled in. */
@SuppressWarnings("NullAway.Init")
class AnswerWorkbookTest {
    private static final long LARGEST = 400_000;
    private static final int ANSWER = 4;

    @TempDir
    Path folder;

    private Path written(Instrument instrument, Map<String, Filled> filled, Facts facts) {
        Path file = folder.resolve(instrument.id() + ".xlsx");
        new AnswerSheet(instrument, FormSample.HEAD, Locale.ENGLISH, facts).write(file, filled, AnswerSheet.Notes.NONE);
        return file;
    }

    private static AnswersIn read(Path file, Instrument instrument) {
        return new AnswerBookReader(instrument, FormSample.HEAD.sha256(), FormSample.ACTOR, Facts.NONE).read(file);
    }

    private static Map<String, Filled> byQuestion(AnswersIn in) {
        return in.accepted().stream().collect(Collectors.toMap(Accepted::question, Accepted::filled));
    }

    /** One answer for each question of any instrument, with a reason that begins like a formula. */
    private static Map<String, Filled> anyAnswers(Instrument instrument) {
        Map<String, Filled> answers = new LinkedHashMap<>();
        instrument.questions().forEach(question -> {
            int n = answers.size();
            String answer =
                    switch (question.type()) {
                        case SCALE, YES_NO, SINGLE, DOCUMENT ->
                            question.levels().get(n % question.levels().size()).id();
                        case MULTIPLE ->
                            question.levels().stream().limit(2).map(l -> l.id()).collect(Collectors.joining(" "));
                        case NUMBER -> String.valueOf(n + 0.5);
                        case DATE -> LocalDate.of(2020, 1, 1).plusDays(n).toString();
                        case TEXT -> "=SUM(A1) + \"" + n + "\"\nsecond line, with @ and _x0041_";
                    };
            answers.put(question.id(), new Filled(answer, "-reason " + n + "\nand <more> & \t so on", "+page " + n));
        });
        return answers;
    }

    @Test
    void whatStandsInItComesBackAsItWas() {
        Instrument sample = FormSample.instrument();
        Map<String, Filled> answers = anyAnswers(sample);
        AnswersIn in = read(written(sample, answers, Facts.NONE), sample);
        assertEquals(List.of(), in.troubles());
        assertEquals(answers, byQuestion(in));
    }

    @Test
    void everyShippedInstrumentGoesOutSmallAndComesBackWhole() throws IOException {
        for (Instrument shipped : LibraryFeature.shipped()) {
            Map<String, Filled> answers = anyAnswers(shipped);
            Path file = written(shipped, answers, Facts.NONE);
            assertTrue(Files.size(file) < LARGEST, shipped.id() + " " + Files.size(file));
            AnswersIn in = read(file, shipped);
            assertEquals(List.of(), in.troubles(), shipped.id());
            assertEquals(answers, byQuestion(in), shipped.id());
        }
    }

    /** Written as a partner does it in Excel: a label from the list, a number, a real date. */
    @Test
    void filledInWithLabelsItComesBackWithIds() throws IOException {
        Instrument sample = FormSample.instrument();
        Path file = written(sample, Map.of(), Facts.NONE);
        try (Changed book = new Changed(file)) {
            book.answer("A1", "In place").reason("A1", "we do").shown("A1", "minutes of May");
            book.answer("A2", "Partly, or on paper").answer("A3", "No").answer("A4", "Yes");
            book.answer("B1", "3 places or more")
                    .answer("B2", "1, 3")
                    .number("B3", 14)
                    .date("B4", 43_952);
            book.answer("B5", "Our well").answer("B6", "None, for a reason");
        }
        AnswersIn in = read(file, sample);
        assertEquals(List.of(), in.troubles());
        assertEquals(
                Map.of(
                        "A1", new Filled("full", "we do", "minutes of May"),
                        "A2", new Filled("some", "", ""),
                        "A3", new Filled("no", "", ""),
                        "A4", new Filled("yes", "", ""),
                        "B1", new Filled("3", "", ""),
                        "B2", new Filled("food school", "", ""),
                        "B3", new Filled("14", "", ""),
                        "B4", new Filled("2020-05-01", "", ""),
                        "B5", new Filled("Our well", "", ""),
                        "B6", new Filled("none-because", "", "")),
                byQuestion(in));
    }

    @Test
    void onlyTheCellsToFillInAreOpenAndNoPasswordClosesTheRest() throws IOException {
        Path file = written(FormSample.instrument(), Map.of(), Facts.NONE);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            for (int s = 0; s < book.getNumberOfSheets(); s++) {
                XSSFSheet sheet = book.getSheetAt(s);
                assertTrue(sheet.getProtect());
                assertFalse(sheet.getCTWorksheet().getSheetProtection().isSetPassword());
                assertFalse(sheet.getCTWorksheet().getSheetProtection().isSetHashValue());
                sheet.forEach(row -> row.forEach(cell -> {
                    boolean open = !cell.getCellStyle().getLocked();
                    boolean toFill = sheet.getSheetName().equals("Questions")
                            && cell.getColumnIndex() >= ANSWER
                            && cell.getColumnIndex() <= ANSWER + 2
                            && row.getCell(ANSWER + 3) != null
                            && row.getRowNum() > AnswerSheet.HEAD_ROW;
                    assertEquals(toFill, open, sheet.getSheetName() + " " + cell.getAddress());
                }));
            }
            XSSFSheet questions = book.getSheet("Questions");
            assertTrue(questions.isColumnHidden(7) && questions.isColumnHidden(9) && !questions.isColumnHidden(6));
            assertTrue(questions.getRow(AnswerSheet.KEY_ROW).getZeroHeight());
            assertEquals(5, questions.getPaneInformation().getHorizontalSplitTopRow());
            assertEquals("5:5", questions.getRepeatingRows().formatAsString().replace("$", ""));
            assertEquals(9, questions.getPrintSetup().getPaperSize(), "A4");
        }
    }

    @Test
    void anAnswerToChooseIsChosenFromTheLabelsOfItsRow() throws IOException {
        Path file = written(FormSample.instrument(), Map.of("A1", new Filled("most", "", "")), Facts.NONE);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet questions = book.getSheet("Questions");
            Map<String, String> lists = questions.getDataValidations().stream()
                    .collect(Collectors.toMap(
                            one -> one.getRegions().getCellRangeAddress(0).formatAsString(),
                            one -> one.getValidationConstraint().getFormula1()));
            assertEquals("$J$7:$N$7", lists.get("E7"), "four levels and not applicable");
            assertEquals("$J$8:$M$8", lists.get("E8"));
            assertTrue(questions.getDataValidations().stream().allMatch(DataValidation::getShowErrorBox));
            assertEquals("Not applicable", questions.getRow(6).getCell(13).getStringCellValue());
            assertEquals("n/a", questions.getRow(6).getCell(18).getStringCellValue());
            assertEquals("most", questions.getRow(6).getCell(8).getStringCellValue(), "the id behind the label");
            assertEquals("Answered: 1 of 12", questions.getRow(2).getCell(0).getStringCellValue());
            assertTrue(questions.getRow(2).getCell(0).getCellFormula().contains("COUNTA($E$6:$E$19)"));
        }
    }

    /** Everything that a formula of Excel 2010 may be made of here; what is newer has a prefix in the file. */
    @Test
    void nothingInItIsNewerThanExcel2010() throws IOException {
        Path file = written(FormSample.instrument(), anyAnswers(FormSample.instrument()), Facts.NONE);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertFalse(book.isMacroEnabled());
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA) {
                    String rest = cell.getCellFormula()
                            .replaceAll("\"[^\"]*\"", "")
                            .replaceAll("\\b(IF|IFERROR|INDEX|MATCH|COUNTA)\\(", "(");
                    assertFalse(rest.matches(".*[A-Z_.]{2,}\\(.*"), cell.getCellFormula());
                }
            })));
        }
    }

    @Test
    void textThatBeginsLikeAFormulaStaysText() throws IOException {
        Path file = written(FormSample.instrument(), Map.of("B5", new Filled("@home", "=1+1", "\tx")), Facts.NONE);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet questions = book.getSheet("Questions");
            XSSFRow row = questions.getRow(15);
            assertEquals("B5", row.getCell(7).getStringCellValue());
            for (int column = ANSWER; column <= ANSWER + 2; column++) {
                assertTrue(row.getCell(column).getCellStyle().getQuotePrefixed());
            }
            assertTrue(questions.getRow(7).getCell(1).getCellStyle().getQuotePrefixed(), "=Are decisions …");
        }
    }

    @Test
    void whatTheRecordSaysAndWhatDoesNotConcernThePartnerIsNotAsked() throws IOException {
        Facts facts = new Facts(Map.of("legal-name", "Riverside", "profile", "community-group"));
        Path file = written(FormSample.instrument(), Map.of(), facts);
        List<String> asked = ids(file);
        assertEquals(List.of("A1", "A2", "A3", "A4", "B1", "B2", "B3", "B4", "B5", "B6"), asked);
        AnswersIn in = new AnswerBookReader(FormSample.instrument(), FormSample.HEAD.sha256(), null, facts).read(file);
        assertEquals(List.of(), in.missing());
        assertEquals(List.of(), in.troubles());
    }

    @Test
    void aLanguageWrittenFromTheRightHasItsSheetsThatWay() throws IOException {
        Path file = folder.resolve("ar.xlsx");
        Instrument sample = FormSample.instrument();
        new AnswerSheet(sample, FormSample.HEAD, Locale.of("ar"), Facts.NONE)
                .write(file, Map.of("A1", new Filled("full", "", "")), AnswerSheet.Notes.NONE);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertTrue(book.getSheetAt(0).isRightToLeft() && book.getSheetAt(1).isRightToLeft());
            assertEquals("موجود", book.getSheetAt(1).getRow(6).getCell(ANSWER).getStringCellValue());
        }
        assertEquals(Map.of("A1", new Filled("full", "", "")), byQuestion(read(file, sample)));
    }

    @Test
    void whatIsWrongComesBackBesideTheCellAndTheCopyCanBeSentInAgain() throws IOException {
        Instrument sample = FormSample.instrument();
        Path copy = folder.resolve("copy.xlsx");
        AnswerSheet.Notes notes = new AnswerSheet.Notes(
                Map.of("A2", "“sometimes” is none of the answers"),
                List.of(new AnswerSheet.Note("E40", "No question stands in this row.")));
        Map<String, Filled> filled = Map.of("A1", new Filled("full", "why", ""), "A2", new Filled("sometimes", "", ""));
        new AnswerSheet(sample, FormSample.HEAD, Locale.ENGLISH, Facts.NONE).write(copy, filled, notes);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(copy))) {
            XSSFSheet questions = book.getSheet("Questions");
            assertEquals("Please check", questions.getRow(4).getCell(ANSWER + 1).getStringCellValue());
            assertEquals("sometimes", questions.getRow(7).getCell(ANSWER).getStringCellValue());
            assertEquals(
                    "“sometimes” is none of the answers",
                    questions.getRow(7).getCell(ANSWER + 1).getStringCellValue());
            assertEquals("E40", questions.getRow(21).getCell(0).getStringCellValue());
        }
        AnswersIn again = read(copy, sample);
        assertEquals(Map.of("A1", new Filled("full", "why", "")), byQuestion(again));
        assertEquals(1, again.wrong());
        assertEquals("A2", again.troubles().getFirst().question());
        assertEquals("E8", again.troubles().getFirst().at().address());
    }

    private static List<String> ids(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet questions = book.getSheet("Questions");
            return java.util.stream.IntStream.rangeClosed(AnswerSheet.HEAD_ROW + 1, questions.getLastRowNum())
                    .mapToObj(row -> questions.getRow(row).getCell(7))
                    .filter(cell -> cell != null && !cell.getStringCellValue().isEmpty())
                    .map(cell -> cell.getStringCellValue())
                    .toList();
        }
    }

    @Test
    void theSampleHasEveryKindOfQuestion() {
        assertEquals(
                8,
                FormSample.instrument()
                        .questions()
                        .map(Question::type)
                        .distinct()
                        .count());
    }
}
