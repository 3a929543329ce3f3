package org.groundwork.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.groundwork.core.Text;

/**
 * Filters in one line. Chips for which there is no room stand behind "More filters", those that are on last of all;
 * what is no chip always shows, behind them.
 */
final class FilterLine extends Region {
    private static final double GAP = 6;

    private final List<StackPane> places = new ArrayList<>();
    private final MenuButton more = new MenuButton(Text.of("ui.filter.more"));
    private List<StackPane> behind = List.of();

    FilterLine(Node... filters) {
        getStyleClass().add("filter-line");
        for (Node filter : filters) {
            StackPane place = new StackPane(filter);
            places.add(place);
            getChildren().add(place);
            if (filter instanceof ToggleButton chip) {
                chip.selectedProperty().subscribe(on -> requestLayout());
            }
        }
        more.getStyleClass().addAll("flat", "more-filters");
        more.setMnemonicParsing(false);
        more.setVisible(false);
        getChildren().add(more);
        setMinWidth(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return width(used());
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream()
                .mapToDouble(node -> node.prefHeight(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        List<StackPane> shown = used();
        if (width(shown) > getWidth()) {
            double room = getWidth() - more.prefWidth(-1) - GAP;
            while (width(shown) > room && shown.stream().anyMatch(FilterLine::isChip)) {
                shown.remove(leastWanted(shown));
            }
        }
        List<StackPane> hidden = used();
        hidden.removeAll(shown);
        double x = 0;
        for (StackPane place : shown.stream().filter(FilterLine::isChip).toList()) {
            x += place(place, x) + GAP;
        }
        double after = x + (hidden.isEmpty() ? 0 : place(more, x) + GAP);
        for (StackPane place : shown.stream().filter(place -> !isChip(place)).toList()) {
            after += place(place, after) + GAP;
        }
        for (StackPane place : places) {
            place.setVisible(shown.contains(place));
            if (hidden.contains(place)) { // what the chip opens then opens under the button
                place(place, x);
            }
        }
        more.setVisible(!hidden.isEmpty());
        offer(hidden);
    }

    private double place(Region node, double x) {
        double width = node.prefWidth(-1);
        double height = node.prefHeight(-1);
        node.resizeRelocate(x, snapPositionY((getHeight() - height) / 2), width, height);
        return width;
    }

    private void offer(List<StackPane> hidden) {
        if (!hidden.equals(behind)) {
            behind = hidden;
            more.getItems().setAll(hidden.stream().map(FilterLine::item).toList());
        }
    }

    private static MenuItem item(StackPane place) {
        ToggleButton chip = (ToggleButton) place.getChildren().getFirst();
        MenuItem item = new MenuItem();
        item.setMnemonicParsing(false);
        item.textProperty().bind(chip.textProperty());
        item.setOnAction(e -> chip.fire());
        return item;
    }

    private List<StackPane> used() {
        List<StackPane> used = new ArrayList<>(places);
        used.removeIf(place -> !place.getChildren().getFirst().isManaged());
        return used;
    }

    private static boolean isChip(StackPane place) {
        return place.getChildren().getFirst() instanceof ToggleButton;
    }

    /** The last chip that is off, else the last one that is on. */
    private static StackPane leastWanted(List<StackPane> shown) {
        List<StackPane> chips =
                shown.stream().filter(FilterLine::isChip).toList().reversed();
        return chips.stream()
                .filter(place -> !((ToggleButton) place.getChildren().getFirst()).isSelected())
                .findFirst()
                .orElse(chips.getFirst());
    }

    private static double width(List<StackPane> shown) {
        return shown.stream().mapToDouble(place -> place.prefWidth(-1) + GAP).sum() - (shown.isEmpty() ? 0 : GAP);
    }
}
