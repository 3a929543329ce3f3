package org.groundwork.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.jspecify.annotations.Nullable;

/** What stands where nothing is yet: one sentence on what this is for, and the first act as a button. */
public final class EmptyState {
    private EmptyState() {}

    /** @param key text key of the sentence */
    public static VBox of(String key, @Nullable Command first) {
        Label sentence = new Label(Text.of(key));
        sentence.getStyleClass().add("quiet");
        sentence.setWrapText(true);
        VBox box = new VBox(sentence);
        box.getStyleClass().add("empty-state");
        box.setAlignment(Pos.CENTER);
        if (first != null) {
            box.getChildren().add(Buttons.main(first));
        }
        return box;
    }
}
