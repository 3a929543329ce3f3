package org.groundwork.ui;

import java.time.LocalDate;
import javafx.scene.control.Label;
import org.groundwork.core.Freshness;
import org.groundwork.core.Text;
import org.jspecify.annotations.Nullable;

/** Small words in a frame: an enumeration, a state, how fresh something is. Colour is never the only sign. */
public final class Chips {
    private Chips() {}

    /** The quiet one, for enumerations in lists. */
    public static Label of(Enum<?> value) {
        return quiet(Text.label(value));
    }

    public static Label quiet(String words) {
        return chip(words, "chip");
    }

    public static Label accent(String words) {
        return chip(words, "chip", "chip-accent");
    }

    public static Label success(String words) {
        return chip(words, "chip", "chip-success");
    }

    public static Label warning(String words) {
        return chip(words, "chip", "chip-warning");
    }

    public static Label danger(String words) {
        return chip(words, "chip", "chip-danger");
    }

    /** How fresh, in words, with a shape of its own for each stage. */
    public static Label freshness(Freshness stage, @Nullable LocalDate asOf) {
        String words =
                asOf == null ? Text.label(stage) : Text.of("ui.freshness.asOf", Text.label(stage), Text.date(asOf));
        Label label = chip(words, "chip", "freshness-" + styleOf(stage));
        label.setGraphic(Icons.of(
                switch (stage) {
                    case FRESH -> "fth-check-circle";
                    case AGEING -> "fth-clock";
                    case STALE -> "fth-alert-circle";
                    case UNKNOWN -> "fth-help-circle";
                }));
        return label;
    }

    private static String styleOf(Freshness stage) {
        return switch (stage) {
            case FRESH -> "fresh";
            case AGEING -> "ageing";
            case STALE -> "stale";
            case UNKNOWN -> "unknown";
        };
    }

    private static Label chip(String words, String... styles) {
        Label label = new Label(words);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(0);
        return label;
    }
}
