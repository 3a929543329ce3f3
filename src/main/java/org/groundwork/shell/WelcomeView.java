package org.groundwork.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.groundwork.core.Text;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Icons;
import org.groundwork.ui.Running;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.UserSettings;

/** What stands before a workspace is open: the recent ones first, then the ways to have one. */
final class WelcomeView extends StackPane {
    private static final int RECENT = 5;
    private static final int PATIENCE = 300;

    private final Shell shell;
    private final Dialogs dialogs;
    private final List<Button> choices = new ArrayList<>();
    private final VBox working = new VBox(8);
    private final PauseTransition wait = new PauseTransition(Duration.millis(PATIENCE));

    private final ListChangeListener<Running> shows;

    WelcomeView(Shell shell, Dialogs dialogs, UserSettings settings, Tasks tasks) {
        this.shell = shell;
        this.dialogs = dialogs;
        getStyleClass().add("welcome");
        VBox card = new VBox(heading());
        card.getStyleClass().add("card");
        card.setMaxHeight(USE_PREF_SIZE);
        List<Path> recent = settings.recent();
        if (!recent.isEmpty()) {
            card.getChildren().add(recent(recent));
        }
        card.getChildren().add(ways(recent.isEmpty()));
        working.getStyleClass().add("choice-working");
        working.setVisible(false);
        card.getChildren().add(working);
        getChildren().add(card);
        card.addEventHandler(KeyEvent.KEY_PRESSED, this::arrows);
        wait.setOnFinished(e -> working.setVisible(true));
        shows = change -> working(tasks.running());
        tasks.running().addListener(new WeakListChangeListener<>(shows)); // tasks outlive this screen
    }

    /** So that Enter goes on with what was open last. */
    void focusFirst() {
        choices.getFirst().requestFocus();
    }

    /** Opening takes a while on a slow disk: what is done stands here, and nothing else can be chosen. */
    private void working(List<Running> running) {
        choices.forEach(choice -> choice.setDisable(!running.isEmpty()));
        if (running.isEmpty()) {
            wait.stop();
            working.setVisible(false);
            if (getScene() != null) {
                focusFirst();
            }
        } else {
            Label what = new Label(Text.of(running.getFirst().key()));
            what.getStyleClass().add("quiet");
            ProgressBar bar = new ProgressBar();
            bar.progressProperty().bind(running.getFirst().fraction());
            bar.setAccessibleText(what.getText());
            bar.setMaxWidth(Double.MAX_VALUE);
            working.getChildren().setAll(what, bar);
            wait.playFromStart();
        }
    }

    private void arrows(KeyEvent e) {
        int step = e.getCode() == KeyCode.DOWN ? 1 : e.getCode() == KeyCode.UP ? -1 : 0;
        int at = choices.indexOf(getScene().getFocusOwner());
        if (step != 0 && at >= 0) {
            choices.get(Math.floorMod(at + step, choices.size())).requestFocus();
            e.consume();
        }
    }

    private VBox heading() {
        Label name = new Label(Text.of("shell.title"));
        name.getStyleClass().add("figure");
        Label purpose = new Label(Text.of("shell.welcome.purpose"));
        purpose.getStyleClass().add("quiet");
        purpose.setWrapText(true);
        return new VBox(4, name, purpose);
    }

    private VBox recent(List<Path> recent) {
        Label heading = new Label(Text.of("shell.welcome.recent"));
        heading.getStyleClass().add("section-title");
        VBox box = new VBox(4, heading);
        for (Path path : recent.subList(0, Math.min(RECENT, recent.size()))) {
            String name = path.getFileName().toString().replaceFirst("\\.groundwork$", "");
            Button button = choice("fth-database", name, () -> shell.open(path, null));
            button.setAccessibleHelp(path.toString());
            box.getChildren().add(button);
        }
        return box;
    }

    private VBox ways(boolean first) {
        VBox box = new VBox(4);
        if (!first) {
            Label heading = new Label(Text.of("shell.welcome.other"));
            heading.getStyleClass().add("section-title");
            box.getChildren().add(heading);
        }
        box.getChildren()
                .addAll(
                        choice("fth-plus", Text.of("shell.welcome.create"), this::create),
                        choice("fth-folder", Text.of("shell.welcome.open"), this::openFolder),
                        choice("fth-file", Text.of("shell.welcome.copy"), this::openCopy),
                        choice("fth-compass", Text.of("shell.welcome.sample"), shell::sample));
        return box;
    }

    private void create() {
        dialogs.save("shell.welcome.create", "workspace.groundwork", "shell.kind.workspace", "groundwork")
                .ifPresent(path -> shell.create(path, null));
    }

    private void openFolder() {
        dialogs.folder("shell.welcome.open").ifPresent(path -> shell.open(path, null));
    }

    private void openCopy() {
        dialogs.open("shell.welcome.copy", "shell.kind.copy", "gwcopy")
                .ifPresent(copy -> openCopy(shell, dialogs, copy));
    }

    /** A copy becomes a workspace of its own; nothing that is there is replaced. */
    static void openCopy(Shell shell, Dialogs dialogs, Path copy) {
        dialogs.save("shell.welcome.copyTo", "workspace.groundwork", "shell.kind.workspace", "groundwork")
                .ifPresent(to -> shell.restore(copy, to, false));
    }

    private Button choice(String icon, String words, Runnable act) {
        Button button = new Button(words, Icons.of(icon));
        button.setMnemonicParsing(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll("flat", "choice");
        button.setOnAction(e -> act.run());
        choices.add(button);
        return button;
    }
}
