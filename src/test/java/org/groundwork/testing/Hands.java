package org.groundwork.testing;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A person's hands and eyes at one scene: keys go to what has the focus, words are read as they stand there. */
public final class Hands {
    private final Supplier<Scene> scene;

    /** @param scene that is looked at, asked for each time */
    public Hands(Supplier<Scene> scene) {
        this.scene = scene;
    }

    /** A key by itself. */
    public void press(KeyCode key) {
        press(key, false);
    }

    /** A key, with Ctrl held down where it says so. */
    public void press(KeyCode key, boolean shortcut) {
        Screens.onScreen(() -> {
            fire(KeyEvent.KEY_PRESSED, "", key, shortcut);
            fire(KeyEvent.KEY_RELEASED, "", key, shortcut);
            layOut();
            return true;
        });
    }

    /** A digit key: pressed, typed and released. */
    public void digit(int digit) {
        Screens.onScreen(() -> {
            KeyCode key = KeyCode.valueOf("DIGIT" + digit);
            fire(KeyEvent.KEY_PRESSED, "" + digit, key, false);
            fire(KeyEvent.KEY_TYPED, "" + digit, KeyCode.UNDEFINED, false);
            fire(KeyEvent.KEY_RELEASED, "" + digit, key, false);
            layOut();
            return true;
        });
    }

    /** Letters into what has the focus. */
    public void type(String text) {
        Screens.onScreen(() -> {
            text.chars().forEach(c -> fire(KeyEvent.KEY_TYPED, String.valueOf((char) c), KeyCode.UNDEFINED, false));
            layOut();
            return true;
        });
    }

    private void fire(EventType<KeyEvent> type, String text, KeyCode key, boolean shortcut) {
        Node focused = Objects.requireNonNull(scene.get().getFocusOwner(), "the focus is nowhere");
        String typed = type == KeyEvent.KEY_TYPED ? text : KeyEvent.CHAR_UNDEFINED;
        Event.fireEvent(focused, new KeyEvent(type, typed, text, key, false, shortcut, false, false));
    }

    /** Puts the focus on what can take it and is called so, by its words or for a reader of the screen. */
    public Node to(String name) {
        return Screens.onScreen(() -> {
            layOut();
            Node found =
                    shown(each -> each.isFocusTraversable() && !each.isDisabled() && name.equals(name(each))).stream()
                            .findFirst()
                            .orElseThrow(() -> new AssertionError(name + " is not there\n" + seen()));
            found.requestFocus();
            return found;
        });
    }

    /** Goes to a button and presses it by the space bar. */
    public void push(String name) {
        Node button = to(name);
        Screens.onScreen(() -> {
            if (button instanceof Button plain) {
                plain.fire();
            } else {
                fire(KeyEvent.KEY_PRESSED, " ", KeyCode.SPACE, false);
                fire(KeyEvent.KEY_RELEASED, " ", KeyCode.SPACE, false);
            }
            layOut();
            return true;
        });
    }

    /** Types into the field of this name, in place of what stands there, and leaves it. */
    public void fill(String name, String text) {
        Node field = to(name);
        Screens.onScreen(() -> {
            ((TextInputControl) field).selectAll();
            return true;
        });
        type(text);
        Screens.onScreen(() -> {
            scene.get().getRoot().requestFocus();
            layOut();
            return true;
        });
    }

    private void layOut() {
        scene.get().getRoot().applyCss();
        scene.get().getRoot().layout();
    }

    private List<Node> shown(Predicate<Node> which) {
        return scene.get().getRoot().lookupAll("*").stream()
                .filter(each -> isSeen(each) && which.test(each))
                .toList();
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String name(Node node) {
        String said = node.getAccessibleText();
        String words = node instanceof Labeled labeled ? labeled.getText() : null;
        return said == null || said.isEmpty() ? words : said;
    }

    /** All words that are seen, a line each. */
    public String seen() {
        return Screens.onScreen(() -> seen(scene.get().getRoot()));
    }

    /** The words in a part of a screen; on the screen thread. */
    public static String seen(Parent part) {
        return part.lookupAll("*").stream()
                .filter(Hands::isSeen)
                .map(Hands::words)
                .filter(words -> words != null && !words.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable String words(Node node) {
        if (node instanceof TextInputControl field) {
            return field.getText();
        }
        return node instanceof Labeled labeled ? labeled.getText() : null;
    }
}
