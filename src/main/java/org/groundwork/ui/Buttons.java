package org.groundwork.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import org.groundwork.core.Text;

/** Commands as buttons: named after the act; what cannot be done is disabled and says why. */
public final class Buttons {
    private Buttons() {}

    /** The one main act of a screen. */
    public static Node main(Command command) {
        return framed(command, "accent");
    }

    public static Node of(Command command) {
        return framed(command);
    }

    /** Without a frame, for acts that stand aside. */
    public static Node quiet(Command command) {
        return framed(command, "flat");
    }

    /** The same where several such buttons stand below each other: what this one is about is read out with its name. */
    public static Node quiet(Command command, String about) {
        Button button = button(command, "flat");
        button.setAccessibleText(
                about.isBlank() ? button.getText() : Text.of("ui.command.about", button.getText(), about));
        return explained(button, command);
    }

    /** An icon alone; its name is read out and shown as a tip. */
    public static Node icon(Command command, String literal) {
        Button button = new Button(null, Icons.of(literal));
        button.setAccessibleText(Text.of(command.key()));
        button.getStyleClass().addAll("flat", "button-icon");
        return explained(button, command);
    }

    /** Several acts behind one button. */
    public static MenuButton menu(String key, Iterable<Command> commands) {
        MenuButton menu = new MenuButton(Text.of(key));
        commands.forEach(c -> menu.getItems().add(item(c)));
        return menu;
    }

    public static MenuItem item(Command command) {
        MenuItem item = new MenuItem();
        item.textProperty()
                .bind(command.blocked()
                        .map(reason -> reason.isEmpty()
                                ? Text.of(command.key())
                                : Text.of("ui.command.blocked", Text.of(command.key()), Text.of(reason))));
        item.setMnemonicParsing(false);
        if (command.shortcut() != null) {
            item.setAccelerator(KeyCombination.valueOf(command.shortcut()));
        }
        item.disableProperty().bind(command.blocked().map(reason -> !reason.isEmpty()));
        item.setOnAction(e -> command.action().run());
        return item;
    }

    private static Node framed(Command command, String... styles) {
        return explained(button(command, styles), command);
    }

    private static Button button(Command command, String... styles) {
        Button button = new Button(Text.of(command.key()));
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll(styles);
        return button;
    }

    /** A disabled button gets no mouse, so the frame around it carries the reason. */
    private static Node explained(ButtonBase button, Command command) {
        button.setOnAction(e -> command.action().run());
        button.setMinWidth(StackPane.USE_PREF_SIZE);
        ObservableValue<String> blocked = command.blocked();
        button.disableProperty().bind(blocked.map(reason -> !reason.isEmpty()));
        button.accessibleHelpProperty().bind(blocked.map(reason -> reason.isEmpty() ? "" : Text.of(reason)));
        StackPane frame = new StackPane(button);
        frame.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(blocked.map(reason -> reason.isEmpty() ? words(command) : Text.of(reason)));
        Tooltip.install(frame, tip);
        return frame;
    }

    private static String words(Command command) {
        String name = Text.of(command.key());
        return command.shortcut() == null
                ? name
                : Text.of(
                        "ui.command.withShortcut",
                        name,
                        KeyCombination.valueOf(command.shortcut()).getDisplayText());
    }
}
