package org.groundwork.capacity.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Fraction;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Outcome;
import org.groundwork.instruments.Outcome.SectionOutcome;
import org.groundwork.instruments.ScoringMethod;
import org.groundwork.instruments.Words;
import org.jspecify.annotations.Nullable;

/** Figures by domain, each beside the highest that it could be. */
public final class FigureRule {
    private FigureRule() {}

    public static Outcome outcome(Assessed assessed, Side side) {
        return switch (side) {
            case OWN -> assessed.own();
            case ASSESSOR -> assessed.assessor();
            case AGREED -> assessed.settled();
        };
    }

    /** The domains in which something is scored, in the instrument's order. */
    public static List<DomainFigure> domains(Assessed assessed, Side side) {
        Instrument instrument = assessed.instrument();
        List<DomainFigure> figures = new ArrayList<>();
        for (SectionOutcome part : outcome(assessed, side).sections()) {
            InstrumentSection section = instrument.sections().stream()
                    .filter(each -> each.id().equals(part.id()))
                    .findFirst()
                    .orElseThrow();
            if (section.questions().stream().anyMatch(question -> question.scored())) {
                figures.add(new DomainFigure(
                        part.id(),
                        section.title(),
                        part.score(),
                        part.score() == null ? null : most(instrument, part.most(), part.applicable()),
                        part.answered(),
                        part.asked(),
                        part.rating()));
            }
        }
        return figures;
    }

    /** The whole assessment. */
    public static DomainFigure whole(Assessed assessed, Side side) {
        Outcome outcome = outcome(assessed, side);
        return new DomainFigure(
                "",
                Words.NONE,
                outcome.score(),
                outcome.score() == null ? null : most(assessed.instrument(), outcome.most(), outcome.applicable()),
                outcome.answered(),
                outcome.asked(),
                outcome.rating());
    }

    /** The highest score, in the score's own unit. */
    private static @Nullable Fraction most(Instrument instrument, long points, int applicable) {
        ScoringMethod method = instrument.scoring().method();
        if (applicable == 0) {
            return null;
        }
        return switch (method) {
            case HACT_2016, HACT_CURRENT -> Fraction.of(points, applicable);
            case SUM -> Fraction.of(points, 1);
            case MET_COUNT, ALL_YES, PATTERN -> Fraction.of(applicable, 1);
            case PERCENT -> Fraction.of(1, 1);
            case MEAN -> Fraction.of(highest(instrument), 1);
            case NONE -> null;
        };
    }

    /** Of a mean, which has one scale, the highest level. */
    private static int highest(Instrument instrument) {
        return instrument
                .questions()
                .flatMap(question -> question.levels().stream())
                .map(Level::points)
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(0);
    }
}
