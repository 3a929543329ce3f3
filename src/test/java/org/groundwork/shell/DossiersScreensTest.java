package org.groundwork.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import org.groundwork.core.Text;
import org.groundwork.testing.Accessible;
import org.groundwork.testing.Hands;
import org.groundwork.testing.Screens;
import org.junit.jupiter.api.Test;

/** The list of all dossiers in the window: what was decided and until when, papers, flags; in the smallest window too. */
class DossiersScreensTest extends FilledWindow {
    private static MainWindow shown() {
        MainWindow window = sample.at("duediligence");
        Scene scene = laidOut(window, WIDTH);
        for (Node each : scene.getRoot().lookupAll(".button")) {
            if (each instanceof Button button
                    && Text.of("duediligence.due.dossiers").equals(button.getText())) {
                button.fire();
                break;
            }
        }
        scene.setRoot(new Pane());
        return window;
    }

    @Test
    void what_was_decided_stands_in_the_list() {
        Screens.pictures("window-dossiers", WIDTH, 720, DossiersScreensTest::shown);
        String words = Screens.onScreen(() -> {
            MainWindow window = shown();
            laidOut(window, WIDTH);
            assertEquals(List.of(), Accessible.nameless(window));
            List<Node> across = window.lookupAll(".scroll-bar").stream()
                    .filter(each -> each instanceof ScrollBar bar
                            && bar.getOrientation() == Orientation.HORIZONTAL
                            && bar.isVisible())
                    .toList();
            assertEquals(List.of(), across, "the smallest window shows every column");
            return Hands.seen(window);
        });
        assertTrue(words.contains("Not yet for cash; in kind with cond"), words);
        assertTrue(words.contains(Text.of("duediligence.flags.atHeads")), words);
    }
}
