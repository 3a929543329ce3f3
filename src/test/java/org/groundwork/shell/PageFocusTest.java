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

    private String focusAfter(Runnable change) {
        Stage stage = Screens.onScreen(() -> {
            Stage made = new Stage();
            made.setScene(new Scene(new HBox(side, page)));
            PageFocus.stayIn(page);
            made.show();
            list.requestFocus();
            change.run();
            return made;
        });
        Screens.settle();
        Screens.await(() -> stage.getScene().getFocusOwner() != null);
        Screens.settle();
        return Screens.onScreen(() -> {
            stage.hide();
            return ((Button) stage.getScene().getFocusOwner()).getText();
        });
    }

    @Test
    void theKeyboardGoesOnInThePage() {
        assertEquals("Back to the list", focusAfter(() -> page.getChildren().setAll(entry)));
    }

    @Test
    void whoeverPutTheKeyboardElsewhereIsLeftThere() {
        assertEquals("Home", focusAfter(side::requestFocus));
    }
}
