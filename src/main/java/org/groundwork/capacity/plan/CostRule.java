package org.groundwork.capacity.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What plans cost: per partner, funder, year and currency. Nothing is converted here, so that every figure is one that
 * somebody typed or their exact sum. What was dropped costs nothing.
 */
public final class CostRule {
    private record Key(
            UUID actor,
            @Nullable UUID funder,
            String funderText,
            @Nullable Integer year,
            String currency) {}

    private CostRule() {}

    public static List<CostLine> lines(List<PlanAction> actions) {
        Map<Key, List<PlanAction>> groups = new LinkedHashMap<>();
        actions.stream().filter(CostRule::counts).forEach(action -> groups.computeIfAbsent(
                        key(action), any -> new ArrayList<>())
                .add(action));
        return groups.entrySet().stream()
                .map(group -> line(group.getKey(), group.getValue()))
                .sorted(Comparator.comparing((CostLine line) -> line.actor().toString())
                        .thenComparing(CostLine::year, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(line -> String.valueOf(line.funder()))
                        .thenComparing(CostLine::funderText)
                        .thenComparing(CostLine::currency))
                .toList();
    }

    /**
     * The currency in which lines are added up: the office's, or the only one that the lines have.
     *
     * @param office "" where the office has not said its own
     * @return "" where neither is known
     */
    public static String sumCurrency(List<CostLine> lines, String office) {
        List<String> used = lines.stream().map(CostLine::currency).distinct().toList();
        return office.isEmpty() && used.size() == 1 ? used.getFirst() : office;
    }

    /** Whether it costs anything. */
    public static boolean counts(PlanAction action) {
        BigDecimal cost = action.cost();
        return cost != null && cost.signum() > 0 && action.status() != ActionStatus.DROPPED;
    }

    /** The year that an action's cost falls into; null where no day is set. */
    public static @Nullable Integer year(PlanAction action) {
        LocalDate done = action.status() == ActionStatus.DONE ? action.doneOn() : null;
        LocalDate day = done == null ? action.dueOn() : done;
        return day == null ? null : day.getYear();
    }

    private static Key key(PlanAction action) {
        String named = action.funder() == null
                ? action.funderText().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)
                : "";
        return new Key(action.actor(), action.funder(), named, year(action), action.currency());
    }

    private static CostLine line(Key key, List<PlanAction> actions) {
        BigDecimal sum = BigDecimal.ZERO;
        for (PlanAction action : actions) {
            BigDecimal cost = action.cost();
            sum = cost == null ? sum : sum.add(cost);
        }
        return new CostLine(
                key.actor(),
                key.funder(),
                key.funder() == null ? actions.getFirst().funderText().strip() : "",
                key.year(),
                key.currency(),
                sum,
                actions.size());
    }
}
