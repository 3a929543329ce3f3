package org.groundwork.editing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.groundwork.ui.Printout;
import org.jspecify.annotations.Nullable;

/** What a card says, as lines on paper: its rows and facts, without buttons. */
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
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, lines));
        }
    }

    private static String rest(Node words, @Nullable Label strong) {
        String all = RowsView.spoken(words);
        return strong != null && all.startsWith(strong.getText() + ", ")
                ? all.substring(strong.getText().length() + 2)
                : strong == null ? all : "";
    }
}
