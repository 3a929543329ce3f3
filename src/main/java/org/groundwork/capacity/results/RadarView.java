package org.groundwork.capacity.results;

import java.util.List;
import javafx.scene.Node;
import org.groundwork.core.Text;
import org.groundwork.ui.Desk;
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
        String file = Text.of("capacity.radar.file", title);
        return ChartView.of(
                new ChartView.Drawing(() -> chart(model), WIDTH, HEIGHT, file),
                table,
                FigureWordsViewModel.reading(model.instrument()),
                desk);
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
}
