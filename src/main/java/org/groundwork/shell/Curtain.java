package org.groundwork.shell;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.groundwork.core.Text;
import org.groundwork.ui.Running;
import org.jspecify.annotations.Nullable;

/** What stands in the window, and when: at once, or, while something is on its way, first nothing and then words. */
final class Curtain {
    /** What is over within this time is never told. */
    private static final Duration PATIENCE = Duration.millis(300);
    /** A window comes with what it shows where that is read within this time. */
    private static final Duration READ = Duration.millis(100);

    private final StackPane root = new StackPane();
    private @Nullable Parent coming; // in the window, not yet seen

    StackPane root() {
        return root;
    }

    void show(Parent content) {
        coming = null;
        root.getChildren().setAll(content);
    }

    /** Nothing, then, where it takes long, what it is. */
    void await(String words) {
        StackPane place = new StackPane();
        show(place);
        after(PATIENCE, () -> {
            Label label = new Label(Text.of(words));
            label.getStyleClass().add("quiet");
            place.getChildren().setAll(label);
        });
    }

    /**
     * Lays the content out unseen and shows it with what is being read, where that comes soon: painted once, not twice.
     */
    void showWith(Parent content, List<Running> reading) {
        if (reading.isEmpty()) {
            show(content);
            return;
        }
        if (coming != null) { // one that came just before, and is too late
            root.getChildren().remove(coming);
        }
        coming = content;
        content.setOpacity(0);
        root.getChildren().add(content);
        Runnable once = () -> {
            if (coming == content) { // else something else was shown meanwhile
                coming = null;
                content.setOpacity(1);
                root.getChildren().removeIf(each -> each != content);
            }
        };
        after(READ, once);
        reading.forEach(each -> each.whenEnded(how -> {
            if (reading.stream().allMatch(Curtain::hasEnded)) {
                once.run();
            }
        }));
    }

    private static boolean hasEnded(Running work) {
        return work.state().get() != Running.State.RUNNING;
    }

    private static void after(Duration time, Runnable then) {
        PauseTransition pause = new PauseTransition(time);
        pause.setOnFinished(e -> then.run());
        pause.play();
    }
}
