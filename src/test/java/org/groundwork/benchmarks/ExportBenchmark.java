package org.groundwork.benchmarks;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
                }
                if (row % 256 == 0) {
                    sheet.flush();
                }
            }
            book.finish();
        }
    }
}
