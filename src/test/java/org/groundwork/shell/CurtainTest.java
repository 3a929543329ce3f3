package org.groundwork.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.groundwork.testing.Screens;
import org.groundwork.ui.Running;
import org.groundwork.ui.Tasks;
import org.junit.jupiter.api.Test;

class CurtainTest {
    private final CountDownLatch read = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(2);

    @Test
    void ofTwoWindowsInQuickSuccessionTheLaterOneIsSeen() throws InterruptedException {
        Screens.start();
        Pane first = new Pane();
        Pane later = new Pane();
        try (Tasks tasks = Tasks.background(trouble -> {
            throw new AssertionError(trouble);
        })) {
            Curtain curtain = Screens.onScreen(() -> {
                Curtain made = new Curtain();
                made.showWith(first, List.of(reading(tasks)));
                made.showWith(later, List.of(reading(tasks)));
                return made;
            });
            assertEquals(0.0, later.getOpacity());
            read.countDown();
            ended.await();
            List<Node> seen = Screens.onScreen(() -> List.copyOf(curtain.root().getChildren()));
            assertEquals(List.of(later), seen);
            assertEquals(1.0, later.getOpacity());
        }
    }

    private Running reading(Tasks tasks) {
        Running work = tasks.read(
                "shell.task.opening",
                progress -> {
                    read.await();
                    return true;
                },
                done -> {});
        work.whenEnded(how -> ended.countDown());
        return work;
    }
}
