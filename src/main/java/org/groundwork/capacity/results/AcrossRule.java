package org.groundwork.capacity.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Question;
import org.jspecify.annotations.Nullable;

/** Lays partners beside each other who were assessed with one instrument: each by its latest finished assessment. */
public final class AcrossRule {
    private AcrossRule() {}

    /** Empty where none of them has a finished assessment with it. */
    public static Optional<Across> of(List<Assessed> all, String instrument, List<UUID> actors) {
        List<Assessed> latest = new ArrayList<>();
        for (UUID actor : actors) {
            List<Assessed> done = TrendRule.finished(TrendRule.of(
                    all.stream()
                            .filter(each -> each.assessment().actor().equals(actor))
                            .toList(),
                    instrument));
            if (!done.isEmpty()) {
                latest.add(done.getLast());
            }
        }
        return latest.stream().max(Comparator.comparing(TrendRule::day)).map(newest -> across(latest, newest));
    }

    private static Across across(List<Assessed> latest, Assessed newest) {
        Instrument shown = newest.instrument();
        List<InstrumentSection> domains = shown.sections().stream()
                .filter(section -> section.questions().stream().anyMatch(Question::scored))
                .toList();
        return new Across(
                shown,
                domains,
                latest.stream().map(each -> partner(each, shown, domains)).toList());
    }

    private static Across.Partner partner(Assessed assessed, Instrument shown, List<InstrumentSection> domains) {
        List<@Nullable DomainFigure> figures = new ArrayList<>();
        domains.forEach(domain -> figures.add(
                LikeRule.alike(shown, assessed.instrument(), domain.id())
                        ? TrendRule.figure(assessed, domain.id())
                        : null));
        return new Across.Partner(
                assessed.assessment().actor(),
                assessed.assessment().id(),
                TrendRule.day(assessed),
                assessed.instrument().edition(),
                assessed.rating(),
                FigureRule.whole(assessed, Side.AGREED),
                figures);
    }
}
