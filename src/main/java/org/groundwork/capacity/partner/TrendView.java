package org.groundwork.capacity.partner;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.groundwork.capacity.results.ChartView;
import org.groundwork.capacity.results.FigureTable;
import org.groundwork.capacity.results.FigureTableView;
import org.groundwork.capacity.results.SmallLinesView;
import org.groundwork.capacity.results.TrendRule;
import org.groundwork.core.Text;
import org.groundwork.instruments.Assessed;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Printout;
import org.groundwork.ui.Prose;
import org.groundwork.ui.TrendChart;

/** What became of each domain over repeated assessments. */
final class TrendView extends VBox {
    private static final double WIDTH = 780;
    private static final double ROW = 200;

    private final PartnerViewModel partner;
    private final Desk desk;

    TrendView(PartnerViewModel partner, Desk desk) {
        this.partner = partner;
        this.desk = desk;
        getStyleClass().add("card-content");
        partner.content().subscribe(now -> show());
        partner.instrument().subscribe((before, now) -> show());
    }

    private void show() {
        List<Assessed> days = TrendViewModel.days(partner.series());
        if (days.isEmpty()) {
            getChildren().setAll(Prose.of(Text.of("capacity.trend.empty"), "quiet"));
            return;
        }
        getChildren().setAll(chart(days));
        String editions = TrendViewModel.editions(days);
        if (!editions.isEmpty()) {
            getChildren().add(Prose.of(editions, "quiet"));
        }
    }

    /** The lines with their table one key away; the table alone where nothing can be drawn. */
    private Node chart(List<Assessed> days) {
        FigureTable table = TrendViewModel.table(days);
        List<SmallLinesView.Small> lines =
                TrendViewModel.panels(days).stream().map(TrendView::small).toList();
        if (lines.isEmpty()) {
            return FigureTableView.of(table);
        }
        String spoken = FigureTableView.spoken(table);
        int rows = (lines.size() + 2) / 3;
        String file = Text.of("capacity.trend.file", partner.name() + " " + TrendRule.day(days.getLast()));
        return ChartView.of(
                new ChartView.Drawing(() -> SmallLinesView.of(lines, spoken), WIDTH, rows * ROW, file),
                FigureTableView.of(table),
                TrendViewModel.reading(days),
                desk);
    }

    private static SmallLinesView.Small small(TrendViewModel.Panel panel) {
        return new SmallLinesView.Small(
                panel.title(),
                panel.change(),
                panel.points().stream()
                        .map(each -> new TrendChart.Point(each.along(), each.share(), each.figure(), each.day()))
                        .toList(),
                panel.marks().stream()
                        .map(mark -> new TrendChart.Level(mark.share(), mark.words()))
                        .toList());
    }

    List<Printout.Block> printed() {
        List<Assessed> days = TrendViewModel.days(partner.series());
        return days.isEmpty()
                ? List.of()
                : List.of(FigureTableView.printed(Text.of("capacity.trend.title"), TrendViewModel.table(days)));
    }
}
