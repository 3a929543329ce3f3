package org.groundwork.capacity.out;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.capacity.out.CapacityBook.ActionLine;
import org.groundwork.capacity.plan.CostRule;
import org.groundwork.capacity.plan.PlanAction;
import org.groundwork.core.Text;
import org.groundwork.office.FormPage;
import org.groundwork.office.FormRows;
import org.groundwork.office.Look;

/** One partner's plan as a sheet of another workbook; what it costs in each currency is summed up live. */
public final class PlanSheet {
    private static final List<Integer> WIDTHS = List.of(44, 16, 22, 20, 20, 12, 14, 20, 14, 9, 12, 12, 34, 34);
    private static final int CURRENCY = 9;
    private static final int COUNTED = 11;

    private PlanSheet() {}

    /** Fills an empty page. */
    public static void write(FormPage page, List<ActionLine> actions) {
        page.widths(WIDTHS);
        page.text(0, 0, Text.of("capacity.sheet.plan"), Look.TITLE);
        FormRows rows = new FormRows(page, 2);
        page.repeat(rows.head(List.of(
                Text.of("capacity.sheet.what"),
                Text.of("capacity.sheet.kind"),
                Text.of("capacity.sheet.way"),
                Text.of("capacity.sheet.owner"),
                Text.of("capacity.sheet.supporter"),
                Text.of("capacity.sheet.dueOn"),
                Text.of("capacity.sheet.status"),
                Text.of("capacity.sheet.funder"),
                Text.of("capacity.sheet.budgetLine"),
                Text.of("capacity.sheet.currency"),
                Text.of("capacity.sheet.cost"),
                Text.of("capacity.sheet.counted"),
                Text.of("capacity.sheet.about"),
                Text.of("capacity.sheet.evidence"))));
        int first = rows.next();
        actions.forEach(action -> line(rows, action));
        if (actions.isEmpty()) {
            rows.line(Text.of("capacity.sheet.noPlan"));
        }
        totals(page, rows, actions, first);
    }

    private static void line(FormRows rows, ActionLine line) {
        PlanAction action = line.action();
        BigDecimal cost = action.cost();
        rows.line(
                action.what(),
                Text.label(action.kind()),
                Text.label(action.way()),
                action.owner(),
                line.supporter(),
                action.dueOn(),
                Text.label(action.status()),
                line.funder(),
                action.budgetLine(),
                action.currency(),
                cost,
                CostRule.counts(action) ? cost : null,
                line.about(),
                Stream.of(action.evidence(), action.droppedReason())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining("\n")));
    }

    /** A total for each currency; there is none over currencies, since no rates stand in the workbook. */
    private static void totals(FormPage page, FormRows rows, List<ActionLine> actions, int first) {
        int last = rows.next() - 1;
        TreeSet<String> currencies = new TreeSet<>();
        actions.stream()
                .map(ActionLine::action)
                .filter(action -> CostRule.counts(action) && !action.currency().isEmpty())
                .forEach(action -> currencies.add(action.currency()));
        rows.skip(1);
        for (String currency : currencies) {
            int row = rows.next();
            page.text(row, 0, Text.of("capacity.sheet.totalOf", currency), Look.SUM);
            page.text(row, CURRENCY, currency, Look.SUM);
            String sum = "SUMIF(" + FormPage.range(first, last, CURRENCY) + "," + FormPage.address(row, CURRENCY) + ","
                    + FormPage.range(first, last, COUNTED) + ")";
            page.formula(row, COUNTED, sum, Look.DECIMAL_SUM);
            rows.skip(1);
        }
    }
}
