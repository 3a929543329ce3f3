package org.groundwork.capacity.out;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.groundwork.capacity.out.CapacityBook.ActionLine;
import org.groundwork.capacity.out.CapacityBook.CostOf;
import org.groundwork.capacity.plan.CostRule;
import org.groundwork.capacity.plan.PlanAction;
import org.groundwork.core.Text;
import org.groundwork.office.Column;
import org.groundwork.office.Sheet;
import org.jspecify.annotations.Nullable;

/** The plan, and what it costs per partner, funder and year: sums that Excel works out from the plan's own rows. */
final class CostsSheet {
    private static final char LINE = 'D';
    private static final char COUNTED = 'E';

    private final CapacityBook book;
    private final Map<List<Object>, Integer> numbers = new HashMap<>();

    /**
     * A line of the costs.
     *
     * @param cost null for a line of totals
     * @param label what a line of totals says
     * @param formula what its amount is; null where there is none
     */
    record Line(
            @Nullable CostOf cost,
            String label,
            String currency,
            @Nullable String formula) {}

    CostsSheet(CapacityBook book) {
        this.book = book;
        book.costs().forEach(cost -> numbers.put(cost.key(), numbers.size() + 1));
    }

    /** Line and cost that counts stand right after the partner, so that the sums can name their columns. */
    Sheet<ActionLine> plan() {
        return Sheet.of(name(), planColumns());
    }

    /** The line of the costs that an action counts in; null where it costs nothing. */
    private @Nullable Integer number(ActionLine line) {
        return CostRule.lines(List.of(line.action())).stream()
                .map(cost -> numbers.get(new CostOf(line.partner(), cost, line.funder()).key()))
                .findFirst()
                .orElse(null);
    }

    private static String name() {
        return Text.of("capacity.sheet.plan");
    }

    private List<Column<ActionLine>> planColumns() {
        List<Column<ActionLine>> columns = CapacitySheet.first(
                line -> line.partner().id() == null ? null : line.action().id(), ActionLine::partner);
        columns.add(Column.integer(Text.of("capacity.sheet.line"), this::number));
        columns.add(Column.decimal(Text.of("capacity.sheet.counted"), line -> counted(line.action())));
        columns.add(CapacitySheet.text("capacity.sheet.funder", ActionLine::funder));
        columns.add(CapacitySheet.text("capacity.sheet.year", line -> year(CostRule.year(line.action()))));
        columns.add(CapacitySheet.code(
                "capacity.sheet.currency", line -> line.action().currency()));
        columns.add(Column.decimal(
                Text.of("capacity.sheet.cost"), line -> line.action().cost()));
        columns.add(Column.<ActionLine>text(
                        Text.of("capacity.sheet.what"), line -> line.action().what())
                .wide(48));
        columns.addAll(CapacitySheet.labelled("capacity.sheet.kindCode", "capacity.sheet.kind", line -> line.action()
                .kind()));
        columns.addAll(CapacitySheet.labelled("capacity.sheet.wayCode", "capacity.sheet.way", line -> line.action()
                .way()));
        columns.add(
                CapacitySheet.text("capacity.sheet.owner", line -> line.action().owner()));
        columns.add(CapacitySheet.text("capacity.sheet.supporter", ActionLine::supporter));
        columns.add(
                CapacitySheet.date("capacity.sheet.dueOn", line -> line.action().dueOn()));
        columns.addAll(
                CapacitySheet.labelled("capacity.sheet.statusCode", "capacity.sheet.status", line -> line.action()
                        .status()));
        columns.add(CapacitySheet.date(
                "capacity.sheet.doneOn", line -> line.action().doneOn()));
        columns.add(CapacitySheet.text(
                "capacity.sheet.droppedReason", line -> line.action().droppedReason()));
        columns.add(CapacitySheet.text(
                "capacity.sheet.budgetLine", line -> line.action().budgetLine()));
        columns.add(CapacitySheet.date(
                "capacity.sheet.agreedOn", line -> line.action().agreedOn()));
        columns.add(CapacitySheet.text(
                "capacity.sheet.agreedBy", line -> line.action().agreedBy()));
        columns.add(CapacitySheet.text(
                "capacity.sheet.evidence", line -> line.action().evidence()));
        columns.add(CapacitySheet.code(
                "capacity.sheet.certificate", line -> line.action().certificate()));
        columns.add(CapacitySheet.date(
                "capacity.sheet.certificateOn", line -> line.action().certificateOn()));
        columns.add(CapacitySheet.date(
                "capacity.sheet.refreshOn", line -> line.action().refreshOn()));
        columns.add(CapacitySheet.text("capacity.sheet.about", ActionLine::about));
        columns.add(CapacitySheet.code(
                "capacity.sheet.questionCode", line -> line.action().question()));
        return columns;
    }

    private static @Nullable BigDecimal counted(PlanAction action) {
        return CostRule.counts(action) ? action.cost() : null;
    }

    private static String year(@Nullable Integer year) {
        return year == null ? Text.of("capacity.costs.noYear") : year.toString();
    }

    /** One for each partner, funder, year and currency; then a total for each currency, and one over all. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        book.costs().forEach(cost -> lines.add(new Line(cost, "", cost.line().currency(), ofPlan())));
        int last = lines.size() + 1;
        TreeSet<String> currencies = new TreeSet<>();
        book.costs().forEach(cost -> currencies.add(cost.line().currency()));
        currencies.remove(""); // a finding, and no currency to add up in
        currencies.forEach(currency -> lines.add(new Line(
                null,
                Text.of("capacity.sheet.totalOf", currency),
                currency,
                "SUMIF($G$2:$G$" + last + ",G{row},$H$2:$H$" + last + ")")));
        if (!book.costs().isEmpty()) {
            lines.add(all());
        }
        return lines;
    }

    /** A sum over currencies is a dated value, since its rates are not in the workbook. */
    private Line all() {
        CapacityBook.Sum sum = book.sum();
        BigDecimal total = sum.total();
        if (sum.currency().isEmpty()) {
            return new Line(null, Text.of("capacity.costs.noCurrency"), "", null);
        }
        if (total == null) {
            return new Line(
                    null, Text.of("capacity.costs.noRate", sum.missing(), sum.currency()), sum.currency(), null);
        }
        String label = sum.rateMonth().isEmpty()
                ? Text.of("capacity.sheet.all")
                : Text.of("capacity.sheet.allAt", sum.rateMonth());
        return new Line(null, label, sum.currency(), total.toPlainString());
    }

    /** The costs of those rows of the plan that name this line. */
    private String ofPlan() {
        return "SUMIF(" + range(LINE) + ",$D{row}," + range(COUNTED) + ")";
    }

    private String range(char column) {
        return "'" + name().replace("'", "''") + "'!$" + column + "$2:$" + column + "$"
                + (book.actions().size() + 1);
    }

    Sheet<Line> costs() {
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(Column.hiddenId(Text.of("capacity.sheet.id"), line -> null));
        columns.add(Column.hiddenId(
                Text.of("capacity.sheet.actorId"),
                line -> line.cost() == null ? null : line.cost().partner().id()));
        columns.add(Column.<Line>text(
                        Text.of("capacity.sheet.partner"),
                        line -> line.cost() == null
                                ? line.label()
                                : line.cost().partner().name())
                .wide(40));
        columns.add(Column.integer(
                Text.of("capacity.sheet.line"),
                line -> line.cost() == null ? null : numbers.get(line.cost().key())));
        columns.add(CapacitySheet.text(
                "capacity.sheet.funder",
                line -> line.cost() == null ? "" : line.cost().funder()));
        columns.add(CapacitySheet.text(
                "capacity.sheet.year",
                line -> line.cost() == null ? "" : year(line.cost().line().year())));
        columns.add(CapacitySheet.code("capacity.sheet.currency", Line::currency));
        columns.add(Column.formula(Text.of("capacity.sheet.total"), Line::formula));
        columns.add(Column.integer(
                Text.of("capacity.sheet.actions"),
                line -> line.cost() == null ? null : line.cost().line().actions()));
        return Sheet.of(Text.of("capacity.sheet.costs"), columns);
    }
}
