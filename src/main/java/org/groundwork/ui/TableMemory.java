package org.groundwork.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Duration;

/**
 * Keeps a list's columns: "id width shown sort" for each, in their order. A column that is new since then stands at the
 * end of what was kept.
 */
final class TableMemory {
    private final TableView<?> view;
    private final String key;
    private final Memory memory;
    private final PauseTransition rest = new PauseTransition(Duration.millis(500));

    TableMemory(TableView<?> view, String key, Memory memory) {
        this.view = view;
        this.key = "columns." + key;
        this.memory = memory;
    }

    void install() {
        restore(view);
        rest.setOnFinished(e -> memory.keep(key, layout(view)));
        view.getColumns().subscribe(rest::playFromStart);
        view.getSortOrder().subscribe(rest::playFromStart);
        for (TableColumn<?, ?> column : view.getColumns()) {
            column.visibleProperty().subscribe((before, now) -> rest.playFromStart());
            column.widthProperty().subscribe((before, now) -> rest.playFromStart());
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
                        c.setPrefWidth(Double.parseDouble(parts[1]));
                        c.setVisible(parts[2].equals("shown"));
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

    private static <R> String layout(TableView<R> table) {
        StringBuilder out = new StringBuilder();
        for (TableColumn<R, ?> column : table.getColumns()) {
            boolean sorts = table.getSortOrder().contains(column);
            out.append(column.getId())
                    .append(' ')
                    .append(Math.round(column.getWidth()))
                    .append(column.isVisible() ? " shown " : " hidden ")
                    .append(sorts ? column.getSortType().name() : "-")
                    .append('\n');
        }
        return out.toString();
    }
}
