package org.groundwork.ui;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** How the cells of lists are drawn, and how wide columns share the width. */
final class TableCells {
    private TableCells() {}

    static <R, T> TableCell<R, T> words(Function<T, String> words) {
        return new TableCell<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : words.apply(item));
            }
        };
    }

    static <R, T> TableCell<R, T> node(Function<T, Node> draw) {
        return new TableCell<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setGraphic(empty || item == null ? null : draw.apply(item));
            }
        };
    }

    static <R> TableCell<R, R> drawn(Function<R, @Nullable Node> draw, Function<R, String> words) {
        return new TableCell<>() {
            @Override
            protected void updateItem(@Nullable R item, boolean empty) {
                super.updateItem(item, empty);
                setGraphic(empty || item == null ? null : draw.apply(item));
                setAccessibleText(empty || item == null ? null : words.apply(item));
            }
        };
    }

    /** Columns share the width while all fit at their own width; beyond that the list scrolls sideways. */
    static <R> void fit(TableView<R> view) {
        Runnable choose = () -> {
            double wanted = view.getVisibleLeafColumns().stream()
                    .mapToDouble(TableColumn::getPrefWidth)
                    .sum();
            boolean fits = wanted <= view.getWidth() || view.getWidth() == 0;
            view.setColumnResizePolicy(
                    fits
                            ? TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS
                            : TableView.UNCONSTRAINED_RESIZE_POLICY);
        };
        view.widthProperty().subscribe(w -> choose.run());
        view.getVisibleLeafColumns().subscribe(choose);
    }
}
