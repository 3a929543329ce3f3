package org.groundwork.capacity.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundwork.instruments.Answered;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Fraction;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.Slot;
import org.jspecify.annotations.Nullable;

/** Two days, two sides, or several partners beside each other, domain by domain. */
public final class CompareRule {
    private CompareRule() {}

    /** One side of one assessment against a side of another, or of the same; the second's domains, in its order. */
    public static List<Compared> of(Assessed first, Side one, Assessed second, Side other) {
        Map<String, DomainFigure> before = FigureRule.domains(first, one).stream()
                .collect(Collectors.toMap(DomainFigure::id, Function.identity()));
        List<Compared> rows = new ArrayList<>();
        for (DomainFigure now : FigureRule.domains(second, other)) {
            boolean alike = LikeRule.alike(first.instrument(), second.instrument(), now.id());
            rows.add(compared(
                    before.getOrDefault(now.id(), DomainFigure.unknown(now)), now, second.instrument(), alike));
        }
        return rows;
    }

    /** Whether one side rated any domain. */
    public static boolean says(Assessed assessed, Side side) {
        return FigureRule.domains(assessed, side).stream().anyMatch(each -> each.share() != null);
    }

    private static Compared compared(DomainFigure first, DomainFigure second, Instrument instrument, boolean alike) {
        if (!alike) {
            return new Compared(first, second, null, Change.ASKED_OTHERWISE);
        }
        Fraction a = first.share();
        Fraction b = second.share();
        return new Compared(
                first,
                second,
                a == null || b == null ? null : b.minus(a),
                TrendRule.change(first, second, instrument.direction()));
    }

    /** Those that lie furthest from each other, furthest first; those that lie together are left out. */
    public static List<Compared> largest(List<Compared> rows, int most) {
        return rows.stream()
                .filter(row -> row.distance().signum() > 0)
                .sorted(Comparator.comparing(Compared::distance).reversed())
                .limit(most)
                .toList();
    }

    /** Questions on which partner and assessor answered differently, furthest apart first. */
    public static List<ViewGap> views(Assessed assessed) {
        Map<String, String> own = StandingRule.answers(assessed, Slot.OWN);
        Map<String, String> assessor = StandingRule.answers(assessed, Slot.ASSESSOR);
        List<ViewGap> gaps = new ArrayList<>();
        for (InstrumentSection section : assessed.instrument().sections()) {
            for (Question question : section.questions()) {
                ViewGap gap = view(assessed, section, question, own.get(question.id()), assessor.get(question.id()));
                if (gap != null) {
                    gaps.add(gap);
                }
            }
        }
        gaps.sort(Comparator.comparing(ViewGap::apart).reversed());
        return gaps;
    }

    private static @Nullable ViewGap view(
            Assessed assessed,
            InstrumentSection section,
            Question question,
            @Nullable String own,
            @Nullable String assessor) {
        if (own == null || assessor == null || own.equals(assessor)) {
            return null;
        }
        Fraction a = StandingRule.height(assessed.instrument(), question, own);
        Fraction b = StandingRule.height(assessed.instrument(), question, assessor);
        if (a == null || b == null || a.equals(b)) {
            return null;
        }
        Fraction apart = a.compareTo(b) > 0 ? a.minus(b) : b.minus(a);
        boolean disagreed = assessed.answers().stream()
                .filter(Answered::disagreed)
                .anyMatch(each -> each.question().equals(question.id()));
        return new ViewGap(
                section,
                question,
                Objects.requireNonNull(question.level(own).orElse(null)),
                Objects.requireNonNull(question.level(assessor).orElse(null)),
                apart,
                disagreed);
    }
}
