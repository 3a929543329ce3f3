package org.groundwork.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;

/** Words that may need several lines. */
public final class Prose {
    private Prose() {}

    /** A label that shows these words on as many lines as they need. */
    public static Label of(String words, String... styles) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** What a screen reader says of a node made here, or of a label; "" for anything else. */
    public static String spoken(Node node) {
        return node instanceof Label label && label.getText() != null ? label.getText() : "";
    }
}
