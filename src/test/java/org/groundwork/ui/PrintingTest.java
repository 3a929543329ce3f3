package org.groundwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javax.imageio.ImageIO;
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

    @Test
    void what_is_long_goes_on_in_the_next_line_and_the_logo_stands_above() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(90, 30, BufferedImage.TYPE_INT_RGB), "png", png);
        Letterhead paper = new Letterhead("Rivers Agency", Base64.getEncoder().encodeToString(png.toByteArray()));
        String name = "Association of the Mothers and Fathers of the Upper Bend for Water, Schools and Peace";
        List<List<String>> rows = IntStream.range(0, 30)
                .mapToObj(i -> List.of(name, "Kind", "Sector " + i, name))
                .toList();
        Printout list =
                new Printout("Long", List.of(new Printout.Grid("", List.of("Name", "Kind", "Sector", "Note"), rows)));
        Screens.onScreen(() -> {
            List<Node> pages = Printing.pages(list, paper, TODAY, 515, 760);
            assertTrue(pages.size() > 1);
            for (Node page : pages) {
                assertEquals(1, page.lookupAll(".image-view").size());
                Screens.write("print-long-" + pages.indexOf(page), page.getScene());
                for (Node label : page.lookupAll(".label")) {
                    assertFalse(((Label) label).isTextTruncated(), ((Label) label).getText());
                }
                Bounds foot = page.lookup(".print-foot").getBoundsInParent();
                assertTrue(foot.getMaxY() <= 760, "what is on a page fits on it");
            }
            return true;
        });
    }

    /** The words on each page, from the top. */
    private static List<List<String>> pages(Printout what, String from) {
        return Screens.onScreen(() -> Printing.pages(what, new Letterhead(from, ""), TODAY, 515, 760).stream()
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
