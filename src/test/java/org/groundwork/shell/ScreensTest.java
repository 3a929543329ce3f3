package org.groundwork.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.groundwork.instruments.Assessment;
import org.groundwork.instruments.assessing.AssessmentStore;
import org.groundwork.testing.Accessible;
import org.groundwork.testing.Screens;
import org.groundwork.ui.Feature;
import org.groundwork.ui.Printout;
import org.groundwork.workspace.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole window at its usual size, area by area, in target/screens, to be judged by eye; and every control in it has
 * a name. The pictures of the README are made here: see CONTRIBUTING.
 */
class ScreensTest extends FilledWindow {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "shell.home",
                "actors",
                "threew",
                "places",
                "duediligence",
                "instruments",
                "instruments.library",
                "capacity",
                "shell.settings"
            })
    void an_area(String area) {
        pictures("window-" + area.replace("shell.", "").replace('.', '-'), area, window -> {});
    }

    @Test
    void the_record_of_one_actor() {
        pictures("window-record", "actors", window -> {
            Feature actors = window.shown();
            UUID first = actors.find("Dar Selimar Foundation", 1).getFirst().id();
            actors.open(first);
        });
    }

    @Test
    void the_dossier_of_one_actor() {
        pictures("window-dossier", "duediligence", window -> {
            UUID first = SampleWindow.feature(window, "actors")
                    .find("Dar Selimar Foundation", 1)
                    .getFirst()
                    .id();
            window.shown().open(first);
        });
    }

    @Test
    void an_assessment_and_a_paper_form_that_is_keyed_in() {
        Assessment one = new AssessmentStore(sample.workspace())
                .assessments().stream()
                        .filter(each -> !each.finished() && !each.retired())
                        .findFirst()
                        .orElseThrow();
        pictures("window-assessment", "instruments", window -> window.shown().open(one.id()));
        Consumer<MainWindow> keyIn = window -> {
            window.shown().open(one.id());
            window.commands().stream()
                    .filter(command -> command.key().equals("instruments.book.keyIn"))
                    .forEach(command -> command.action().run());
            assertNotNull(window.lookup(".keying"));
        };
        pictures("window-keying", "instruments", keyIn);
        assertTrue(Screens.picture("window-low-keying", 1280, 720, () -> {
                    MainWindow window = sample.at("instruments");
                    keyIn.accept(window);
                    return window;
                })
                .isFile());
    }

    @Test
    void the_chosen_row_is_seen_with_and_without_the_focus() {
        for (boolean focused : List.of(true, false)) {
            pictures(focused ? "window-chosen" : "window-chosen-unfocused", "actors", window -> {
                TableView<?> table = (TableView<?>) window.lookup(".table-view");
                if (table != null) {
                    choose(table);
                    (focused ? table : window.lookup("#search")).requestFocus();
                }
            });
        }
        Screens.onScreen(() -> {
            MainWindow window = sample.at("actors");
            laidOut(window, WIDTH);
            TableView<?> table = (TableView<?>) window.lookup(".table-view");
            choose(table);
            List<Integer> marked = table.lookupAll(".table-row-cell").stream()
                    .filter(row -> row.getPseudoClassStates().contains(PseudoClass.getPseudoClass("marked")))
                    .map(row -> ((TableRow<?>) row).getIndex())
                    .toList();
            assertEquals(List.of(2), marked);
            return true;
        });
    }

    private static <R> void choose(TableView<R> table) {
        table.getSelectionModel().clearAndSelect(2, table.getVisibleLeafColumn(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 1024, 1920})
    void filters_stand_in_one_line_and_none_is_lost(int width) {
        Screens.onScreen(() -> {
            MainWindow window = sample.at("actors");
            laidOut(window, width);
            List<Node> chips = window.lookupAll(".facet-chip").stream()
                    .filter(Node::isManaged)
                    .toList();
            long seen =
                    chips.stream().filter(chip -> chip.getParent().isVisible()).count();
            MenuButton more = (MenuButton) window.lookup(".more-filters");
            long behind = more.getItems().stream()
                    .filter(item -> chips.stream()
                            .anyMatch(chip -> ((ToggleButton) chip).getText().equals(item.getText())))
                    .count();
            assertEquals(chips.size(), seen + behind);
            assertTrue(seen >= 2);
            assertEquals(width < 1920, more.isVisible());
            assertEquals(
                    1,
                    chips.stream()
                            .filter(chip -> chip.getParent().isVisible())
                            .map(chip -> chip.localToScene(0, 0).getY())
                            .distinct()
                            .count());
            return true;
        });
    }

    @Test
    void the_palette() {
        pictures("window-palette", "actors", window -> window.palette().show("dar"));
    }

    @Test
    void the_history_beside_a_list() {
        pictures("window-history", "actors", MainWindow::openHistory);
    }

    @Test
    void a_new_workspace_shows_the_first_steps() {
        try (SampleWindow bare = SampleWindow.empty(folder, "Office")) {
            Screens.pictures("window-home-new", WIDTH, HEIGHT, () -> bare.at("shell.home"));
            Screens.pictures("window-actors-new", WIDTH, HEIGHT, () -> bare.at("actors"));
            Screens.pictures("window-threew-new", WIDTH, HEIGHT, () -> bare.at("threew"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shell.home",
                "actors",
                "threew",
                "places",
                "duediligence",
                "instruments",
                "instruments.library",
                "capacity",
                "shell.settings"
            })
    void every_area_prints_and_every_list_in_it_is_copied_with_its_headers(String area) {
        Screens.onScreen(() -> {
            MainWindow window = sample.at(area);
            laidOut(window, WIDTH);
            Printout what = window.printout().orElseThrow();
            assertFalse(what.blocks().isEmpty());
            for (Node node : window.lookupAll(".table-view")) {
                TableView<?> table = (TableView<?>) node;
                if (!table.getItems().isEmpty()) {
                    table.getSelectionModel().clearAndSelect(0);
                    Event.fireEvent(
                            table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.C, false, true, false, false));
                    List<String> lines =
                            Clipboard.getSystemClipboard().getString().lines().toList();
                    assertEquals(2, lines.size(), table.getAccessibleText());
                    assertTrue(lines.getFirst()
                            .startsWith(table.getVisibleLeafColumn(0).getText()));
                    String copied = lines.get(1);
                    assertTrue(what.blocks().stream().anyMatch(block -> prints(block, copied)), copied);
                }
            }
            return true;
        });
    }

    private static boolean prints(Printout.Block block, String copied) {
        return block instanceof Printout.Grid grid
                && grid.rows().stream().anyMatch(row -> String.join("\t", row).equals(copied));
    }

    @Test
    void rates_are_pasted_from_a_spreadsheet_as_one_act() {
        Screens.onScreen(() -> {
            MainWindow window = sample.at("shell.settings");
            laidOut(window, WIDTH);
            Node rates = window.lookupAll(".table-view").stream()
                    .filter(table -> "Exchange rates".equals(table.getAccessibleText()))
                    .findFirst()
                    .orElseThrow();
            ClipboardContent content = new ClipboardContent();
            content.putString("2026-07\tSSP\tUSD\t4,480.25\tCentral bank\n3/8/2026\tSSP\tUSD\t4512.5\tCentral bank");
            Clipboard.getSystemClipboard().setContent(content);
            Event.fireEvent(rates, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.V, false, true, false, false));
            return true;
        });
        assertEquals(2, sample.workspace().settings().rates().size());
        Sentence last = sample.workspace().recent(1).getFirst().what();
        assertEquals("shell.rates.pasted", last.key());
        assertEquals(List.of("2"), last.args());
    }

    @Test
    void a_low_window() {
        for (String area : List.of("shell.home", "actors", "duediligence", "shell.settings")) {
            assertTrue(Screens.picture("window-low-" + area, 1280, 720, () -> sample.at(area))
                    .isFile());
        }
    }

    private static void pictures(String name, String area, Consumer<MainWindow> then) {
        Screens.pictures(name, WIDTH, HEIGHT, () -> {
            MainWindow window = sample.at(area);
            then.accept(window);
            return window;
        });
        List<String> nameless = Screens.onScreen(() -> {
            MainWindow window = sample.at(area);
            then.accept(window);
            return Accessible.nameless(laidOut(window, WIDTH).getRoot());
        });
        assertEquals(List.of(), nameless);
    }
}
