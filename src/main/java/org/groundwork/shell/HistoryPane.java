package org.groundwork.shell;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Command;
import org.groundwork.ui.Feature;
import org.groundwork.ui.Prose;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.ActEntry;
import org.groundwork.workspace.HistoryEntry;
import org.groundwork.workspace.Words;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The drawer at the right: what happened to the record that is open, or lately in the workspace; newest first. */
final class HistoryPane extends VBox {
    private static final int RECENT = 100;

    private final Workspace workspace;
    private final Tasks tasks;
    private final ZoneId zone;
    private final HistoryWords told;
    private final Label heading = new Label();
    private final VBox list = new VBox();

    HistoryPane(Workspace workspace, Tasks tasks, List<Feature> features, Runnable close) {
        this.workspace = workspace;
        this.zone = OfficeView.zone(workspace);
        this.tasks = tasks;
        this.told = new HistoryWords(features);
        getStyleClass().add("drawer");
        heading.getStyleClass().add("section-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(8, heading, gap, Buttons.icon(Command.of("shell.history.close", null, close), "fth-x"));
        top.setAlignment(Pos.CENTER_LEFT);
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(Text.of("shell.history.record"));
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(top, scroll);
    }

    /** Shows the history of this record; of the workspace where it is null. */
    void show(@Nullable UUID record) {
        heading.setText(Text.of(record == null ? "shell.history.workspace" : "shell.history.record"));
        tasks.read(
                "shell.task.history",
                progress -> record == null
                        ? workspace.recent(RECENT).stream()
                                .map(act -> Step.of(act, zone))
                                .toList()
                        : steps(workspace.history(record)),
                this::fill);
    }

    /** One act, with what it changed. */
    private record Step(String what, String who, ZonedDateTime at, List<String> changes) {
        static Step of(ActEntry act, ZoneId zone) {
            return new Step(Words.of(act.what()), act.by().name(), act.at().atZone(zone), List.of());
        }
    }

    private List<Step> steps(List<HistoryEntry> entries) {
        Map<UUID, Step> steps = new LinkedHashMap<>();
        for (HistoryEntry entry : entries) {
            Step step = steps.computeIfAbsent(
                    entry.act(),
                    id -> new Step(
                            Words.of(entry.what()),
                            entry.by().name(),
                            entry.at().atZone(zone),
                            new ArrayList<>()));
            if (entry.erased()) {
                step.changes().add(Text.of("shell.history.erased"));
            } else if (entry.change() == HistoryEntry.Change.UPDATE) {
                entry.fields().stream()
                        .filter(field -> HistoryWords.worthTelling(entry.table(), field.field()))
                        .forEach(field -> step.changes().add(told.change(entry, field)));
            }
        }
        return List.copyOf(steps.values());
    }

    private void fill(List<Step> steps) {
        List<Node> lines = new ArrayList<>(steps.stream().map(HistoryPane::line).toList());
        if (lines.isEmpty()) {
            lines.add(quiet(Text.of("shell.history.empty")));
        }
        list.getChildren().setAll(lines);
    }

    private static VBox line(Step step) {
        Region what = Prose.of(step.what());
        VBox box = new VBox(what, quiet(Text.of("shell.history.by", step.who(), Text.moment(step.at()))));
        step.changes().forEach(c -> box.getChildren().add(quiet(c)));
        box.getStyleClass().add("history-entry");
        return box;
    }

    private static Region quiet(String words) {
        return Prose.of(words, "quiet");
    }
}
