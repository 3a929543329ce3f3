package org.groundwork.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.groundwork.testing.Screens;
import org.junit.jupiter.api.Test;

/** A list in a window gives its place to one of its entries. */
class PageFocusTest {
    private final Button side = Screens.onScreen(() -> new Button("Home"));
    private final Button list = Screens.onScreen(() -> new Button("List"));
    private final Button entry = Screens.onScreen(() -> new Button("Back to the list"));
    private final StackPane page = new StackPane(list);

    private void assertFocusAfter(Runnable change, Button expected) {
        Stage stage = Screens.onScreen(() -> {
            Stage made = new Stage();
            made.setScene(new Scene(new HBox(side, page)));
            PageFocus.stayIn(page);
            made.show();
            list.requestFocus();
            change.run();
            return made;
        });
        Screens.await(() -> stage.getScene().getFocusOwner() == expected);
        Screens.settle();
        Screens.onScreen(() -> {
            assertEquals(expected, stage.getScene().getFocusOwner());
            stage.hide();
            return true;
        });
    }

    @Test
    void theKeyboardGoesOnInThePage() {
        assertFocusAfter(() -> page.getChildren().setAll(entry), entry);
    }

    @Test
    void whoeverPutTheKeyboardElsewhereIsLeftThere() {
        assertFocusAfter(side::requestFocus, side);
    }
}
