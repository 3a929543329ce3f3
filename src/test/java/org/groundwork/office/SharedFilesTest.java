package org.groundwork.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every real file opens and gives rows. */
class SharedFilesTest {
    private static final Path DATA = Path.of("../shared/data");

    static List<Path> files() {
        if (!Files.isDirectory(DATA)) {
            return List.of(DATA);
        }
        return Stream.of("hxl", "3w", "workbooks", "xlsform")
                .flatMap(SharedFilesTest::in)
                .toList();
    }

    private static Stream<Path> in(String folder) {
        try (Stream<Path> files = Files.list(DATA.resolve(folder))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void opensAndGivesRows(Path file) {
        assumeTrue(Files.isRegularFile(file), "the shared data is not here");
        try (TableFile table = TableFile.open(file)) {
            long rows = 0;
            for (SheetInfo sheet : table.sheets()) {
                assertFalse(sheet.name().isBlank());
                try (Stream<Row> each = table.rows(sheet)) {
                    rows += each.filter(row -> !row.isBlank()).count();
                }
            }
            assertFalse(rows == 0, "no rows");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            3w/caf_3w_mar_2022.xlsx     | 0 | false | 1811  | 1 | PREFECTURE
            3w/cmr_5w_june_2021.xlsx    | 1 | false | 11683 | 2 | #org +funder
            3w/cmr_5w_june_2021.xlsx    | 0 | true  | 7051  | 2 | IRC
            3w/mli_5w_mar_2022.xlsx     | 0 | false | 22807 | 2 | #org+name
            3w/hti_op_2020.xlsx         | 0 | false | 11378 | 1 | SECTORS_fr
            3w/hnd_345w_2022.csv        | 0 | false | 2732  | 1 | ID
            hxl/input-valid-latin1.csv  | 0 | false | 7     | 1 | Qué?
            hxl/input-valid.tsv         | 0 | false | 7     | 1 | Qué?
            hxl/input-valid.xls         | 0 | false | 7     | 1 | Qué?
            hxl/input-valid-csv.zip     | 0 | false | 7     | 1 | Qué?
            hxl/input-zip-invalid.zip   | 0 | false | 7     | 1 | Qué?
            hxl/input-quality.xls       | 1 | false | 7     | 2 | Registro
            xlsform/tutorial.xls        | 1 | false | 8     | 1 | tutorial notes
            """)
    void readsWhatExcelShows(String file, int index, boolean hidden, int rows, int number, String first) {
        Path path = DATA.resolve(file);
        assumeTrue(Files.isRegularFile(path), "the shared data is not here");
        try (TableFile table = TableFile.open(path)) {
            SheetInfo sheet = table.sheets().get(index);
            assertEquals(hidden, sheet.hidden());
            List<Row> all = table.rows(sheet).toList();
            assertEquals(rows, all.size());
            Row row = all.stream().filter(r -> r.number() == number).findFirst().orElseThrow();
            assertEquals(first, row.cell(0).text());
        }
    }
}
