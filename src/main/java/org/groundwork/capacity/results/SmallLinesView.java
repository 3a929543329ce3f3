package org.groundwork.capacity.results;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.groundwork.ui.Prose;
import org.groundwork.ui.TrendChart;

/** A small line for each figure, beside each other on the same scale; it takes the focus and is read out as a table. */
public final class SmallLinesView extends GridPane {
    private static final int COLUMNS = 3;

    /** A line with what it is of, and what became of it. */
    public record Small(String title, Change change, List<TrendChart.Point> points, List<TrendChart.Level> levels) {}

    private SmallLinesView(List<Small> lines, String spoken) {
        getStyleClass().add("small-lines");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        for (int c = 0; c < COLUMNS; c++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < lines.size(); i++) {
            Node head = head(lines.get(i));
            GridPane.setValignment(head, VPos.BOTTOM);
            add(head, i % COLUMNS, 2 * (i / COLUMNS));
            add(new TrendChart(lines.get(i).points(), lines.get(i).levels()), i % COLUMNS, 2 * (i / COLUMNS) + 1);
        }
    }

    public static Region of(List<Small> lines, String spoken) {
        return new SmallLinesView(lines, spoken);
    }

    private static Node head(Small line) {
        VBox head = new VBox(Prose.of(line.title(), "row-strong"), ChangeView.of(line.change()));
        head.getStyleClass().add("small-line-head");
        return head;
    }
}
