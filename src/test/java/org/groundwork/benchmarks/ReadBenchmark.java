package org.groundwork.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.groundwork.office.Row;
import org.groundwork.office.TableFile;

/** Reading a workbook of 100,000 rows and 30 columns against bare fastexcel-reader taking every cell's text. */
final class ReadBenchmark implements Benchmark {
    @Override
    public String name() {
        return "read";
    }

    @Override
    public Outcome run() throws Exception {
        Path folder = Files.createTempDirectory("groundwork-bench");
        Path file = folder.resolve("read.xlsx");
        try {
            ExportBenchmark.ours(file);
            Ratio ratio = Ratio.of(1, 5, () -> Ratio.time(() -> ours(file)), () -> Ratio.time(() -> bare(file)));
            return new Outcome(
                    "reading 100,000 x 30 cells / bare fastexcel-reader", ratio.value(), 1.3, ratio.detail());
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static void ours(Path file) {
        try (TableFile table = TableFile.open(file);
                Stream<Row> rows = table.rows(table.sheets().getFirst())) {
            expect(rows.mapToLong(row -> row.cells().stream()
                            .mapToInt(cell -> cell.text().length())
                            .sum())
                    .sum());
        }
    }

    private static void bare(Path file) throws Exception {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        book.getFirstSheet().openStream()) {
            expect(rows.mapToLong(row -> row.stream()
                            .mapToInt(cell -> cell == null ? 0 : cell.getText().length())
                            .sum())
                    .sum());
        }
    }

    private static void expect(long characters) {
        if (characters < ExportBenchmark.ROWS * 30L) {
            throw new IllegalStateException("too little was read: " + characters);
        }
    }
}
