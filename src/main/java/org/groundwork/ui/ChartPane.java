package org.groundwork.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;

/** A chart with its table one key away: T, or the button below it, changes from one to the other. */
public final class ChartPane extends VBox {
    private final Region chart;
    private final Node table;
    private final StackPane shown = new StackPane();
    private final Button change = new Button();

    /** @param save keeps the chart as a picture */
    public ChartPane(Region chart, Node table, Command save) {
        this.chart = chart;
        this.table = table;
        getStyleClass().add("chart-pane");
        change.getStyleClass().add("flat");
        change.setMnemonicParsing(false);
        change.setOnAction(e -> turn());
        getChildren().addAll(shown, new HBox(change, Buttons.quiet(save)));
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.T && !e.isShortcutDown() && !e.isAltDown()) {
                turn();
                e.consume();
            }
        });
        show(chart);
    }

    private void turn() {
        show(shown.getChildren().contains(chart) ? table : chart);
    }

    private void show(Node which) {
        shown.getChildren().setAll(which);
        change.setText(Text.of(which == chart ? "ui.chart.table" : "ui.chart.chart"));
    }
}
