package org.groundwork.shell;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.groundwork.core.Text;
import org.groundwork.ui.Icons;
import org.groundwork.ui.Running;
import org.groundwork.ui.Tasks;

/** The foot of the window: workspace, when it was saved, what is running, who is working. */
final class StatusLine extends HBox {
    private static final long PATIENCE = 300;
    private static final int READ = 8;

    private final Label saved = new Label();
    private final Label said = new Label();
    private final HBox running = new HBox(8);
    private final Button person = new Button();

    private final ListChangeListener<Running> shows;

    StatusLine(String workspace, boolean readOnly, Tasks tasks, Runnable switchPerson) {
        getStyleClass().add("status-line");
        setAlignment(Pos.CENTER_LEFT);
        running.setAlignment(Pos.CENTER_LEFT);
        Label name = new Label(workspace, Icons.of("fth-database"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        saved.setText(Text.of(readOnly ? "shell.status.readOnly" : "shell.status.nothingToSave"));
        person.setGraphic(Icons.of("fth-user"));
        person.getStyleClass().add("flat");
        person.setMnemonicParsing(false);
        person.setOnAction(e -> switchPerson.run());
        getChildren().addAll(name, saved, said, gap, running, person);
        shows = change -> show(tasks);
        tasks.running().addListener(new WeakListChangeListener<>(shows)); // tasks outlive a window
    }

    void person(String name) {
        person.setText(name);
        person.setAccessibleHelp(Text.of("shell.status.person"));
    }

    void saved(LocalTime at) {
        saved.setText(Text.of(
                "shell.status.saved",
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(Text.locale())
                        .format(at)));
    }

    /** Says what was just done, for a while. */
    void say(String words) {
        said.setText(words);
        PauseTransition wait = new PauseTransition(Duration.seconds(READ));
        wait.setOnFinished(e -> said.setText(""));
        wait.play();
    }

    /** Work that is over within 300 ms is never shown. */
    private void show(Tasks tasks) {
        running.getChildren().removeIf(n -> !tasks.running().contains(n.getUserData()));
        for (Running task : tasks.running()) {
            boolean known = running.getChildren().stream().anyMatch(n -> n.getUserData() == task);
            if (!known) {
                HBox line = line(task);
                line.setVisible(false);
                line.setManaged(false);
                running.getChildren().add(line);
                PauseTransition wait = new PauseTransition(Duration.millis(PATIENCE));
                wait.setOnFinished(e -> {
                    line.setVisible(true);
                    line.setManaged(true);
                });
                wait.play();
            }
        }
    }

    private static HBox line(Running task) {
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(task.fraction());
        bar.setAccessibleText(Text.of(task.key()));
        Button cancel = new Button(null, Icons.of("fth-x"));
        cancel.setAccessibleText(Text.of("shell.status.cancel", Text.of(task.key())));
        cancel.getStyleClass().addAll("flat", "button-icon");
        cancel.setOnAction(e -> {
            task.cancel();
            cancel.setDisable(true);
        });
        HBox line = new HBox(8, new Label(Text.of(task.key())), bar, cancel);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setUserData(task);
        return line;
    }
}
