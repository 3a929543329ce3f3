package org.groundwork.ui;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.groundwork.core.Freshness;
import org.groundwork.core.Text;
import org.jspecify.annotations.Nullable;

/** A section of a record page: header with its edit, what is known, and from where and when. */
public final class Card extends VBox {
    private final HBox header = new HBox();
    private final VBox content = new VBox();
    private final FlowPane origin = new FlowPane();

    private Card(String title, Node... nodes) {
        getStyleClass().add("card");
        Label words = new Label(title);
        words.getStyleClass().add("section-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("card-header");
        header.getChildren().addAll(words, gap);
        content.getStyleClass().add("card-content");
        content.getChildren().setAll(nodes);
        origin.getStyleClass().add("card-origin");
        origin.setManaged(false);
        getChildren().addAll(header, content, origin);
    }

    /** @param key text key of its title */
    public static Card of(String key, Node... content) {
        return new Card(Text.of(key), content);
    }

    /** With a title that is no text of the program, such as a section of a questionnaire. */
    public static Card titled(String words, Node... content) {
        return new Card(words, content);
    }

    /** Adds an act at the right of the header. */
    public Card act(Command command) {
        header.getChildren().add(Buttons.quiet(command));
        return this;
    }

    /** Shows other content. */
    public Card content(Node... nodes) {
        content.getChildren().setAll(nodes);
        return this;
    }

    /**
     * The line that says where this is from, as of when, and whether it can still be relied on.
     *
     * @param source in words, or ""
     */
    public Card origin(String source, @Nullable LocalDate asOf, Freshness stage) {
        origin.getChildren().setAll(Chips.freshness(stage, asOf));
        if (!source.isEmpty()) {
            Label from = new Label(Text.of("ui.card.source", source));
            from.getStyleClass().add("quiet");
            origin.getChildren().add(from);
        }
        origin.setManaged(true);
        return this;
    }

    /** A label with its value beside it, for showing what is known. */
    public static HBox fact(String key, Node value) {
        return said(Forms.name(key), value);
    }

    /** The same, with a label that is no text of the program, such as a header of somebody's file. */
    public static HBox said(String words, Node value) {
        Label label = new Label(words);
        label.getStyleClass().add("fact-label");
        label.setLabelFor(value);
        HBox.setHgrow(value, Priority.ALWAYS);
        HBox line = new HBox(label, value);
        line.getStyleClass().add("fact");
        return line;
    }

    public static HBox fact(String key, String value) {
        return fact(key, Prose.of(value));
    }
}
