package org.groundwork.capacity.results;

import javafx.scene.control.Label;
import org.groundwork.core.Text;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Icons;

/** What became of a figure: a word, with a shape of its own for each way. */
public final class ChangeView {
    private ChangeView() {}

    public static Label of(Change change) {
        String words = Text.label(change);
        return switch (change) {
            case BETTER -> shaped(Chips.success(words), "fth-trending-up");
            case WORSE -> shaped(Chips.danger(words), "fth-trending-down");
            case SAME -> shaped(Chips.quiet(words), "fth-minus");
            case FIRST, ASKED_OTHERWISE, NOT_RATED -> Chips.quiet(words);
        };
    }

    private static Label shaped(Label chip, String icon) {
        chip.setGraphic(Icons.of(icon));
        return chip;
    }
}
