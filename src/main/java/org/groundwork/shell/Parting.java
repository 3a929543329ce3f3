package org.groundwork.shell;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Tasks;

/** The system ends the program while the window is open: what is typed is saved, where the screen still answers. */
final class Parting {
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    private Parting() {}

    /** Not on the screen thread, which may wait for the one that calls this. */
    static void save(Node root, Tasks tasks) {
        CountDownLatch begun = new CountDownLatch(1);
        try {
            Platform.runLater(() -> {
                Forms.saveAll(root);
                begun.countDown();
            });
            if (begun.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                tasks.await(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException screenIsGone) {
            return;
        }
    }
}
