package org.groundwork.capacity.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Direction;
import org.groundwork.instruments.Fraction;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentKind;
import org.groundwork.instruments.Words;
import org.jspecify.annotations.Nullable;

/** What repeated assessments with one instrument say over time. */
public final class TrendRule {
    private TrendRule() {}

    /** Whether an instrument says something about what a partner can do, so that a plan can follow from it. */
    public static boolean plans(Instrument instrument) {
        InstrumentKind kind = instrument.kind();
        return switch (kind) {
            case CAPACITY, TECHNICAL, PSEA, FINANCIAL, HACT, DUE_DILIGENCE -> true;
            case ELIGIBILITY, FEEDBACK, READINESS, MONITORING, OTHER -> false;
        };
    }

    /** The day that an assessment speaks of. */
    public static LocalDate day(Assessed assessed) {
        LocalDate finished = assessed.assessment().finishedOn();
        return Objects.requireNonNullElseGet(
                assessed.assessment().assessedOn(),
                () -> finished == null ? assessed.assessment().startedOn() : finished);
    }

    /** By instrument, those that count, earliest first; the instrument that was used last comes first. */
    public static Map<String, List<Assessed>> series(List<Assessed> all) {
        Map<String, List<Assessed>> found = new LinkedHashMap<>();
        all.stream()
                .filter(each -> !each.assessment().retired() && plans(each.instrument()))
                .sorted(Comparator.comparing(TrendRule::day).reversed())
                .map(each -> each.instrument().id())
                .distinct()
                .forEach(id -> found.put(id, of(all, id)));
        found.values().removeIf(List::isEmpty);
        return found;
    }

    /** The assessments with one instrument that count, earliest first: finished, or begun and not taken out of use. */
    public static List<Assessed> of(List<Assessed> all, String instrument) {
        return all.stream()
                .filter(each ->
                        !each.assessment().retired() && each.instrument().id().equals(instrument))
                .sorted(Comparator.comparing(TrendRule::day)
                        .thenComparing(each -> each.assessment().id()))
                .collect(Collectors.toList());
    }

    /** Those that are finished. */
    public static List<Assessed> finished(List<Assessed> series) {
        return series.stream().filter(each -> each.assessment().finished()).toList();
    }

    /** The one to show first: the last finished one, or what was begun where none is. */
    public static Optional<Assessed> latest(List<Assessed> series) {
        List<Assessed> done = finished(series);
        if (!done.isEmpty()) {
            return Optional.of(done.getLast());
        }
        return series.isEmpty() ? Optional.empty() : Optional.of(series.getLast());
    }

    /**
     * What became of a domain, or of the whole.
     *
     * @param before null where there is none
     * @param section "" for the whole
     */
    public static Change change(@Nullable Assessed before, Assessed now, String section) {
        if (before == null) {
            return Change.FIRST;
        }
        if (!LikeRule.alike(before.instrument(), now.instrument(), section)) {
            return Change.ASKED_OTHERWISE;
        }
        return change(
                figure(before, section), figure(now, section), now.instrument().direction());
    }

    /** What became of a figure that was asked alike. */
    public static Change change(DomainFigure before, DomainFigure now, Direction direction) {
        if (before.share() == null || now.share() == null) {
            return Change.NOT_RATED;
        }
        int way = Objects.requireNonNull(now.share()).compareTo(Objects.requireNonNull(before.share()));
        if (way == 0) {
            return Change.SAME;
        }
        return way > 0 == (direction != Direction.RISK) ? Change.BETTER : Change.WORSE;
    }

    /** One domain of the settled answers, or the whole. */
    public static DomainFigure figure(Assessed assessed, String section) {
        return section.isEmpty()
                ? FigureRule.whole(assessed, Side.AGREED)
                : FigureRule.domains(assessed, Side.AGREED).stream()
                        .filter(each -> each.id().equals(section))
                        .findFirst()
                        .orElseGet(() -> new DomainFigure(section, Words.NONE, null, null, 0, 0, null));
    }

    /** A figure over time: a place for each day, in the middle of which nothing is made up. */
    public static List<Spot> spots(List<Assessed> days, String section) {
        Instrument last = days.getLast().instrument();
        long first = day(days.getFirst()).toEpochDay();
        long span = day(days.getLast()).toEpochDay() - first;
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            Assessed each = days.get(i);
            Fraction along = span > 0
                    ? Fraction.of(day(each).toEpochDay() - first, span)
                    : Fraction.of(i, Math.max(1, days.size() - 1));
            boolean alike = LikeRule.alike(each.instrument(), last, section);
            spots.add(new Spot(each, along, alike ? figure(each, section).share() : null));
        }
        return spots;
    }
}
