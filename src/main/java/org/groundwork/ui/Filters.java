package org.groundwork.ui;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.groundwork.core.Text;

/** Search and filters above a list: the search field always at the same place, filters as chips with counts. */
public final class Filters {
    private Filters() {}

    /** Search first, then filters, all in one line. */
    public static HBox bar(Node search, Node... filters) {
        FilterLine chips = new FilterLine(filters);
        HBox.setHgrow(chips, Priority.ALWAYS);
        HBox bar = new HBox(search, chips);
        bar.getStyleClass().add("filter-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    /**
     * The search field; Ctrl+F finds it by its id, Esc empties it.
     *
     * @param key text key of what is searched
     */
    public static TextField search(String key, Property<String> typed) {
        CustomTextField field = new CustomTextField();
        field.setId("search");
        field.setLeft(Icons.of("fth-search"));
        field.setPromptText(Text.of(key));
        field.setAccessibleText(Text.of(key));
        field.getStyleClass().add("search-field");
        field.textProperty().bindBidirectional(typed);
        field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                e.consume();
            }
        });
        return field;
    }

    /** A filter that is on or off, with the number of rows behind it. */
    public static ToggleButton chip(String words, ObservableValue<Number> count, Property<Boolean> on) {
        ToggleButton chip = new ToggleButton();
        chip.setMnemonicParsing(false);
        chip.textProperty().bind(count.map(n -> Text.of("ui.filter.count", words, n)));
        chip.selectedProperty().bindBidirectional(on);
        chip.getStyleClass().add("filter-chip");
        return chip;
    }
}
