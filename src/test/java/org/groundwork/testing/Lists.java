package org.groundwork.testing;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import org.groundwork.ui.Tables;

/** What is wrong with the lists of a screen: wider than their room, or days, numbers and ratings that are cut off. */
public final class Lists {
    private Lists() {}

    /**
     * What is wrong with the lists below a node, in words; empty where all fit. In words that are longer than those of
     * any language of the program, cells may be cut: they tell their words under the mouse.
     */
    static List<String> wrong(Parent root, Pseudo language) {
        List<String> wrong = new ArrayList<>();
        for (Node node : root.lookupAll(".table-view")) {
            if (node instanceof TableView<?> list && list.getProperties().containsKey(Tables.class)) {
                String name = list.getAccessibleText();
                sideways(list).forEach(each -> wrong.add(name + " " + each + " " + widths(list)));
                List<String> cut = language == Pseudo.LONG ? List.of() : cut(list);
                cut.forEach(each -> wrong.add(name + " cuts " + each + " " + widths(list)));
            }
        }
        return wrong;
    }

    private static String widths(TableView<?> list) {
        return list.getVisibleLeafColumns().stream()
                        .map(column -> column.getText() + " " + column.getWidth())
                        .toList()
                + " in " + list.getWidth();
    }

    /** What scrolls sideways below a node. */
    public static List<String> sideways(Parent root) {
        return root.lookupAll(".scroll-bar").stream()
                .filter(bar -> bar.isVisible() && ((ScrollBar) bar).getOrientation() == Orientation.HORIZONTAL)
                .map(bar -> "scrolls sideways: " + bar.getParent())
                .toList();
    }

    /** Cells that are cut in columns that must not be: numbers, days, and what else is said to be whole. */
    private static List<String> cut(TableView<?> list) {
        List<String> cut = new ArrayList<>();
        for (Node node : list.lookupAll(".table-cell")) {
            if (node instanceof TableCell<?, ?> cell
                    && cell.isVisible()
                    && !cell.isEmpty()
                    && cell.getTableColumn().getStyleClass().contains("whole")) {
                cut(cell, cell.getTableColumn().getText(), cut);
            }
        }
        return cut.stream().distinct().toList();
    }

    private static void cut(Node node, String column, List<String> cut) {
        if (node instanceof Labeled words && words.isTextTruncated()) {
            cut.add(column + ": " + words.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> cut(child, column, cut));
        }
    }
}
