package org.groundwork.ui;

import java.util.Map;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * Which columns show themselves: each from the width of the list that leaves room for it. Once somebody chooses columns
 * in the list's menu, that choice stands at every width.
 */
final class TableRoom {
    private final TableView<?> view;
    private final Map<TableColumn<?, ?>, Double> from;
    private boolean auto = true;
    private boolean fitting;

    TableRoom(TableView<?> view, Map<TableColumn<?, ?>, Double> from) {
        this.view = view;
        this.from = Map.copyOf(from);
    }

    void install() {
        for (TableColumn<?, ?> column : view.getColumns()) {
            column.visibleProperty().subscribe((before, now) -> auto &= fitting);
        }
        view.widthProperty().subscribe(width -> fit(width.doubleValue()));
    }

    private void fit(double width) {
        if (auto && width > 0) {
            fitting = true;
            from.forEach((column, least) -> column.setVisible(width >= least));
            fitting = false;
        }
    }

    boolean isAuto() {
        return auto;
    }

    /** A person chose which columns are shown. */
    void chosen() {
        auto = false;
    }
}
