package org.groundwork.instruments.sums;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.groundwork.core.Columns;
import org.groundwork.core.Text;
import org.groundwork.instruments.Answered;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Assessment;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.Fraction;
import org.groundwork.instruments.How;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.Outcome;
import org.groundwork.instruments.Outcome.SectionOutcome;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.Scoring;
import org.groundwork.instruments.ScoringMethod;
import org.groundwork.instruments.Slot;
import org.groundwork.instruments.assessing.AssessmentRule;
import org.groundwork.office.About;
import org.groundwork.office.FormWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the workbook works out is what the rules say: every shipped instrument, answered in many ways. */
class AssessmentSheetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final int SETS = 5;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** The shipped ones, and one that is not scored. */
    static List<Instrument> instruments() {
        List<Instrument> all = new ArrayList<>(LibraryFeature.shipped());
        all.add(Columns.with(all.getFirst(), "scoring", Scoring.NONE));
        return all;
    }

    @Test
    void everyMethodIsAmongThem() {
        assertEquals(28, instruments().size());
        assertEquals(
                EnumSet.allOf(ScoringMethod.class),
                instruments().stream().map(one -> one.scoring().method()).collect(Collectors.toSet()));
    }

    /** From nothing answered to all, with questions that do not apply and optional ones left out among them. */
    @ParameterizedTest
    @MethodSource("instruments")
    void theSumsAreThoseOfTheRules(Instrument instrument) throws IOException {
        Random random = new Random(instrument.id().hashCode());
        int whole = 0;
        for (int set = 0; set < SETS; set++) {
            Assessed assessed = assessed(instrument, answers(instrument, random, set * 100 / (SETS - 1)));
            whole += assessed.settled().complete() ? 1 : 0;
            check(assessed, folder.resolve(set + ".xlsx"));
        }
        assertTrue(whole > 0, "no set was complete");
    }

    private static Map<String, String> answers(Instrument instrument, Random random, int percent) {
        Map<String, String> answers = new HashMap<>();
        instrument.questions().forEach(question -> {
            boolean left = question.optional() && percent < 100 && random.nextBoolean();
            if (!left && random.nextInt(100) < percent) {
                answers.put(question.id(), answer(question, random));
            }
        });
        return answers;
    }

    private static String answer(Question question, Random random) {
        if (question.notApplicable() && random.nextInt(6) == 0) {
            return Question.NOT_APPLICABLE;
        }
        return switch (question.type()) {
            case NUMBER -> "12.5";
            case DATE -> "2026-01-31";
            case TEXT -> "=HYPERLINK(\"http://x\")";
            case SCALE, YES_NO, SINGLE, DOCUMENT, MULTIPLE ->
                question.levels().get(random.nextInt(question.levels().size())).id();
        };
    }

    private static Assessed assessed(Instrument instrument, Map<String, String> answers) {
        UUID id = new UUID(7, 7);
        List<Answered> rows = new ArrayList<>();
        answers.forEach((question, answer) ->
                rows.add(Answered.of(id, question, Slot.ASSESSOR, DAY).with(answer, DAY)));
        return assessed(instrument, id, rows);
    }

    private static Assessed assessed(Instrument instrument, UUID id, List<Answered> rows) {
        Assessment one = Assessment.of(id, new UUID(1, 1), new UUID(2, 2), DAY);
        return AssessmentRule.assessed(one, instrument, rows, List.of(), false, Facts.NONE, DAY);
    }

    private static void write(Path file, Assessed assessed) {
        FormWriter.write(file, new About("Test", "", DAY), false, book -> new AssessmentSheet(assessed, Facts.NONE)
                .write(book.page("One"), "Inside"));
    }

    private static void check(Assessed assessed, Path file) throws IOException {
        write(file, assessed);
        try (Workbook book = WorkbookFactory.create(file.toFile())) {
            Sheet sheet = book.getSheetAt(0);
            Map<Cell, String> kept = new HashMap<>();
            sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    kept.put(cell, cached(cell));
                }
            }));
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            kept.forEach((cell, was) -> assertEquals(value(evaluator.evaluate(cell)), was, cell.getAddress() + ""));
            Row total = row(sheet, "All together");
            Outcome outcome = assessed.settled();
            String what = assessed.instrument().id() + " " + outcome.answered() + " of " + outcome.asked();
            assertEquals(outcome.asked(), number(total, StepColumn.NEEDED), what);
            assertEquals(outcome.answered(), number(total, StepColumn.ANSWERED), what);
            assertEquals(outcome.applicable(), number(total, StepColumn.COUNTS), what);
            assertEquals(outcome.points(), number(total, StepColumn.POINTS), what);
            assertEquals(outcome.most(), number(total, StepColumn.MOST), what);
            assertNear(outcome.coverage(), total.getCell(StepColumn.COUNTED.place()), what);
            assertNear(outcome.score(), total.getCell(StepColumn.SCORE.place()), what);
            List<SectionOutcome> sections = outcome.sections();
            for (int i = 0; i < sections.size(); i++) {
                Row row = sheet.getRow(total.getRowNum() - sections.size() + i);
                SectionOutcome section = sections.get(i);
                assertEquals(
                        section.id(), row.getCell(StepColumn.SECTION.place()).getStringCellValue());
                assertEquals(section.asked(), number(row, StepColumn.NEEDED), what);
                assertEquals(section.applicable(), number(row, StepColumn.COUNTS), what);
                assertEquals(section.points(), number(row, StepColumn.POINTS), what);
                assertEquals(section.most(), number(row, StepColumn.MOST), what);
                assertNear(section.score(), row.getCell(StepColumn.SCORE.place()), what + " " + section.id());
            }
            rated(assessed, sheet, what);
        }
    }

    /** Where the bands look at something else than the score, that stands at the head, and falls into the band. */
    private static void rated(Assessed assessed, Sheet sheet, String what) {
        Outcome outcome = assessed.settled();
        if (outcome.rating() == null
                || !assessed.instrument().scoring().method().knowsKeys()) {
            return;
        }
        double place = find(sheet, "Place in the range, from 0 to 1").getCell(2).getNumericCellValue();
        Fraction from = outcome.rating().from();
        Fraction below = outcome.rating().below();
        assertTrue(from == null || place > from.decimal().doubleValue() - 1e-9, what);
        assertTrue(below == null || place < below.decimal().doubleValue() + 1e-9, what);
    }

    private static String cached(Cell cell) {
        return cell.getCachedFormulaResultType() == CellType.NUMERIC
                ? String.valueOf(cell.getNumericCellValue())
                : cell.getStringCellValue();
    }

    private static String value(CellValue value) {
        return value.getCellType() == CellType.NUMERIC
                ? String.valueOf(value.getNumberValue())
                : value.getStringValue();
    }

    private static void assertNear(@Nullable Fraction wanted, Cell cell, String what) {
        if (wanted == null) {
            assertEquals("", cell.getStringCellValue(), what);
        } else {
            assertEquals(wanted.decimal().doubleValue(), cell.getNumericCellValue(), 1e-9, what);
        }
    }

    private static long number(Row row, StepColumn column) {
        return (long) row.getCell(column.place()).getNumericCellValue();
    }

    private static Row row(Sheet sheet, String label) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .mapToObj(i -> sheet.getRow(sheet.getLastRowNum() - i))
                .filter(row -> row != null && text(row, 1).equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static Row find(Sheet sheet, String label) {
        for (Row row : sheet) {
            if (text(row, 1).equals(label)) {
                return row;
            }
        }
        throw new AssertionError(label);
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    @Test
    void bothSidesTheirReasonsAndHowTheyWereLearntStandThere() throws IOException {
        Instrument instrument = LibraryFeature.shipped("psea-2020").orElseThrow();
        Question question = instrument.questions().findFirst().orElseThrow();
        UUID id = new UUID(7, 7);
        String longest = Stream.generate(() -> "The board sits under the tree and keeps its book in a tin. ")
                .limit(2_000)
                .collect(Collectors.joining());
        String level = question.levels().getFirst().id();
        Answered own =
                Answered.of(id, question.id(), Slot.OWN, DAY).with(level, DAY).because("=1+1");
        Answered assessor = Answered.of(id, question.id(), Slot.ASSESSOR, DAY)
                .with(level, DAY)
                .because(longest)
                .obtained(How.ASKED_ORALLY, "Arabic", "M. Lado", "A. Deng", "");
        Answered agreed = Answered.of(id, question.id(), Slot.AGREED, DAY).with(Answered.DISAGREED, DAY);
        Path file = folder.resolve("both.xlsx");
        write(file, assessed(instrument, id, List.of(own, assessor, agreed)));
        try (Workbook book = WorkbookFactory.create(file.toFile())) {
            Sheet sheet = book.getSheetAt(0);
            Row row = find(sheet, question.text().in(Locale.ENGLISH));
            Cell formula = row.getCell(StepColumn.OWN_REASON.place());
            assertEquals(CellType.STRING, formula.getCellType());
            assertEquals("=1+1", formula.getStringCellValue());
            assertEquals("@", formula.getCellStyle().getDataFormatString());
            assertTrue(formula.getCellStyle().getQuotePrefixed());
            assertEquals(
                    Text.label(Slot.ASSESSOR) + ": Asked orally, Arabic, M. Lado, A. Deng",
                    text(row, StepColumn.HOW.place()));
            StringBuilder read = new StringBuilder();
            int rows = 0;
            for (int i = row.getRowNum();
                    !text(sheet.getRow(i), StepColumn.ASSESSOR_REASON.place()).isEmpty();
                    i++) {
                read.append(text(sheet.getRow(i), StepColumn.ASSESSOR_REASON.place()));
                rows++;
            }
            assertEquals(longest, read.toString());
            assertTrue(rows > 50, "in " + rows + " rows");
            assertFalse(text(row, StepColumn.AGREED.place()).isEmpty());
        }
    }

    /** What is carried over from last time is shown, and counts for nothing until it is confirmed. */
    @Test
    void anOldAnswerDoesNotCount() throws IOException {
        Instrument instrument = LibraryFeature.shipped("psea-2020").orElseThrow();
        Question question = instrument.questions().findFirst().orElseThrow();
        UUID id = new UUID(7, 7);
        Answered old = Columns.with(
                Answered.of(id, question.id(), Slot.ASSESSOR, DAY)
                        .with(question.levels().getFirst().id(), DAY),
                "old",
                true);
        Path file = folder.resolve("old.xlsx");
        write(file, assessed(instrument, id, List.of(old)));
        try (Workbook book = WorkbookFactory.create(file.toFile())) {
            Row row = find(book.getSheetAt(0), question.text().in(Locale.ENGLISH));
            assertTrue(text(row, StepColumn.ASSESSOR.place()).contains("from last time"));
            assertEquals("", text(row, StepColumn.COUNTED.place()));
            assertEquals(0, number(row, StepColumn.ANSWERED));
            assertEquals(CellType.BLANK, row.getCell(StepColumn.LEVEL.place()).getCellType());
            assertEquals(0, number(row(book.getSheetAt(0), "All together"), StepColumn.POINTS));
        }
    }
}
