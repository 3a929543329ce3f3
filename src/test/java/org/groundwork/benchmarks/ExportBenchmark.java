package org.groundwork.benchmarks;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.groundwork.office.About;
import org.groundwork.office.Column;
import org.groundwork.office.Sheet;
import org.groundwork.office.WorkbookWriter;

/** A list of 100,000 rows and 30 columns against bare fastexcel writing the same values. */
final class ExportBenchmark implements Benchmark {
    static final int ROWS = 100_000;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
/** 100,000 rows of 30 cells (20 of text, 5 of numbers, 5 of dates) into a workbook; bare: the same cells by fastexcel. */
final class ExportBenchmark implements Benchmark {
    private static final int ROWS = 100_000;
    private static final int TEXTS = 20;
    private static final int NUMBERS = 5;
    private static final int DATES = 5;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    @Override
    public String name() {
        return "export";
    }

    @Override
    public Outcome run() throws Exception {
        Path folder = Files.createTempDirectory("groundwork-bench");
        Path file = folder.resolve("export.xlsx");
        try {
            Ratio ratio = Ratio.of(1, 5, () -> Ratio.time(() -> ours(file)), () -> Ratio.time(() -> bare(file)));
            return new Outcome("export of 100,000 x 30 cells / bare fastexcel", ratio.value(), 1.5, ratio.detail());
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    static void ours(Path file) {
        List<Column<Integer>> columns = new ArrayList<>();
        for (int c = 0; c < 30; c++) {
            int column = c;
            columns.add(
                    switch (c % 5) {
                        case 0 -> Column.code("Code " + c, row -> "NG" + row);
                        case 1 -> Column.integer("Count " + c, row -> row);
                        case 2 -> Column.date("Day " + c, row -> DAY.plusDays(row % 1000));
                        default -> Column.text("Text " + c, row -> "Some words " + row % 5000 + " " + column);
                    });
        }
        WorkbookWriter.write(
                file,
                new About("Benchmark", "", null),
                book -> book.sheet(
                        Sheet.of("List", columns), IntStream.range(0, ROWS).boxed()));
    }

    private static void bare(Path file) throws Exception {
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook book = new Workbook(out, "Bare", "1.0");
            Worksheet sheet = book.newWorksheet("List");
            for (int c = 0; c < 30; c++) {
                sheet.width(c, 12);
                sheet.value(0, c, "Column " + c);
            }
            for (int row = 1; row <= ROWS; row++) {
                for (int c = 0; c < 30; c++) {
                    switch (c % 5) {
                        case 0 -> sheet.value(row, c, "NG" + row);
                        case 1 -> sheet.value(row, c, (Number) row);
                        case 2 -> sheet.value(row, c, DAY.plusDays(row % 1000));
                        default -> sheet.value(row, c, "Some words " + row % 5000 + " " + c);
                    }
        Sheet<Integer> sheet = Sheet.of("Rows", columns());
        About about = new About("Benchmark", "", null);
        Ratio ratio = Ratio.of(
                1,
                5,
                () -> Ratio.time(() -> WorkbookWriter.write(
                        folder.resolve("ours.xlsx"),
                        about,
                        book -> book.sheet(sheet, IntStream.range(0, ROWS).boxed()))),
                () -> Ratio.time(() -> bare(folder.resolve("bare.xlsx"))));
        return new Outcome("100,000 x 30 cells written, times bare fastexcel", ratio.value(), 1.5, ratio.detail());
    }

    private static List<Column<Integer>> columns() {
        List<Column<Integer>> columns = new ArrayList<>();
        for (int c = 0; c < TEXTS; c++) {
            int column = c;
            columns.add(Column.text("Text " + c, row -> text(row, column)));
        }
        for (int c = 0; c < NUMBERS; c++) {
            columns.add(Column.integer("Number " + c, row -> row));
        }
        for (int c = 0; c < DATES; c++) {
            columns.add(Column.date("Date " + c, row -> DAY.plusDays(row % 365)));
        }
        return columns;
    }

    private static String text(int row, int column) {
        return "Organisation " + (row * 31 + column) % 5000;
    }

    private static void bare(Path file) throws Exception {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Workbook book = new Workbook(out, "bare", "1.0")) {
            Worksheet sheet = book.newWorksheet("Rows");
            for (int row = 0; row < ROWS; row++) {
                int c = 0;
                for (; c < TEXTS; c++) {
                    sheet.inlineString(row + 1, c, text(row, c));
                }
                for (; c < TEXTS + NUMBERS; c++) {
                    sheet.value(row + 1, c, row);
                }
                for (; c < TEXTS + NUMBERS + DATES; c++) {
                    sheet.value(row + 1, c, ChronoUnit.DAYS.between(DAY_ZERO, DAY.plusDays(row % 365)));
                }
                if (row % 256 == 0) {
                    sheet.flush();
                }
            }
            book.finish();
            sheet.finish();
        }
    }
}
