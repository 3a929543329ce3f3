package org.groundwork.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.groundwork.core.Text;
import org.groundwork.ui.Command;

/** The list of what keys do, as F1 shows it: the window's, then what works in every list. */
final class Shortcuts {
    private Shortcuts() {}

    static Node list(List<Command> commands) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (Command command : commands) {
            if (command.shortcut() != null) {
                lines.putIfAbsent(
                        Text.of(command.key()),
                        KeyCombination.valueOf(command.shortcut()).getDisplayText());
            }
        }
        lines.put(Text.of("shell.keys.area"), Text.of("shell.keys.area.keys"));
        lines.put(Text.of("shell.keys.open"), Text.of("shell.keys.open.keys"));
        lines.put(Text.of("shell.keys.copy"), Text.of("shell.keys.copy.keys"));
        lines.put(Text.of("shell.keys.paste"), Text.of("shell.keys.paste.keys"));
        lines.put(Text.of("shell.keys.find"), Text.of("shell.keys.find.keys"));
        GridPane grid = new GridPane(24, 8);
        ColumnConstraints acts = new ColumnConstraints();
        acts.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(acts);
        int[] row = {0};
        lines.forEach((act, keys) -> {
            Label name = new Label(keys);
            name.getStyleClass().add("chip");
            name.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(row[0]++, new Label(act), name);
        });
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(420);
        scroll.setAccessibleText(Text.of("shell.keys.title"));
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }
}
