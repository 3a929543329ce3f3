package org.groundwork.threew.wizard;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Icons;

/** What the steps share: a heading that says what was understood, figures, and lines with a sign. */
final class StepView {
    private StepView() {}

    /** A step of its full width, for lists. */
    static VBox wide(Node... content) {
        VBox box = new VBox(content);
        box.getStyleClass().add("wizard-step");
        return box;
    }

    /** A step of one column that scrolls, for words and fields. */
    static Node column(String key, Node... content) {
        VBox box = new VBox(content);
        box.getStyleClass().addAll("wizard-step", "wizard-column");
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(Text.of(key));
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    static VBox heading(String words, String quiet) {
        Label large = new Label(words);
        large.getStyleClass().add("section-title");
        large.setWrapText(true);
        VBox box = new VBox(large);
        box.getStyleClass().add("wizard-heading");
        if (!quiet.isEmpty()) {
            box.getChildren().add(quiet(quiet));
        }
        return box;
    }

    static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        return label;
    }

    /** A large number over what it counts. */
    static VBox figure(String key, int number) {
        Label large = new Label(Text.number(number));
        large.getStyleClass().add("figure");
        Label words = new Label(Forms.name(key));
        words.getStyleClass().add("quiet");
        VBox box = new VBox(large, words);
        box.getStyleClass().add("wizard-figure");
        box.setAccessibleText(Text.number(number) + " " + Forms.name(key));
        return box;
    }

    static FlowPane figures(Node... figures) {
        FlowPane pane = new FlowPane(figures);
        pane.getStyleClass().add("wizard-figures");
        return pane;
    }

    /** Something to know: a sign and words. */
    static Label line(String icon, String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setGraphic(Icons.of(icon));
        label.getStyleClass().add("wizard-line");
        return label;
    }

    /** What stands in the middle where there is nothing to ask. */
    static Node calm(String icon, String words) {
        VBox box = new VBox(Icons.of(icon), quiet(words));
        box.getStyleClass().addAll("empty-state", "wizard-calm");
        box.setAlignment(Pos.CENTER);
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }
}
