package org.groundwork.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/** Finds controls that the keyboard reaches and that a reader of the screen could not name. */
public final class Accessible {
    private Accessible() {}

    /** Class and style of each focusable control without a name below this node; on the screen thread. */
    public static List<String> nameless(Parent root) {
        List<Node> all = new ArrayList<>();
        collect(root, all);
        Set<Node> labelled = all.stream()
                .filter(Label.class::isInstance)
                .map(n -> ((Label) n).getLabelFor())
                .filter(n -> n != null)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(Node::isFocusTraversable)
                .filter(n -> !labelled.contains(n) && !isInside(n, labelled) && blank(n.getAccessibleText()))
                .filter(n -> !(n instanceof Labeled words) || blank(words.getText()))
                .map(n -> n.getClass().getName() + " " + n.getStyleClass())
                .toList();
    }

    /** Names that several buttons below this node have, so that a reader of the screen cannot tell them apart. */
    public static List<String> alike(Parent root) {
        List<Node> all = new ArrayList<>();
        collect(root, all);
        Set<String> once = new HashSet<>();
        return all.stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.isVisible() && button.isFocusTraversable())
                .map(button -> blank(button.getAccessibleText()) ? button.getText() : button.getAccessibleText())
                .filter(name -> !blank(name) && !once.add(name))
                .toList();
    }

    /** A part of a control that has a name, such as the text within a box, needs none of its own. */
    private static boolean isInside(Node node, Set<Node> labelled) {
        for (Parent at = node.getParent(); at != null; at = at.getParent()) {
            boolean control = at instanceof Control;
            if (control && (labelled.contains(at) || !blank(at.getAccessibleText()))) {
                return !(at instanceof ScrollPane);
            }
        }
        return false;
    }

    private static boolean blank(@Nullable String words) {
        return words == null || words.isBlank();
    }

    private static void collect(Node node, List<Node> all) {
        all.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(n -> collect(n, all));
        }
    }
}
