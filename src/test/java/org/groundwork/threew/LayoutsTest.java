package org.groundwork.threew;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Progress;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is made of files in the layouts of many countries, as text and as a workbook; the cases are in layouts.txt. */
class LayoutsTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private ThreeWFeature threeW;

    /** One layout: the rows of its sheet, what each column means, and the counts of an import. */
    private record Layout(String name, List<List<String>> rows, List<String> fields, String counts) {}

    @BeforeEach
    void open() {
        PlacesFeature places = new PlacesFeature(temp.workspace());
        PresenceFeature presences = new PresenceFeature(temp.workspace());
        ActorsFeature actors = new ActorsFeature(temp.workspace(), places, presences);
        threeW = new ThreeWFeature(temp.workspace(), actors, places, presences, () -> "");
    }

    @TestFactory
    Stream<DynamicTest> every_layout_is_understood() {
        return layouts().stream()
                .flatMap(layout -> Stream.of(
                        DynamicTest.dynamicTest(layout.name() + ", csv", () -> check(layout, csv(layout))),
                        DynamicTest.dynamicTest(layout.name() + ", xlsx", () -> check(layout, xlsx(layout)))));
    }

    private void check(Layout layout, Path file) {
        ImportPlan plan = threeW.plan(file, ImportOptions.NONE, Progress.NONE);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < layout.fields().size(); i++) {
            found.add(field(plan, i, layout.fields().get(i)));
        }
        assertEquals(layout.fields(), found);
        assertEquals(layout.counts(), counts(plan, layout.counts()));
    }

    private static String field(ImportPlan plan, int index, String wanted) {
        Field field = plan.shape().columns().stream()
                .filter(column -> column.index() == index)
                .map(Column::field)
                .findFirst()
                .orElse(Field.NONE);
        return wanted.equals("?") ? "?" : field == Field.NONE ? "-" : field.name();
    }

    private static String counts(ImportPlan plan, String wanted) {
        ImportPlan.Counts counts = plan.counts();
        String programming = wanted.contains("/?/")
                ? "?"
                : Integer.toString(counts.organisations().programming());
        return counts.read() + " " + counts.accepted() + " " + counts.repeated() + " "
                + plan.rejects().size() + "  " + counts.organisations().implementing() + "/" + programming + "/"
                + counts.organisations().funding();
    }

    private Path csv(Layout layout) {
        return written("layout.csv", out -> {
            String text = layout.rows().stream()
                    .map(row -> row.stream()
                            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(",")))
                    .collect(Collectors.joining("\n", "", "\n"));
            out.write(text.getBytes(StandardCharsets.UTF_8));
        });
    }

    private Path xlsx(Layout layout) {
        return written("layout.xlsx", out -> {
            Workbook book = new Workbook(out, "Test", "1.0");
            Worksheet sheet = book.newWorksheet("Sheet1");
            for (int r = 0; r < layout.rows().size(); r++) {
                for (int c = 0; c < layout.rows().get(r).size(); c++) {
                    String cell = layout.rows().get(r).get(c);
                    if (cell.matches("\\d{1,9}")) {
                        sheet.value(r, c, Integer.parseInt(cell));
                    } else if (!cell.isEmpty()) {
                        sheet.value(r, c, cell);
                    }
                }
            }
            book.finish();
        });
    }

    /** Writes a file's content. */
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private Path written(String name, Content content) {
        Path file = temp.directory().resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            content.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Layout> layouts() {
        String text;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LayoutsTest.class.getResourceAsStream("layouts.txt")),
                StandardCharsets.UTF_8))) {
            text = lines.lines().collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Arrays.stream(text.split("(?m)^## "))
                .skip(1)
                .map(LayoutsTest::layout)
                .toList();
    }

    private static Layout layout(String block) {
        List<String> lines = block.lines().toList();
        List<List<String>> rows = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("=> ")) {
                told.add(line.substring(3));
            } else if (!line.isBlank()) {
                rows.add(cells(line.replace("\\n", "\n").replace("\\t", "\t")));
            }
        }
        return new Layout(lines.getFirst(), rows, cells(told.getFirst()), told.get(1));
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\\|", -1));
    }
}
