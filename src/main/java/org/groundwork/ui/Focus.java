package org.groundwork.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;

/** Keeps the keyboard where a person works, although what they used is made anew. */
public final class Focus {
    private Focus() {}

    /**
     * Makes a part of a screen anew. Where the focus stood in it, it then stands on what has the same words there, the
     * nearest where there are several; else on what took its place.
     */
    public static void keep(Parent part, Runnable anew) {
        Node owner = part.getScene() == null ? null : part.getScene().getFocusOwner();
        int at = owner == null ? -1 : reachable(part).indexOf(owner);
        anew.run();
        if (at < 0 || owner == null || isWithin(owner, part)) {
            return;
        }
        List<Node> now = reachable(part);
        String words = words(owner);
        Optional<Integer> same = IntStream.range(0, now.size())
                .filter(i -> Objects.equals(words, words(now.get(i))))
                .boxed()
                .min(Comparator.comparingInt(i -> Math.abs(i - at)));
        if (!now.isEmpty()) {
            now.get(same.orElse(Math.min(at, now.size() - 1))).requestFocus();
        }
    }

    /** Puts the keyboard on the first control of this part that can be reached, where there is one. */
    public static void into(Parent part) {
        reachable(part).stream().findFirst().ifPresent(Node::requestFocus);
    }

    /** True for the part itself too. */
    public static boolean isWithin(Node node, Parent part) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == part) {
                return true;
            }
        }
        return false;
    }

    private static List<Node> reachable(Parent part) {
        List<Node> found = new ArrayList<>();
        collect(part, found);
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(each -> collect(each, found));
        }
    }

    private static @Nullable String words(Node node) {
        return node instanceof Labeled labeled ? labeled.getText() : node.getAccessibleText();
    }
}
