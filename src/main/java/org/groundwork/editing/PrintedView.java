package org.groundwork.editing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.groundwork.ui.Printout;
import org.jspecify.annotations.Nullable;

/** What a card says, as lines on paper: its rows, facts and findings, without buttons. */
public final class PrintedView {
    private PrintedView() {}

    /** The rows and facts below this node, in order. */
    public static List<Printout.Line> lines(Node card) {
        List<Printout.Line> lines = new ArrayList<>();
        collect(card, lines);
        return lines;
    }

    private static void collect(Node node, List<Printout.Line> lines) {
        if (!node.isManaged()) {
            return;
        }
        if (node instanceof HBox fact && fact.getStyleClass().contains("fact")) {
            lines.add(new Printout.Line(
                    RowsView.spoken(fact.getChildren().getFirst()),
                    RowsView.spoken(fact.getChildren().getLast())));
        } else if (node instanceof HBox row && row.getStyleClass().contains("row-line")) {
            Node words = row.getChildren().getFirst();
            if (words.lookup(".fact") != null) {
                collect(words, lines);
            } else {
                Label strong = (Label) words.lookup(".row-strong");
                lines.add(new Printout.Line(strong == null ? "" : strong.getText(), rest(words, strong)));
            }
        } else if (node instanceof VBox line && isLine(line)) {
            Label strong = (Label) line.lookup(".row-strong");
            lines.add(new Printout.Line(strong == null ? "" : strong.getText(), rest(line, strong)));
        } else if (node instanceof Label finding && finding.getStyleClass().contains("finding")) {
            lines.add(new Printout.Line("", finding.getText()));
        } else if (node instanceof TextArea text) {
            lines.add(new Printout.Line("", text.getText()));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, lines));
        }
    }

    /** A line that is only read, as {@link LinesView} makes them, outside of rows that open. */
    private static boolean isLine(VBox box) {
        return !box.getChildren().isEmpty()
                && box.getChildren().getFirst().getStyleClass().contains("row-first");
    }

    private static String rest(Node words, @Nullable Label strong) {
        String all = RowsView.spoken(words);
        return strong != null && all.startsWith(strong.getText() + ", ")
                ? all.substring(strong.getText().length() + 2)
                : strong == null ? all : "";
    }
}
