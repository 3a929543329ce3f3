package org.groundwork.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.ui.Card;
import org.groundwork.ui.Prose;
import org.jspecify.annotations.Nullable;

/** How a row is read: what it is, in strong words with chips beside them, and quiet details below. */
public final class LinesView {
    private static final int WRAPS = 60;

    private LinesView() {}

    /**
     * A line.
     *
     * @param strong what it is
     * @param detail what else is known; blank parts are left out
     * @param beside chips after the strong words
     */
    public static Node line(String strong, List<String> detail, Node... beside) {
        Label words = new Label(strong.isBlank() ? Text.of("editing.blank") : strong);
        words.getStyleClass().add(strong.isBlank() ? "quiet" : "row-strong");
        words.setWrapText(true);
        boolean wraps = strong.length() > WRAPS;
        FlowPane first = new FlowPane();
        if (!wraps) {
            first.getChildren().add(words);
        }
        first.getChildren().addAll(beside);
        first.getStyleClass().add("row-first");
        first.setPrefWrapLength(1000);
        first.setAlignment(Pos.CENTER_LEFT);
        first.setMinWidth(0); // else as wide as its widest child would like to be
        VBox box = new VBox();
        if (wraps) {
            box.getChildren().add(words); // in a flow pane it would make the page as wide as itself
        }
        if (!first.getChildren().isEmpty()) {
            box.getChildren().add(first);
        }
        String rest = joined(detail);
        if (!rest.isEmpty()) {
            box.getChildren().add(Prose.of(rest, "quiet"));
        }
        return box;
    }

    /** Labels with their values, one below the other; blank ones are left out. */
    public static Node facts(List<Fact> facts) {
        VBox box = new VBox();
        box.getStyleClass().add("facts");
        facts.stream().filter(fact -> !fact.value().isBlank()).forEach(fact -> box.getChildren()
                .add(Card.fact(fact.key(), fact.value())));
        if (box.getChildren().isEmpty()) {
            Label quiet = new Label(Text.of("editing.nothing"));
            quiet.getStyleClass().add("quiet");
            box.getChildren().add(quiet);
        }
        return box;
    }

    /** One of them, with the text key of its label. */
    public record Fact(String key, String value) {}

    public static String label(@Nullable Enum<?> value) {
        return value == null ? "" : Text.label(value);
    }

    /** A sentence around words, "" where there are none. */
    public static String said(String key, String words) {
        return words.isBlank() ? "" : Text.of(key, words);
    }

    public static String on(String key, @Nullable LocalDate date) {
        return date == null ? "" : Text.of(key, date);
    }

    /** "2019 to 3 Mar 2024", or what is known of it. */
    public static String period(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null) {
            return on("editing.until", until);
        }
        return until == null ? Text.of("editing.from", from) : Text.of("editing.period", from, until);
    }

    private static String joined(List<String> parts) {
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("  \u00b7  "));
    }

    /** Several groups of chips in a row. */
    public static Node[] all(Node[]... groups) {
        return Stream.of(groups).flatMap(Stream::of).toArray(Node[]::new);
    }
}
