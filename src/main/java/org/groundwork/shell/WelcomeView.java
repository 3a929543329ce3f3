package org.groundwork.shell;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Icons;
import org.groundwork.workspace.UserSettings;

/** What stands before a workspace is open: the recent ones first, then the ways to have one. */
final class WelcomeView extends StackPane {
    private static final int RECENT = 5;

    private final Shell shell;
    private final Dialogs dialogs;

    WelcomeView(Shell shell, Dialogs dialogs, UserSettings settings) {
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
        getChildren().add(card);
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

    private static Button choice(String icon, String words, Runnable act) {
        Button button = new Button(words, Icons.of(icon));
        button.setMnemonicParsing(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll("flat", "choice");
        button.setOnAction(e -> act.run());
        return button;
    }
}
