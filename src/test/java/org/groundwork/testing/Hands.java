package org.groundwork.testing;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
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
        press(key, shortcut, false);
    }

    /** A key, with Ctrl and Shift held down where it says so. */
    public void press(KeyCode key, boolean shortcut, boolean shift) {
        Screens.onScreen(() -> {
            fire(KeyEvent.KEY_PRESSED, "", key, shortcut, shift);
            fire(KeyEvent.KEY_RELEASED, "", key, shortcut, shift);
            layOut();
            return true;
        });
    }

    /** A digit key: pressed, typed and released. */
    public void digit(int digit) {
        Screens.onScreen(() -> {
            KeyCode key = KeyCode.valueOf("DIGIT" + digit);
            fire(KeyEvent.KEY_PRESSED, "" + digit, key);
            fire(KeyEvent.KEY_TYPED, "" + digit, KeyCode.UNDEFINED);
            fire(KeyEvent.KEY_RELEASED, "" + digit, key);
            layOut();
            return true;
        });
    }

    /** Letters into what has the focus. */
    public void type(String text) {
        Screens.onScreen(() -> {
            text.chars().forEach(c -> fire(KeyEvent.KEY_TYPED, String.valueOf((char) c), KeyCode.UNDEFINED));
            layOut();
            return true;
        });
    }

    private void fire(EventType<KeyEvent> type, String text, KeyCode key) {
        fire(type, text, key, false, false);
    }

    private void fire(EventType<KeyEvent> type, String text, KeyCode key, boolean shortcut, boolean shift) {
        Node focused = Objects.requireNonNull(scene.get().getFocusOwner(), "the focus is nowhere");
        String typed = type == KeyEvent.KEY_TYPED ? text : KeyEvent.CHAR_UNDEFINED;
        Event.fireEvent(focused, new KeyEvent(type, typed, text, key, shift, shortcut, false, false));
    }

    /** Puts the focus on what can take it and is called so, by its words or for a reader of the screen. */
    public Node to(String name) {
        return Screens.onScreen(() -> {
            layOut();
            Node found = shown(each -> each.isFocusTraversable() && !each.isDisabled() && called(each, name)).stream()
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(name + " is not there\n" + seen()));
            found.requestFocus();
            return found;
        });
    }

    /** The same for what has these words in its name: a line of a list. */
    public Node toLine(String part) {
        return Screens.onScreen(() -> {
            layOut();
            Node found = shown(each -> each.isFocusTraversable()
                            && String.valueOf(name(each)).contains(part))
                    .stream()
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(part + " is not there\n" + seen()));
            found.requestFocus();
            return found;
        });
    }

    /** Picks an entry of the box of this name by its words; a remark in brackets may follow them. */
    public void choose(String name, String words) {
        ComboBox<?> box = (ComboBox<?>) to(name);
        Screens.onScreen(() -> {
            pick(box, words);
            layOut();
            return true;
        });
    }

    private static <T> void pick(ComboBox<T> box, String words) {
        T entry = box.getItems().stream()
                .filter(each -> {
                    String offered = box.getConverter().toString(each);
                    return words.equals(offered) || (offered != null && offered.startsWith(words + " ("));
                })
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " cannot be chosen"));
        box.setValue(entry);
    }

    /** Does what opens a dialog, and fills that in with other hands; it is closed at the end where it still stands. */
    public void inDialog(Runnable opens, Consumer<Hands> fills) {
        Screens.inDialog(opens, dialog -> {
            fills.accept(new Hands(() -> dialog));
            return true;
        });
    }

    /** Goes to a button and presses it by the space bar. */
    public void push(String name) {
        Node button = to(name);
        Screens.onScreen(() -> {
            if (button instanceof ButtonBase plain) {
                plain.fire();
            } else {
                fire(KeyEvent.KEY_PRESSED, " ", KeyCode.SPACE);
                fire(KeyEvent.KEY_RELEASED, " ", KeyCode.SPACE);
            }
            layOut();
            return true;
        });
    }

    /** Types into the field of this name, in place of what stands there, and leaves it by Tab. */
    public void fill(String name, String text) {
        Node field = write(name, text);
        press(KeyCode.TAB, field instanceof TextArea);
    }

    /** Types into the field of this name, in place of what stands there, and stays in it. */
    public Node write(String name, String text) {
        Node field = to(name);
        Screens.onScreen(() -> {
            ((TextInputControl) field).selectAll();
            return true;
        });
        type(text);
        return field;
    }

    /** What stands in the field of this name. */
    public String text(String name) {
        return Screens.onScreen(() -> shown(each -> each instanceof TextInputControl && called(each, name)).stream()
                .map(each -> ((TextInputControl) each).getText())
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not there\n" + seen())));
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

    /** A field says after its name what is found wrong with it, a button what it is about. */
    private static boolean called(Node node, String name) {
        String whole = String.valueOf(name(node));
        return whole.equals(name) || whole.startsWith(name + ". ") || whole.startsWith(name + ": ");
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
