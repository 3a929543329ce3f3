package org.groundwork.ui;

import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.groundwork.testing.Screens;
import org.junit.jupiter.api.Test;

/** What is closed is let go of: names that were on a screen do not stay in memory, and a long day does not fill it. */
class ForgottenTest {
    private static final int LOOKS = 50;

    private static void letsGo(WeakReference<?> seen) throws InterruptedException {
        for (int i = 0; i < LOOKS && seen.get() != null; i++) {
            Screens.settle();
            System.gc();
            Thread.sleep(20);
        }
        assertNull(seen.get());
    }

    private static WeakReference<Parent> shown(Supplier<Parent> screen) {
        WeakReference<Parent> seen = new WeakReference<>(Screens.onScreen(screen));
        Screens.picture("forgotten", 400, 300, seen::get);
        return seen;
    }

    @Test
    void aScreenWhoseButtonsDoWorkOnIt() throws InterruptedException {
        letsGo(shown(() -> {
            VBox screen = new VBox();
            screen.getChildren().add(Buttons.of(Command.of("ui.dialog.close", null, () -> screen.getChildren()
                    .clear())));
            return screen;
        }));
    }

    @Test
    void aScreenWithFieldsThatSave() throws InterruptedException {
        letsGo(shown(() -> {
            VBox screen = new VBox();
            screen.getChildren().add(Forms.text(new SimpleStringProperty("Nour"), words -> {
                screen.requestLayout();
                return Running.done();
            }));
            return screen;
        }));
    }

    @Test
    void aDialogThatWasClosed() throws InterruptedException {
        Dialogs dialogs = new Dialogs(() -> null, Memory.brief());
        WeakReference<Scene> seen = Screens.inDialog(
                () -> dialogs.confirm("ui.problem.title", "Nour", "ui.dialog.close"), WeakReference::new);
        letsGo(seen);
    }
}
