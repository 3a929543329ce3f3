package org.groundwork.shell;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import org.groundwork.ui.Focus;

/**
 * Where what had the focus is taken off the window, as a list is for one of its entries, the keyboard goes on in the
 * page. By itself it would go to the window's first control, which is a side bar away.
 */
final class PageFocus {
    private final Scene scene;
    private final Parent page;
    private boolean taken;

    private PageFocus(Scene scene, Parent page) {
        this.scene = scene;
        this.page = page;
        scene.focusOwnerProperty().subscribe(this::moved);
    }

    static void stayIn(Parent page) {
        page.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                new PageFocus(scene, page);
            }
        });
    }

    private void moved(Node before, Node now) {
        taken = taken || (before != null && before.getScene() != scene);
        if (taken && now != null) {
            taken = false;
            if (now instanceof TextInputControl) {
                return; // such as the palette's: somebody is about to type
            }
            Platform.runLater(() -> {
                if (scene.getFocusOwner() == now && !Focus.isWithin(now, page)) { // nobody put it elsewhere
                    Focus.into(page);
                }
            });
        }
    }
}
