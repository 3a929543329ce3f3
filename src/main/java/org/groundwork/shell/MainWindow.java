package org.groundwork.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Feature;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Letterhead;
import org.groundwork.ui.Printing;
import org.groundwork.ui.Printout;
import org.groundwork.ui.Prose;
import org.groundwork.ui.Tables;
import org.groundwork.workspace.Notice;
import org.groundwork.workspace.UndoResult;
import org.groundwork.workspace.Words;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The frame around the areas: side bar, the area shown, status line; and what keys do everywhere. */
final class MainWindow extends StackPane {
    private static final String AREA = "area";

    private final Workspace workspace;
    private final Desk desk;
    private final List<Feature> features;
    private final Session session;
    private final SideBar side;
    private final StatusLine status;
    private final Palette palette;
    private final BorderPane frame = new BorderPane();
    private final StackPane content = new StackPane();
    private final Deque<Feature> before = new ArrayDeque<>();
    private @Nullable HistoryPane history; // made when it is first asked for
    private @Nullable Feature shown;

    MainWindow(Workspace workspace, Desk desk, List<Feature> features, Session session) {
        this.workspace = workspace;
        this.desk = desk;
        this.features = features;
        this.session = session;
        Feature first = start();
        first.view(); // begins to read what it shows while the rest of the window is made
        String name = workspace.folder().getFileName().toString().replaceFirst("\\.groundwork$", "");
        side = new SideBar(features, this::go);
        status = new StatusLine(name, workspace.readOnly(), desk.tasks(), session::switchPerson);
        status.person(workspace.by().name());
        palette = new Palette(this, features, this::commands);
        frame.setLeft(side.scrolling());
        frame.setCenter(content);
        PageFocus.stayIn(content);
        frame.setBottom(status);
        frame.setTop(notices());
        getChildren().addAll(frame, palette);
        desk.tasks().whenWritten(this::written);
        go(first);
    }

    /** The area in which the window was left, as the person works there; the first one at first. */
    private Feature start() {
        String left = desk.memory().recall(AREA);
        return features.stream()
                .filter(feature -> feature.key().equals(left))
                .findFirst()
                .orElse(features.getFirst());
    }

    /** The window is left: the next one begins in the same area. */
    void left() {
        desk.memory().keep(AREA, shown().key());
    }

    private void written() {
        status.saved(workspace.now().atZone(OfficeView.zone(workspace)).toLocalTime());
        showHistory();
    }

    /** Brings an area to the front. */
    void go(Feature feature) {
        if (shown != null && shown != feature) {
            before.push(shown);
        }
        shown = feature;
        Node view = feature.view();
        if (!content.getChildren().equals(List.of(view))) {
            content.getChildren().setAll(view);
        }
        side.mark(feature);
        feature.shown();
        showHistory();
        focus(view);
    }

    /** The keyboard is in the list at once; where an area has none, it stays in the side bar. */
    private void focus(Node view) {
        Scene scene = getScene();
        if (scene == null) {
            return;
        }
        view.applyCss();
        view.lookupAll(".table-view").stream()
                .filter(table -> table.isVisible() && table.isFocusTraversable())
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, () -> {
                    if (scene.getFocusOwner() == null) {
                        side.focusMarked();
                    }
                });
    }

    Feature shown() {
        return Objects.requireNonNull(shown);
    }

    List<Feature> features() {
        return features;
    }

    Palette palette() {
        return palette;
    }

    /** Everything that can be done now: this area's acts, the other areas' acts, the window's own. */
    List<Command> commands() {
        List<Command> all = new ArrayList<>(shown().commands());
        features.stream().filter(area -> area != shown).forEach(area -> area.commands()
                .forEach(act -> all.add(inFront(area, act))));
        all.addAll(undoCommands());
        all.add(Command.of("shell.command.history", "Shortcut+H", this::toggleHistory));
        all.add(Command.of("shell.command.palette", "Shortcut+K", palette::open));
        String nothing = printout().isEmpty() ? "shell.print.nothing" : "";
        all.add(new Command("shell.command.print", "Shortcut+P", new SimpleStringProperty(nothing), this::print));
        all.add(Command.of("shell.command.search", "Shortcut+F", this::search));
        all.add(Command.of("shell.command.back", "Alt+Left", this::back));
        all.add(Command.of("shell.command.keys", "F1", this::showKeys));
        all.add(Command.of("shell.command.person", null, session::switchPerson));
        all.add(Command.of("shell.command.leave", "Shortcut+W", session::leave));
        return all;
    }

    /** An act of an area that is not shown: its screen comes to the front first. */
    private Command inFront(Feature area, Command act) {
        return new Command(act.key(), act.shortcut(), act.blocked(), () -> {
            go(area);
            act.action().run();
        });
    }

    private @Nullable Node notices() {
        List<Label> lines = new ArrayList<>();
        for (Notice notice : workspace.notices()) {
            lines.add(Prose.of(Text.of(notice.key(), notice.args().toArray())));
        }
        if (lines.isEmpty()) {
            return null;
        }
        VBox words = new VBox(4);
        words.getChildren().addAll(lines);
        HBox.setHgrow(words, Priority.ALWAYS);
        Command close = Command.of("shell.notice.close", null, () -> frame.setTop(null));
        HBox box = new HBox(words, Buttons.icon(close, "fth-x"));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("notice");
        return box;
    }

    /** Before the field sees it: inside a field whose text is saved, Ctrl+Z is the workspace's. */
    void undoKeys(KeyEvent e) {
        if (palette.isVisible() || Forms.ownsUndo(getScene().getFocusOwner())) {
            return;
        }
        for (Command command : undoCommands()) {
            runIf(command, e);
        }
    }

    private List<Command> undoCommands() {
        String nothing = "shell.undo.nothing";
        ObservableValue<String> undo =
                new SimpleStringProperty(workspace.canUndo().isEmpty() ? nothing : "");
        ObservableValue<String> redo =
                new SimpleStringProperty(workspace.canRedo().isEmpty() ? nothing : "");
        return List.of(
                new Command(
                        "shell.command.undo", "Shortcut+Z", undo, () -> takeBack("shell.task.undo", workspace::undo)),
                new Command(
                        "shell.command.redo", "Shortcut+Y", redo, () -> takeBack("shell.task.redo", workspace::redo)));
    }

    /** Undoes or does again, shows the area as it is now, and says what stayed because it was used since. */
    private void takeBack(String task, Supplier<UndoResult> act) {
        desk.tasks().run(task, progress -> act.get(), result -> {
            shown().shown();
            showHistory();
            status.say(Words.of(result.act()));
            if (!result.kept().isEmpty()) {
                desk.dialogs()
                        .tell(
                                "shell.undo.kept.title",
                                Text.of("shell.undo.kept", result.kept().size()));
            }
        });
    }

    /** Shows the drawer. */
    void openHistory() {
        if (frame.getRight() == null) {
            toggleHistory();
        }
    }

    private void toggleHistory() {
        if (history == null) {
            history = new HistoryPane(workspace, desk.tasks(), features, this::toggleHistory);
        }
        frame.setRight(frame.getRight() == null ? history : null);
        showHistory();
    }

    private void showHistory() {
        if (history != null && frame.getRight() == history) {
            history.show(shown().record());
        }
    }

    /** After the field has seen it and left it. */
    void keys(KeyEvent e) {
        if (palette.isVisible()) {
            return;
        }
        if (e.getCode() == KeyCode.ESCAPE) {
            if (shown().back()) {
                e.consume();
            }
            return;
        }
        int digit = e.isShortcutDown() ? e.getCode().getCode() - KeyCode.DIGIT1.getCode() : -1;
        if (digit >= 0 && digit < Math.min(9, features.size())) {
            go(features.get(digit));
            e.consume();
            return;
        }
        if (e.isShortcutDown() && e.getCode() == KeyCode.SLASH) {
            showKeys();
            e.consume();
            return;
        }
        for (Command command : commands()) {
            if (runIf(command, e)) {
                return;
            }
        }
    }

    private static boolean runIf(Command command, KeyEvent e) {
        boolean meant = command.shortcut() != null
                && command.blocked().getValue().isEmpty()
                && KeyCombination.valueOf(command.shortcut()).match(e);
        if (meant) {
            e.consume();
            command.action().run();
        }
        return meant;
    }

    private void back() {
        if (!shown().back() && !before.isEmpty()) {
            Feature last = before.pop();
            shown = null;
            go(last);
        }
    }

    private void search() {
        Node field = content.lookup("#search");
        if (field != null) {
            field.requestFocus();
        }
    }

    /** What this screen prints: what its area says, else the lists that are seen. */
    Optional<Printout> printout() {
        return Optional.ofNullable(shown().printout())
                .or(() -> Tables.seen(Text.of(shown().key() + ".title"), content));
    }

    private void print() {
        printout().ifPresent(what -> {
            Letterhead paper = new Letterhead(
                    workspace.settings().get("agency").orElse(workspace.by().agency()),
                    workspace.settings().get("logo").orElse(""));
            Printing.print(what, paper, workspace.today(), getScene().getWindow());
        });
    }

    private void showKeys() {
        desk.dialogs().show("shell.keys.title", Shortcuts.list(commands()));
    }
}
