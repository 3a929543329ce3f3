package org.groundwork.capacity.partner;

import java.util.List;
import javafx.scene.layout.VBox;
import org.groundwork.capacity.results.FigureTableView;
import org.groundwork.core.Text;
import org.groundwork.instruments.Assessed;
import org.groundwork.ui.Printout;
import org.groundwork.ui.Prose;

/** What became of each domain over repeated assessments. */
final class TrendView extends VBox {
    private final PartnerViewModel partner;

    TrendView(PartnerViewModel partner) {
        this.partner = partner;
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
        getChildren().setAll(FigureTableView.of(TrendViewModel.table(days)));
        String editions = TrendViewModel.editions(days);
        if (!editions.isEmpty()) {
            getChildren().add(Prose.of(editions, "quiet"));
        }
    }

    List<Printout.Block> printed() {
        List<Assessed> days = TrendViewModel.days(partner.series());
        return days.isEmpty()
                ? List.of()
                : List.of(FigureTableView.printed(Text.of("capacity.trend.title"), TrendViewModel.table(days)));
    }
}
