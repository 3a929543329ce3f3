package org.groundwork.capacity.results;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.office.FileCopy;
import org.groundwork.ui.ChartPane;
import org.groundwork.ui.ChartPicture;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Prose;
import org.groundwork.ui.RadarChart;

/** A radar with its table one key away, which can be kept as a picture. */
public final class RadarView {
    private static final double WIDTH = 780;
    private static final double HEIGHT = 560;

    private RadarView() {}

    /**
     * The chart, or its table alone where there is too little to draw.
     *
     * @param title what the picture's file is called
     */
    public static Node of(RadarViewModel model, Desk desk, String title) {
        Node table = FigureTableView.of(model.table());
        if (!model.drawn()) {
            return table;
        }
        ChartPane pane = new ChartPane(
                chart(model), table, Command.of("capacity.radar.save", null, () -> save(model, desk, title)));
        VBox box = new VBox(
                pane,
                Prose.of(
                        Text.of(
                                "capacity.radar.reading",
                                FigureWordsViewModel.reading(model.instrument()),
                                FigureWordsViewModel.noun(model.instrument())),
                        "quiet"));
        box.getStyleClass().add("card-content");
        return box;
    }

    public static RadarChart chart(RadarViewModel model) {
        List<RadarChart.Series> series = model.lines().stream()
                .map(line -> new RadarChart.Series(line.name(), line.look(), line.shares()))
                .toList();
        return new RadarChart(
                model.axes(),
                series,
                model.marks().stream()
                        .map(mark -> new RadarChart.Ring(mark.share(), mark.words()))
                        .toList(),
                FigureTableView.spoken(model.table()));
    }

    private static void save(RadarViewModel model, Desk desk, String title) {
        desk.dialogs()
                .save(
                        "capacity.radar.save",
                        Text.of("capacity.radar.file", title) + ".png",
                        "capacity.radar.kind",
                        "png")
                .ifPresent(file -> write(model, desk, file));
    }

    private static void write(RadarViewModel model, Desk desk, Path file) {
        byte[] picture = ChartPicture.png(chart(model), WIDTH, HEIGHT);
        desk.tasks()
                .read(
                        "capacity.radar.save",
                        progress -> {
                            FileCopy.write(file, picture);
                            return true;
                        },
                        done -> desk.dialogs().tell("capacity.radar.written", file.toString()));
    }
}
