package org.groundwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.groundwork.testing.Screens;
import org.junit.jupiter.api.Test;

/** What comes out of the printer: all of it, on pages that name their list, their agency and their number. */
class PrintingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    @Test
    void a_long_list_has_every_row_and_its_headers_on_every_page() {
        List<List<String>> rows = IntStream.range(0, 100)
                .mapToObj(i -> List.of("Actor " + i, "جمعية " + i))
                .toList();
        Printout list = new Printout("Actors", List.of(new Printout.Grid("", List.of("Name", "Other name"), rows)));
        List<List<String>> pages = pages(list, "Rivers Agency");
        assertTrue(pages.size() > 2);
        for (int i = 0; i < pages.size(); i++) {
            assertEquals("Actors", pages.get(i).getFirst());
            assertTrue(pages.get(i).contains("Other name"));
            assertEquals(
                    "Rivers Agency · 14 Sept 2026 · page " + (i + 1) + " of " + pages.size(),
                    pages.get(i).getLast());
        }
        List<String> all = pages.stream().flatMap(List::stream).toList();
        assertTrue(rows.stream().allMatch(all::containsAll));
        assertEquals(
                100, all.stream().filter(words -> words.startsWith("Actor ")).count());
    }

    @Test
    void a_record_has_every_line_and_needs_no_agency() {
        Printout record = new Printout(
                "Wadi Relief",
                List.of(new Printout.Lines(
                        "Names", List.of(new Printout.Line("Legal name", "Wadi Relief Organisation")))));
        List<List<String>> pages = pages(record, "");
        assertEquals(
                List.of(List.of(
                        "Wadi Relief",
                        "Names",
                        "Legal name",
                        "Wadi Relief Organisation",
                        "14 Sept 2026 · page 1 of 1")),
                pages);
    }

    /** The words on each page, from the top. */
    private static List<List<String>> pages(Printout what, String from) {
        return Screens.onScreen(() -> Printing.pages(what, from, TODAY, 515, 760).stream()
                .map(page -> {
                    Screens.write("print-" + what.title().toLowerCase(java.util.Locale.ROOT), page.getScene());
                    return words(page);
                })
                .toList());
    }

    private static List<String> words(Node node) {
        if (node instanceof Label label) {
            return List.of(label.getText());
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> words(child).stream())
                        .toList()
                : List.of();
    }
}
