package org.groundwork.office;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every real file either opens and gives rows, or says what is wrong with it. */
class SharedFilesTest {
    private static final Path DATA = Path.of("../shared/data");

    static List<Path> files() throws IOException {
        if (!Files.isDirectory(DATA)) {
            return List.of(DATA);
        }
        try (Stream<Path> all = Stream.of("hxl", "3w", "workbooks", "xlsform").flatMap(SharedFilesTest::in)) {
            return all.sorted().toList();
        }
    }

    private static Stream<Path> in(String folder) {
        try (Stream<Path> files = Files.list(DATA.resolve(folder))) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void opensOrSaysWhatIsWrong(Path file) {
        assumeTrue(Files.isRegularFile(file), "the shared data is not here");
        StringBuilder seen = new StringBuilder(file.getFileName().toString());
        try (TableFile table = TableFile.open(file)) {
            for (SheetInfo sheet : table.sheets()) {
                try (Stream<Row> rows = table.rows(sheet)) {
                    List<Row> all = rows.toList();
                    seen.append('\n').append(sheet).append(' ').append(all.size());
                    all.stream().limit(2).forEach(r -> seen.append("\n   ")
                            .append(r.number())
                            .append(r.cells().stream().limit(12).map(Cell::text).toList()));
                }
            }
        } catch (Problem problem) {
            problem.printStackTrace();
            seen.append(" -> ").append(Text.of(problem.key(), problem.args().toArray()));
            assertTrue(Text.has(problem.key() + ".do"));
        }
        System.out.println(seen);
    }
}
