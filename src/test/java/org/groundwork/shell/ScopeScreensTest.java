package org.groundwork.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.groundwork.core.Text;
import org.groundwork.duediligence.DueDiligenceFeature;
import org.groundwork.testing.Accessible;
import org.groundwork.testing.Screens;
import org.junit.jupiter.api.Test;

/** What is asked of a partner and its references while they are edited: in target/screens, and every control named. */
class ScopeScreensTest extends FilledWindow {
    private static final int LOW = 720;

    /** A dossier with the first row of a section open, in a window of a small screen. */
    private static MainWindow editing(String section) {
        MainWindow window = sample.at("duediligence");
        UUID actor = SampleWindow.feature(window, "actors")
                .find("Wadi Relief", 1)
                .getFirst()
                .id();
        window.shown().open(actor);
        Scene scene = laidOut(window, WIDTH);
        Node line = card(window, section).lookup(".row-line");
        Event.fireEvent(line, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        window.applyCss();
        window.layout();
        ((DueDiligenceFeature) window.shown()).go(section);
        scene.setRoot(new Pane()); // it is shown in another one
        return window;
    }

    private static Parent card(MainWindow window, String section) {
        String title = Text.of("duediligence." + section + ".title");
        return window.lookupAll(".card").stream()
                .filter(card -> card.lookupAll(".label").stream()
                        .anyMatch(words -> words instanceof Labeled labeled && title.equals(labeled.getText())))
                .map(Parent.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError(title));
    }

    @Test
    void what_is_asked_while_it_is_edited() {
        Screens.pictures("window-scope-edit", WIDTH, LOW, () -> editing("scope"));
        assertEquals(List.of(), Screens.onScreen(() -> Accessible.nameless(editing("scope"))));
    }

    /** What is ticked and what is typed in one line stand at one height. */
    @Test
    void a_box_to_tick_stands_beside_the_fields_of_its_line() {
        List<String> askew = Screens.onScreen(() -> {
            MainWindow window = editing("scope");
            laidOut(window, WIDTH);
            List<String> found = new ArrayList<>();
            for (Node each : card(window, "scope").lookupAll(".check-box")) {
                Node line = each.getParent().getParent();
                double middle = middle(each);
                line.lookupAll(".text-field").stream()
                        .filter(field -> Math.abs(middle(field) - middle) > 3)
                        .forEach(field -> found.add(((CheckBox) each).getText() + " " + middle + " " + middle(field)));
            }
            assertTrue(card(window, "scope").lookupAll(".check-box").size() >= 3);
            return found;
        });
        assertEquals(List.of(), askew);
    }

    private static double middle(Node node) {
        return node.localToScene(node.getLayoutBounds()).getCenterY();
    }

    @Test
    void a_reference_while_it_is_edited() {
        Screens.pictures("window-reference-edit", WIDTH, LOW, () -> editing("references"));
        assertEquals(List.of(), Screens.onScreen(() -> Accessible.nameless(editing("references"))));
    }

    @Test
    void a_reference_is_erased() {
        List<String> nameless = Screens.dialog("dialog-reference-erase", () -> {
            MainWindow window = editing("references");
            laidOut(window, WIDTH);
            card(window, "references").lookupAll(".button").stream()
                    .filter(node -> node instanceof Labeled labeled
                            && Text.of("editing.erase").equals(labeled.getText()))
                    .map(Button.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .fire();
        });
        assertEquals(List.of(), nameless);
    }
}
