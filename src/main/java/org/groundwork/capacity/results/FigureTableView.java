package org.groundwork.capacity.results;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.groundwork.core.Text;
import org.groundwork.ui.Printout;
import org.groundwork.ui.Prose;

/** A small table of figures inside a card; it takes the focus and is read out row by row. */
public final class FigureTableView extends GridPane {
    private static final double FIRST = 220;

    private FigureTableView(FigureTable table) {
        getStyleClass().add("figure-table");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken(table));
        for (int c = 0; c < table.headers().size(); c++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(c == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
            column.setMinWidth(c == 0 ? FIRST / 2 : 48);
            column.setPrefWidth(c == 0 ? FIRST : USE_COMPUTED_SIZE);
            getColumnConstraints().add(column);
            add(Prose.of(table.headers().get(c), "quiet"), c, 0);
        }
        for (int r = 0; r < table.rows().size(); r++) {
            List<String> row = table.rows().get(r);
            for (int c = 0; c < row.size(); c++) {
                Label cell = Prose.of(row.get(c));
                cell.setMinHeight(USE_PREF_SIZE);
                add(cell, c, r + 1);
            }
        }
    }

    public static Node of(FigureTable table) {
        return new FigureTableView(table);
    }

    /** Each row as a sentence: "Money: agreed 2.5 of 4, own 3 of 4". */
    public static String spoken(FigureTable table) {
        return table.rows().stream()
                .map(row -> Text.of(
                        "capacity.table.row",
                        row.getFirst(),
                        IntStream.range(1, row.size())
                                .filter(c -> !row.get(c).isBlank())
                                .mapToObj(c -> table.headers().get(c) + " " + row.get(c))
                                .collect(Collectors.joining(", "))))
                .collect(Collectors.joining(" "));
    }

    public static Printout.Grid printed(String heading, FigureTable table) {
        return new Printout.Grid(heading, table.headers(), table.rows());
    }
}
