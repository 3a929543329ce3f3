package org.groundwork.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.ResizeFeaturesBase;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/**
 * How the columns of a list share its width. They grow together while all fit at their own width. Where they do not,
 * columns of words give, so that days, numbers and ratings stay whole; and a list that is too wide even then scrolls
 * sideways. A column that a person drew gives nothing.
 */
final class TableShare<R> {
    private static final double SCROLL_BAR = 9;
    private static final double LEAST_SHARE = 0.6;
    private static final double LEAST = 72;

    private final TableView<R> view;
    private final Map<TableColumn<R, ?>, Double> own = new HashMap<>();

    /** One object: a list asks again for widths when it is given another one. */
    @SuppressWarnings("rawtypes") // as the list takes it
    private final Callback<TableView.ResizeFeatures, Boolean> giving = this::share;

    /** @param give the columns that give where there is too little room; their widths now are their own */
    TableShare(TableView<R> view, Set<TableColumn<R, ?>> give) {
        this.view = view;
        give.forEach(column -> own.put(column, column.getPrefWidth()));
    }

    void install() {
        view.widthProperty().subscribe(w -> choose());
        view.getVisibleLeafColumns().subscribe(this::choose);
    }

    private void choose() {
        double room = view.getWidth() - view.snappedLeftInset() - view.snappedRightInset() - SCROLL_BAR;
        view.setColumnResizePolicy(
                view.getWidth() == 0 || wanted() <= room
                        ? TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS
                        : giving);
    }

    private double wanted() {
        return view.getVisibleLeafColumns().stream()
                .mapToDouble(TableColumn::getPrefWidth)
                .sum();
    }

    private boolean share(ResizeFeaturesBase<?> asked) {
        if (asked.getColumn() != null) {
            return TableView.UNCONSTRAINED_RESIZE_POLICY.call((TableView.ResizeFeatures<?>) asked);
        }
        List<TableColumn<R, ?>> columns = view.getVisibleLeafColumns();
        double over = wanted() - asked.getContentWidth() + 1; // widths need not be whole
        double all = columns.stream().mapToDouble(this::most).sum();
        double share = over <= 1 || over > all ? 0 : over / all;
        for (TableColumn<R, ?> column : columns) {
            double given = Math.ceil(share * most(column));
            set(asked, column, column.getPrefWidth() - given);
        }
        return true;
    }

    @SuppressWarnings("unchecked") // the columns are those of the list that asks
    private static <T> void set(ResizeFeaturesBase<?> asked, TableColumn<T, ?> column, double width) {
        ((ResizeFeaturesBase<T>) asked).setColumnWidth(column, width);
    }

    /** The most that a column gives. */
    private double most(TableColumn<R, ?> column) {
        Double before = own.get(column);
        double now = column.getPrefWidth();
        double least = Math.max(LEAST, now * LEAST_SHARE);
        return before == null || before != now ? 0 : Math.max(0, now - Math.max(least, column.getMinWidth()));
    }
}
