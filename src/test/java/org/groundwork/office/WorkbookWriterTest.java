package org.groundwork.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.groundwork.core.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks are opened again by an independent program's library and compared cell by cell. */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class WorkbookWriterTest {
    private static final About ABOUT = new About("Registry", "Office of Zamora & Lake", LocalDate.of(2026, 3, 4));

    @TempDir
    Path folder;

    record Item(
            UUID id,
            @Nullable String name,
            @Nullable String code,
            @Nullable Integer staff,
            @Nullable BigDecimal money,
            @Nullable LocalDate since,
            @Nullable LocalDateTime seen) {}

    private static final Sheet<Item> SHEET = Sheet.of(
            "Actors",
            List.of(
                    Column.hiddenId("Id", Item::id),
                    Column.text("Name", Item::name).tagged("#org+name"),
                    Column.code("Place code", Item::code).tagged("#adm1+code").wide(20),
                    Column.integer("Staff", Item::staff),
                    Column.decimal("Money", Item::money),
                    Column.date("Since", Item::since).tagged("#date+start"),
                    Column.dateTime("Seen", Item::seen)));

    private static Item named(@Nullable String name) {
        return new Item(new UUID(1, 2), name, null, null, null, null, null);
    }

    @Test
    void aListIsReadyToMail() throws IOException {
        Path file = folder.resolve("out.xlsx");
        Item full = new Item(
                new UUID(1, 2),
                "Wadi Relief",
                "0102",
                14,
                new BigDecimal("1234.5"),
                LocalDate.of(2024, 2, 29),
                LocalDateTime.of(2025, 1, 2, 13, 45));
        WorkbookWriter.write(file, ABOUT, book -> {
            assertEquals(2, book.sheet(SHEET.withTags(), Stream.of(full, named(null))));
            assertEquals(0, book.sheet(SHEET, Stream.of()));
        });
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals("Actors", sheet.getSheetName());
            assertEquals("Actors (2)", book.getSheetAt(1).getSheetName());
            assertEquals("Name", sheet.getRow(0).getCell(1).getStringCellValue());
            assertEquals("#org+name", sheet.getRow(1).getCell(1).getStringCellValue());
            var row = sheet.getRow(2);
            assertEquals(full.id().toString(), row.getCell(0).getStringCellValue());
            assertEquals("Wadi Relief", row.getCell(1).getStringCellValue());
            assertEquals("0102", row.getCell(2).getStringCellValue());
            assertEquals("@", row.getCell(2).getCellStyle().getDataFormatString());
            assertEquals(14, row.getCell(3).getNumericCellValue());
            assertEquals(1234.5, row.getCell(4).getNumericCellValue());
            assertEquals("#,##0.00", row.getCell(4).getCellStyle().getDataFormatString());
            assertEquals(
                    full.since(), row.getCell(5).getLocalDateTimeCellValue().toLocalDate());
            assertEquals("yyyy-mm-dd", row.getCell(5).getCellStyle().getDataFormatString());
            assertEquals(full.seen(), row.getCell(6).getLocalDateTimeCellValue());

            assertTrue(sheet.isColumnHidden(0));
            assertFalse(sheet.isColumnHidden(1));
            assertEquals(20 * 256, sheet.getColumnWidth(2), 256);
            assertEquals(2, sheet.getPaneInformation().getHorizontalSplitTopRow());
            assertTrue(sheet.getPaneInformation().isFreezePane());
            assertEquals("A2:G4", sheet.getCTWorksheet().getAutoFilter().getRef());
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertEquals(9, sheet.getPrintSetup().getPaperSize());
            assertEquals(0, sheet.getPrintSetup().getFitHeight());
            assertTrue(sheet.getFitToPage());
            assertEquals("1:2", sheet.getRepeatingRows().formatAsString().replace("$", ""));
            assertTrue(sheet.getFooter().getCenter().endsWith("&P / &N"));
            assertTrue(sheet.getFooter().getRight().endsWith("Office of Zamora && Lake, as of 4 Mar 2026"));
            assertEquals("Registry", book.getProperties().getCoreProperties().getTitle());
            assertEquals(
                    "Office of Zamora & Lake, as of 4 Mar 2026",
                    book.getProperties().getCoreProperties().getDescription());
            assertEquals(
                    "A1:G1", book.getSheetAt(1).getCTWorksheet().getAutoFilter().getRef());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+243 812 345 678",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\uff1d1+1",
                "\uff0b1",
                "\uff0d1",
                "\uff20SUM(A1)",
                " =1+1",
                "\u200b=1+1",
                "\u00a0@x",
                "=cmd|'/C calc'!A0",
                "=HYPERLINK(\"http://x\",\"y\")",
                " leading and trailing ",
                "two\nlines",
                "_x0041_ as it stands",
                "<a & \"b\"> 'c'",
                "مياه \u202Bنظيفة\u202C 水 😀",
                "0012",
                "'quoted"
            })
    void textStaysTheSameTextAndIsNeverAFormula(String text) throws IOException {
        Path file = folder.resolve("text.xlsx");
        WorkbookWriter.write(file, ABOUT, book -> book.sheet(SHEET, Stream.of(named(text))));
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            var cell = book.getSheetAt(0).getRow(1).getCell(1);
            assertEquals(CellType.STRING, cell.getCellType());
            assertEquals(text, cell.getStringCellValue());
            if (SafeText.looksLikeFormula(text)) {
                assertEquals("@", cell.getCellStyle().getDataFormatString());
            }
        }
        try (TableFile table = TableFile.open(file)) {
            Row row = table.head(table.sheets().getFirst(), 2).get(1);
            assertEquals(Cell.text(text), row.cell(1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1", "+1", "-1", "@x", "\t1", "\uff1d1", "\uff0b1", "\uff0d1", "\uff201", " =1", "\u200b=1"})
    void whatCouldBecomeAFormulaIsKeptAsText(String text) {
        assertTrue(SafeText.looksLikeFormula(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "Wadi - Relief", "\u0645=1", "1+1", " plain "})
    void ordinaryTextIsNoFormula(String text) {
        assertFalse(SafeText.looksLikeFormula(text));
    }

    @Test
    void whatNoWorkbookCanHoldIsLeftOutOrCut() {
        assertEquals("abc", SafeText.cell("a\u0000b\u000Bc"));
        assertEquals("a\nb\nc", SafeText.cell("a\r\nb\rc"));
        assertEquals("ab", SafeText.cell("a\uD800b"));
        assertEquals("_x005F_x0041_", SafeText.cell("_x0041_"));
        String longest = SafeText.cell("x".repeat(40_000));
        assertEquals(32_767, longest.length());
        assertTrue(longest.endsWith("x…"));
        assertEquals(32_767, SafeText.cell("x".repeat(32_767)).length());
        assertFalse(SafeText.cell("x".repeat(32_767)).endsWith("…"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Actors                                  | Actors (2)
            a/b:c                                   | a b c
            'quoted'                                | quoted
            History                                 | History_
            ''                                      | _
            A name that is much too long for a sheet | A name that is much too long fo
            ACTORS                                  | ACTORS (2)
            """)
    void sheetNamesAreLegalAndUnique(String wanted, String made) {
        Set<String> taken = SafeText.noNames();
        SafeText.sheetName("Actors", taken);
        assertEquals(made, SafeText.sheetName(wanted, taken));
    }

    @Test
    void aListLongerThanASheetGoesOn() throws IOException {
        Path file = folder.resolve("long.xlsx");
        Sheet<Integer> sheet = Sheet.of("Numbers", List.of(Column.integer("N", n -> n)));
        int rows = 1_048_575 + 10;
        WorkbookWriter.write(
                file,
                ABOUT,
                book -> assertEquals(
                        rows, book.sheet(sheet, IntStream.range(0, rows).boxed())));
        try (TableFile table = TableFile.open(file)) {
            assertEquals(
                    List.of("Numbers", "Numbers (2)"),
                    table.sheets().stream().map(SheetInfo::name).toList());
            List<Row> rest = table.rows(table.sheets().get(1)).toList();
            assertEquals(11, rest.size());
            assertEquals("1048575", rest.get(1).cell(0).text());
        }
    }

    @Test
    void aFailureLeavesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("old.xlsx"), "old");
        IllegalStateException ours = assertThrows(
                IllegalStateException.class,
                () -> WorkbookWriter.write(
                        file,
                        ABOUT,
                        book -> book.sheet(SHEET, Stream.of(1).map(n -> {
                            throw new IllegalStateException("ours");
                        }))));
        assertEquals("ours", ours.getMessage());
        assertEquals("old", Files.readString(file));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() throws IOException {
        assertEquals("office.problem.noFolder", keyOf(folder.resolve("missing/out.xlsx")));
        assertEquals("office.problem.isFolder", keyOf(Files.createDirectory(folder.resolve("taken.xlsx"))));
    }

    private static String keyOf(Path target) {
        return assertThrows(
                        Problem.class,
                        () -> WorkbookWriter.write(target, ABOUT, book -> book.sheet(SHEET, Stream.of())))
                .key();
    }
}
