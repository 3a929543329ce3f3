package org.groundwork.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.groundwork.core.Text;
import org.jspecify.annotations.Nullable;

/** Asks and tells, over the window. Every button is named after its act. */
public final class Dialogs {
    private final Supplier<@Nullable Window> owner;
    private final Memory memory;
    private Consumer<Path> browser = file -> {};
    private @Nullable UnaryOperator<Path> chooser;

    /** @param memory where the last folder is kept */
    public Dialogs(Supplier<@Nullable Window> owner, Memory memory) {
        this.owner = owner;
        this.memory = memory;
    }

    /** Who decides and why. */
    public record Decision(String name, String reason) {}

    /**
     * Asks before something is done.
     *
     * @param title text key of the question
     * @param summary what will happen, in words
     * @param act text key of the button, a verb
     */
    public boolean confirm(String title, String summary, String act) {
        return form(title, paragraph(summary), act, Command.empty());
    }

    /** Asks for the name and the reason of a decision; both are needed. */
    public Optional<Decision> decide(String title, String summary, String act, String name) {
        TextField who = new TextField(name);
        TextArea why = new TextArea();
        why.setPrefRowCount(3);
        why.setWrapText(true);
        VBox box = new VBox(
                paragraph(summary),
                Forms.field("ui.decision.name", who).required(),
                Forms.field("ui.decision.reason", why).required());
        box.getStyleClass().add("form");
        BooleanBinding missing = Bindings.createBooleanBinding(
                () -> who.getText().isBlank() || why.getText().isBlank(), who.textProperty(), why.textProperty());
        boolean agreed = form(title, box, act, missing.map(m -> m ? "ui.decision.missing" : ""));
        return agreed
                ? Optional.of(new Decision(who.getText().strip(), why.getText().strip()))
                : Optional.empty();
    }

    /** Asks for one line of text; empty where it was given up. */
    public Optional<String> prompt(String title, String label, String first, String act) {
        return line(title, label, new TextField(first), act);
    }

    /** Asks for a secret. */
    public Optional<String> passphrase(String title, String label, String act) {
        return line(title, label, new PasswordField(), act);
    }

    /**
     * Shows fields of the caller's with one act below them. What is still being typed is taken before the act; where it
     * is not understood, the dialog stays and the field says so. Content of the style "wide" has a wider dialog.
     *
     * @param blocked text key of why the act cannot be done now, or ""
     * @return true where the act was chosen
     */
    public boolean form(String title, Node content, String act, ObservableValue<String> blocked) {
        Dialog<ButtonType> dialog = dialog(title, Fitted.of(content));
        focusWhenShown(dialog.getDialogPane().getScene(), content);
        ButtonType doIt = new ButtonType(Text.of(act), ButtonBar.ButtonData.OK_DONE);
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes()
                .addAll(doIt, new ButtonType(Text.of("ui.dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        Button button = (Button) pane.lookupButton(doIt);
        button.disableProperty().bind(blocked.map(reason -> !reason.isEmpty()));
        button.addEventFilter(ActionEvent.ACTION, e -> {
            if (!isTaken(content) || !blocked.getValue().isEmpty()) {
                e.consume();
            }
        });
        Label why = Prose.of("", "quiet");
        why.textProperty().bind(blocked.map(reason -> reason.isEmpty() ? "" : Text.of(reason)));
        ((VBox) pane.getContent()).getChildren().add(why);
        return dialog.showAndWait().filter(doIt::equals).isPresent();
    }

    /** Takes what is typed; goes to the first field that is not understood, where there is one. */
    private static boolean isTaken(Node content) {
        Forms.saveAll(content);
        Optional<Node> unclear = Forms.firstUnclear(content);
        unclear.ifPresent(field -> {
            Sections.reveal(field);
            field.requestFocus();
        });
        return unclear.isEmpty();
    }

    /** Shows something to read. */
    public void show(String title, Node content) {
        Dialog<ButtonType> dialog = dialog(title, content);
        dialog.getDialogPane()
                .getButtonTypes()
                .add(new ButtonType(Text.of("ui.dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.showAndWait();
    }

    /** Says something that has to be read. */
    public void tell(String title, String words) {
        show(title, paragraph(words));
    }

    /**
     * Lets a file be chosen for reading.
     *
     * @param kind text key of the kind of file
     * @param endings without dot; "" for any
     */
    public Optional<Path> open(String title, String kind, String... endings) {
        if (chooser != null) {
            return Optional.of(chooser.apply(Path.of(Text.of(title))));
        }
        return kept(chooser(title, kind, endings).showOpenDialog(owner.get()));
    }

    /** Lets several files be chosen for reading; none where it was given up. */
    public List<Path> openSeveral(String title, String kind, String... endings) {
        List<File> chosen = chooser(title, kind, endings).showOpenMultipleDialog(owner.get());
        if (chosen == null || chosen.isEmpty()) {
            return List.of();
        }
        kept(chosen.getFirst());
        return chosen.stream().map(File::toPath).toList();
    }

    /** Shows a file in the program that the system has for it. */
    public void browse(Path file) {
        browser.accept(file);
    }

    /**
     * Who names files instead of the system's own dialog, where there is none.
     *
     * @param how gives the file for the name that is suggested, or for the title where one is opened
     */
    public void chooseBy(UnaryOperator<Path> how) {
        chooser = how;
    }

    /** How files are shown; until somebody says so, they are not. */
    public void browseBy(Consumer<Path> how) {
        browser = how;
    }

    public Optional<Path> save(String title, String suggested, String kind, String ending) {
        if (chooser != null) {
            return Optional.of(chooser.apply(Path.of(suggested)));
        }
        FileChooser system = chooser(title, kind, ending);
        system.setInitialFileName(suggested);
        return kept(system.showSaveDialog(owner.get()))
                .map(p -> p.toString().endsWith('.' + ending) ? p : p.resolveSibling(p.getFileName() + "." + ending));
    }

    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Text.of(title));
        chooser.setInitialDirectory(lastFolder());
        return kept(chooser.showDialog(owner.get()));
    }

    /** Trouble, told once, in one shape. */
    void trouble(FailureText text) {
        VBox box = new VBox(paragraph(text.what()), paragraph(text.toDo()));
        box.getStyleClass().add("form");
        if (text.isFault()) {
            Label code = new Label(Text.of("ui.fault.code", text.code()));
            code.getStyleClass().add("section-title");
            box.getChildren()
                    .addAll(code, Buttons.of(Command.of("ui.fault.copy", null, () -> Clipboard.getSystemClipboard()
                            .setContent(copy(text.details())))));
        }
        show(text.isFault() ? "ui.fault.title" : "ui.problem.title", box);
    }

    private static ClipboardContent copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        return content;
    }

    private Optional<String> line(String title, String label, TextInputControl field, String act) {
        ObservableValue<String> blocked = field.textProperty().map(t -> t.isBlank() ? "ui.dialog.empty" : "");
        return form(title, Forms.field(label, field), act, blocked)
                ? Optional.of(field.getText().strip())
                : Optional.empty();
    }

    private Dialog<ButtonType> dialog(String title, Node content) {
        Dialog<ButtonType> dialog = new Dialog<>();
        Window over = owner.get();
        if (over != null) {
            dialog.initOwner(over);
        }
        String words = Text.of(title);
        dialog.setTitle(words);
        Label heading = new Label(words);
        heading.getStyleClass().add("title");
        heading.setWrapText(true);
        VBox box = new VBox(heading, content);
        box.getStyleClass().add("dialog-body");
        if (content.getStyleClass().contains("wide")) {
            box.getStyleClass().add("wide");
        }
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(box);
        Theme.dress(pane.getScene());
        dialog.setResizable(true);
        VBox.setVgrow(content, Priority.ALWAYS);
        return dialog;
    }

    /**
     * The first field, where there is one; else the act, which is the dialog's default. A dialog says that it is shown
     * before its window is, and the window then puts the focus on a button, where a blank that is typed would press it.
     */
    private static void focusWhenShown(Scene scene, Node content) {
        scene.getWindow().addEventHandler(WindowEvent.WINDOW_SHOWN, e -> Forms.focusFirst(content));
    }

    private static Label paragraph(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("paragraph");
        return label;
    }

    private FileChooser chooser(String title, String kind, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Text.of(title));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        Text.of(kind),
                        Arrays.stream(endings)
                                .map(e -> e.isEmpty() ? "*.*" : "*." + e)
                                .toList()));
        chooser.setInitialDirectory(lastFolder());
        return chooser;
    }

    private @Nullable File lastFolder() {
        File folder = new File(memory.recall("folder"));
        return folder.isDirectory() ? folder : null;
    }

    private Optional<Path> kept(@Nullable File chosen) {
        if (chosen == null) {
            return Optional.empty();
        }
        String parent = chosen.getParent();
        memory.keep("folder", parent == null ? "" : parent);
        return Optional.of(chosen.toPath());
    }
}
