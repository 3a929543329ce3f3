package org.groundwork.ui;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.jspecify.annotations.Nullable;

/** The frame of every screen: one title line with the main act at its right, a row for search and filters, content. */
public final class Page extends BorderPane {
    private final HBox title = new HBox();
    private final Label words = new Label();
    private final boolean hasMain;

    private Page(String heading, @Nullable Command main, List<Command> others, Node content) {
        getStyleClass().add("page");
        hasMain = main != null;
        words.setText(heading);
        words.getStyleClass().add("title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        title.getStyleClass().add("title-line");
        title.setAlignment(Pos.CENTER_LEFT);
        title.getChildren().addAll(words, gap);
        others.forEach(c -> title.getChildren().add(Buttons.of(c)));
        if (main != null) {
            title.getChildren().add(Buttons.main(main));
        }
        setTop(title);
        setCenter(content);
    }

    /**
     * A screen with a title.
     *
     * @param key text key of the title
     * @param main its main act
     * @param others acts that stand before it, few
     */
    public static Page of(String key, @Nullable Command main, List<Command> others, Node content) {
        return new Page(Text.of(key), main, others, content);
    }

    /** Puts a line between title and content: {@link Filters#bar}. */
    public Page filters(Node bar) {
        setTop(new VBox(title, bar));
        return this;
    }

    /** Puts further acts behind one button, before the main act. */
    public Page menu(String key, List<Command> acts) {
        int last = title.getChildren().size() - (hasMain ? 1 : 0);
        title.getChildren().add(last, Buttons.menu(key, acts));
        return this;
    }

    /** Quiet words after the title, such as a count. */
    public Page beside(ObservableValue<String> quiet) {
        Label label = new Label();
        label.getStyleClass().addAll("quiet", "beside-title");
        label.textProperty().bind(quiet);
        title.getChildren().add(1, label);
        return this;
    }
}
