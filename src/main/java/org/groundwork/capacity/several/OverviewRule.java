package org.groundwork.capacity.several;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.groundwork.actors.ActorKind;
import org.groundwork.capacity.plan.ExitStep;
import org.groundwork.capacity.plan.GapNote;
import org.groundwork.capacity.plan.PlanAction;
import org.groundwork.capacity.plan.PlanRule;
import org.groundwork.capacity.results.Change;
import org.groundwork.capacity.results.Gap;
import org.groundwork.capacity.results.GapMark;
import org.groundwork.capacity.results.GapPriority;
import org.groundwork.capacity.results.GapRule;
import org.groundwork.capacity.results.TrendRule;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.InstrumentKind;
import org.jspecify.annotations.Nullable;

/** What the first page says of a partner. */
final class OverviewRule {
    static final int REFRESHER_DAYS = 30;

    private OverviewRule() {}

    /** What belongs to one partner. */
    record Known(List<Assessed> assessed, List<PlanAction> actions, List<ExitStep> steps, List<GapNote> notes) {}

    static PartnerRow row(UUID actor, String name, ActorKind kind, Known known, LocalDate today) {
        List<Assessed> series = standing(TrendRule.series(known.assessed()).values());
        Assessed latest = TrendRule.latest(series).orElse(null);
        List<Gap> gaps = latest == null ? List.of() : gaps(latest, known.notes());
        long late = known.actions().stream()
                        .filter(each -> PlanRule.overdue(each, today))
                        .count()
                + known.steps().stream()
                        .filter(each -> PlanRule.overdue(each, today))
                        .count();
        return new PartnerRow(
                actor,
                name,
                kind,
                latest,
                latest == null ? Change.FIRST : TrendRule.change(before(series, latest), latest, ""),
                gaps.size(),
                (int) gaps.stream()
                        .filter(gap -> gap.priority() == GapPriority.FIRST)
                        .count(),
                (int) known.actions().stream()
                        .filter(each -> each.status().open())
                        .count(),
                (int) late,
                (int) known.actions().stream()
                        .filter(each -> PlanRule.refresherDue(each, today, REFRESHER_DAYS))
                        .count(),
                next(known).orElse(null));
    }

    /** The instrument that stands for a partner: of organisational capacity before others, else the latest used. */
    private static List<Assessed> standing(Collection<List<Assessed>> all) {
        return all.stream()
                .filter(series -> !TrendRule.finished(series).isEmpty()
                        && series.getLast().instrument().kind() == InstrumentKind.CAPACITY)
                .findFirst()
                .or(() -> all.stream()
                        .filter(series -> !TrendRule.finished(series).isEmpty())
                        .findFirst())
                .or(() -> all.stream().findFirst())
                .orElse(List.of());
    }

    private static @Nullable Assessed before(List<Assessed> series, Assessed latest) {
        List<Assessed> done = TrendRule.finished(series);
        int at = done.indexOf(latest);
        return at > 0 ? done.get(at - 1) : null;
    }

    /** Those that nobody set aside. */
    private static List<Gap> gaps(Assessed latest, List<GapNote> notes) {
        return GapRule.of(latest, GapMark.USUAL).stream()
                .filter(gap -> notes.stream()
                        .noneMatch(note -> note.setAside()
                                && note.instrument().equals(gap.instrument().id())
                                && note.question().equals(gap.question().id())))
                .toList();
    }

    private static Optional<LocalDate> next(Known known) {
        return known.actions().stream()
                .filter(each -> each.status().open())
                .map(PlanAction::dueOn)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
    }

    /** Which of the partners that have a finished assessment share an instrument: its id, by how many use it. */
    static List<String> shared(Map<UUID, List<Assessed>> byActor) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        byActor.values().forEach(all -> TrendRule.series(all).forEach((code, series) -> {
            if (!TrendRule.finished(series).isEmpty()) {
                counts.merge(code, 1, Integer::sum);
            }
        }));
        return counts.entrySet().stream()
                .filter(each -> each.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
