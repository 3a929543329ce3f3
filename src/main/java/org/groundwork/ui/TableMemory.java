package org.groundwork.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * Keeps a list's columns: "id width shown sort" for each, in their order. Only what a person chose is kept: a width
 * that the list gave a column by itself, and a column that shows itself where there is room, stand as "auto". A column
 * that is new since then stands at the end of what was kept.
 */
final class TableMemory {
    private static final String AUTO = "auto";

    private final TableView<?> view;
    private final String key;
    private final Memory memory;
    private final TableRoom room;
    private final PauseTransition rest = new PauseTransition(Duration.millis(500));
    private final Set<TableColumn<?, ?>> drawn = new HashSet<>();
    private boolean held;

    TableMemory(TableView<?> view, String key, Memory memory, TableRoom room) {
        this.view = view;
        this.key = "columns." + key;
        this.memory = memory;
        this.room = room;
    }

    void install() {
        restore(view);
        rest.setOnFinished(e -> memory.keep(key, layout(view)));
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> held = true);
        view.addEventFilter(MouseEvent.MOUSE_RELEASED, e -> held = false);
        view.getColumns().subscribe(rest::playFromStart);
        view.getSortOrder().subscribe(rest::playFromStart);
        for (TableColumn<?, ?> column : view.getColumns()) {
            column.visibleProperty().subscribe((before, now) -> rest.playFromStart());
            column.widthProperty().subscribe((before, now) -> {
                if (held) {
                    drawn.add(column);
                    rest.playFromStart();
                }
            });
            column.sortTypeProperty().subscribe((before, now) -> rest.playFromStart());
        }
    }

    private <R> void restore(TableView<R> table) {
        List<String> order = new ArrayList<>();
        List<TableColumn<R, ?>> sort = new ArrayList<>();
        for (String line : memory.recall(key).lines().toList()) {
            String[] parts = line.split(" ", -1);
            table.getColumns().stream()
                    .filter(c -> parts.length == 4 && Objects.equals(c.getId(), parts[0]))
                    .forEach(c -> {
                        order.add(parts[0]);
                        if (!parts[1].equals(AUTO)) {
                            c.setPrefWidth(Double.parseDouble(parts[1]));
                            drawn.add(c);
                        }
                        if (!parts[2].equals(AUTO)) {
                            c.setVisible(parts[2].equals("shown"));
                            room.chosen();
                        }
                        if (!parts[3].equals("-")) {
                            c.setSortType(TableColumn.SortType.valueOf(parts[3]));
                            sort.add(c);
                        }
                    });
        }
        List<TableColumn<R, ?>> columns = new ArrayList<>(table.getColumns());
        columns.sort(Comparator.comparingInt(c -> {
            int at = order.indexOf(c.getId());
            return at < 0 ? Integer.MAX_VALUE : at;
        }));
        table.getColumns().setAll(columns);
        table.getSortOrder().setAll(sort);
    }

    private <R> String layout(TableView<R> table) {
        StringBuilder out = new StringBuilder();
        for (TableColumn<R, ?> column : table.getColumns()) {
            boolean sorts = table.getSortOrder().contains(column);
            out.append(column.getId())
                    .append(' ')
                    .append(drawn.contains(column) ? Long.toString(Math.round(column.getWidth())) : AUTO)
                    .append(room.isAuto() ? " " + AUTO + " " : column.isVisible() ? " shown " : " hidden ")
                    .append(sorts ? column.getSortType().name() : "-")
                    .append('\n');
        }
        return out.toString();
    }
}
