package org.groundwork.capacity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.groundwork.testing.Accessible;
import org.groundwork.testing.Lists;
import org.groundwork.testing.Pseudo;
import org.groundwork.testing.Screens;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.ui.Command;
import org.groundwork.ui.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pictures of the area in target/screens, to be judged by eye; and every control in them has a name. */
class CapacityScreensTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private InventedCapacity invented;

    @BeforeEach
    void fill() {
        invented = new InventedCapacity(temp.workspace());
    }

    private void pictures(String name, int height, Supplier<Parent> screen) {
        Screens.pictures(name, 1072, height, screen);
        assertTrue(new File("target/screens/" + name + "-mirrored-dark.png").isFile());
        assertEquals(List.of(), Screens.onScreen(() -> Accessible.nameless(screen.get())));
    }

    private Parent page() {
        CapacityFeature feature = invented.feature();
        feature.open(invented.group);
        return feature.view();
    }

    @Test
    void partners() {
        pictures("capacity-partners", 690, () -> invented.feature().view());
    }

    @Test
    void a_long_list_of_partners_shows_its_days_ratings_and_headings_whole() {
        invented.more(30);
        Supplier<Parent> screen = () -> invented.feature().view();
        pictures("capacity-partners-many", 690, screen);
        assertEquals(List.of(), inEachLanguage(screen, CapacityScreensTest::cut));
    }

    @Test
    void no_page_is_wider_than_the_smallest_window() {
        Supplier<Parent> begun = () -> {
            CapacityFeature feature = invented.feature();
            feature.open(invented.council);
            return feature.view();
        };
        for (Supplier<Parent> screen : List.of(this::page, begun, this::several)) {
            assertEquals(List.of(), inEachLanguage(screen, Lists::sideways));
        }
    }

    private static List<String> inEachLanguage(Supplier<Parent> screen, Function<Parent, List<String>> look) {
        List<String> seen = new ArrayList<>();
        for (Pseudo language : Pseudo.values()) {
            language.begin();
            try {
                Stage stage = Screens.onScreen(() -> {
                    Stage made = new Stage();
                    made.setScene(new Scene(screen.get(), 1072, 690));
                    Theme.dress(made.getScene());
                    made.show();
                    return made;
                });
                Screens.settle();
                seen.addAll(Screens.onScreen(() -> look.apply(stage.getScene().getRoot())));
                Screens.onScreen(() -> {
                    stage.getScene().setRoot(new Pane());
                    stage.close();
                    return true;
                });
            } finally {
                Pseudo.end();
            }
        }
        return seen;
    }

    /** Words that are cut off in a list, but for names; and that a list is wider than its window. */
    private static List<String> cut(Parent screen) {
        List<String> cut = new ArrayList<>();
        for (Node node : screen.lookupAll(".label")) {
            if (inList(node) && ((Label) node).isTextTruncated()) {
                cut.add(((Label) node).getText());
            }
        }
        for (Node node : screen.lookupAll(".table-cell")) {
            TableCell<?, ?> cell = (TableCell<?, ?>) node;
            if (cell.isTextTruncated()
                    && cell.getTableColumn() != cell.getTableView().getVisibleLeafColumn(0)) {
                cut.add(cell.getText());
            }
        }
        cut.addAll(Lists.sideways(screen));
        return cut;
    }

    private static boolean inList(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof TableView) {
                return true;
            }
        }
        return false;
    }

    @Test
    void no_partner_yet() {
        pictures("capacity-partners-none", 690, () -> {
            CapacityFeature feature = new InventedCapacity(temp.workspace())
                    .feature(new Assessments(a -> List.of(), List::of, a -> {}, (a, b) -> {}));
            return feature.view();
        });
    }

    @Test
    void the_page_of_a_partner() {
        pictures("capacity-page", 4300, this::page);
    }

    @Test
    void the_page_in_a_low_window() {
        pictures("capacity-page-window", 690, this::page);
    }

    @Test
    void the_page_of_a_partner_that_is_half_assessed() {
        pictures("capacity-page-begun", 1500, () -> {
            CapacityFeature feature = invented.feature();
            feature.open(invented.council);
            return feature.view();
        });
    }

    @Test
    void a_row_of_each_kind_open() {
        pictures("capacity-page-open", 5600, () -> {
            Parent view = page();
            new Scene(view);
            view.applyCss();
            for (Node rows : view.lookupAll(".rows")) {
                rows.lookupAll(".row-line").stream()
                        .findFirst()
                        .ifPresent(line -> Event.fireEvent(
                                line,
                                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F2, false, false, false, false)));
            }
            view.getScene().setRoot(new Pane());
            return view;
        });
    }

    @Test
    void several_partners() {
        pictures("capacity-several", 1300, this::several);
    }

    private Parent several() {
        CapacityFeature feature = invented.feature();
        Parent view = feature.view();
        new Scene(view);
        view.applyCss();
        TableView<?> table = (TableView<?>) view.lookup(".table-view");
        table.getSelectionModel().selectAll();
        feature.commands().stream()
                .filter(command -> command.key().equals("capacity.several.compare"))
                .map(Command::action)
                .forEach(Runnable::run);
        view.getScene().setRoot(new Pane());
        return view;
    }
}
