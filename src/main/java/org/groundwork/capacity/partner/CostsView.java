package org.groundwork.capacity.partner;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import org.groundwork.capacity.plan.CostLine;
import org.groundwork.capacity.plan.CostRule;
import org.groundwork.capacity.results.FigureTable;
import org.groundwork.capacity.results.FigureTableView;
import org.groundwork.core.Text;
import org.groundwork.ui.Printout;
import org.groundwork.ui.Prose;
import org.groundwork.workspace.Conversion;

/** What the plan costs, by year and funder, for proposals. */
final class CostsView extends VBox {
    private final PartnerViewModel partner;

    CostsView(PartnerViewModel partner) {
        this.partner = partner;
        getStyleClass().add("card-content");
        partner.content().subscribe(now -> show());
    }

    private List<CostLine> lines() {
        PartnerContent now = partner.content().get();
        return now == null ? List.of() : CostRule.lines(now.actions());
    }

    private void show() {
        List<CostLine> lines = lines();
        getChildren()
                .setAll(
                        lines.isEmpty()
                                ? Prose.of(Text.of("capacity.costs.empty"), "quiet")
                                : FigureTableView.of(table(lines)));
        if (!lines.isEmpty()) {
            getChildren().add(Prose.of(total(lines)));
        }
    }

    private FigureTable table(List<CostLine> lines) {
        List<List<String>> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(List.of(
                line.year() == null
                        ? Text.of("capacity.costs.noYear")
                        : line.year().toString(),
                funder(line),
                Text.number(line.actions()),
                MoneyViewModel.words(line.amount(), line.currency()))));
        return new FigureTable(
                List.of(
                        Text.of("capacity.column.year"),
                        Text.of("capacity.column.funder"),
                        Text.of("capacity.column.actions"),
                        Text.of("capacity.column.cost")),
                rows);
    }

    private String funder(CostLine line) {
        String named = partner.named(line.funder(), line.funderText());
        return named.isBlank() ? Text.of("capacity.costs.noFunder") : named;
    }

    /** The sum with the month of its rate, or why there is none. */
    private String total(List<CostLine> lines) {
        String into = CostRule.sumCurrency(lines, partner.currency());
        if (into.isEmpty()) {
            return Text.of("capacity.costs.noCurrency");
        }
        Conversion.Sum sum = partner.sum(lines, into);
        if (sum.total() == null) {
            return Text.of("capacity.costs.noRate", String.join(", ", sum.missing()), sum.currency());
        }
        YearMonth month = sum.rateMonth();
        String words = MoneyViewModel.words(sum.total(), sum.currency());
        return month == null
                ? Text.of("capacity.costs.total", words)
                : Text.of("capacity.costs.totalAt", words, month.toString());
    }

    List<Printout.Block> printed() {
        List<CostLine> lines = lines();
        return lines.isEmpty()
                ? List.of()
                : List.of(
                        FigureTableView.printed(Text.of("capacity.costs.title"), table(lines)),
                        new Printout.Lines("", List.of(new Printout.Line("", total(lines)))));
    }
}
