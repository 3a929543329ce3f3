package org.groundwork.ui;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** The words above the columns of a list: on two lines where one of them needs more room than its column has. */
final class TableHeads {
    private static final String TALL = "tall-heads";
    private static final double SIDES = 28;
    private static final int SIZE = 12;

    private TableHeads() {}

    static <R> void fit(TableView<R> view) {
        Runnable look = () -> {
            boolean tall =
                    view.getWidth() > 0 && view.getVisibleLeafColumns().stream().anyMatch(TableHeads::needsTwo);
            if (tall != view.getStyleClass().contains(TALL)) {
                if (tall) {
                    view.getStyleClass().add(TALL);
                } else {
                    view.getStyleClass().remove(TALL);
                }
            }
        };
        view.getColumns().forEach(column -> column.widthProperty().subscribe(look));
        view.getVisibleLeafColumns().subscribe(look);
    }

    private static boolean needsTwo(TableColumn<?, ?> column) {
        Text words = new Text(column.getText());
        words.setFont(Font.font(SIZE));
        return words.getLayoutBounds().getWidth() + SIDES > column.getWidth();
    }
}
