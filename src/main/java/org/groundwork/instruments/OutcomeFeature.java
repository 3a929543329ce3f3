package org.groundwork.instruments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.groundwork.core.Text;
import org.jspecify.annotations.Nullable;

/** What an assessment comes to, in words: a rating with its noun, a score with its unit, how it was worked out. */
public final class OutcomeFeature {
    private OutcomeFeature() {}

    /** The rating's label; "not rated" for none. */
    public static String rating(@Nullable Band band) {
        return band == null
                ? Text.of("instruments.outcome.notRated")
                : band.label().in(Text.locale());
    }

    /** The label of a rating that was decided; the id where the instrument does not have it. */
    public static String rating(Instrument instrument, @Nullable String rating) {
        return rating == null
                ? Text.of("instruments.outcome.notRated")
                : instrument.scoring().band(rating).map(OutcomeFeature::rating).orElse(rating);
    }

    /** The score in the source's own unit and direction; "" for none. */
    public static String score(
            Instrument instrument, @Nullable Fraction score, long points, long most, int applicable) {
        if (score == null) {
            return "";
        }
        Direction direction = instrument.direction();
        return switch (instrument.scoring().method()) {
            case HACT_2016, HACT_CURRENT ->
                Text.of("instruments.outcome.hact", points, direction, applicable, round(score));
            case SUM -> Text.of("instruments.outcome.sum", points, direction, most);
            case MET_COUNT, ALL_YES, PATTERN -> Text.of("instruments.outcome.met", points, applicable);
            case PERCENT ->
                Text.of(
                        "instruments.outcome.percent",
                        points,
                        most,
                        direction,
                        round(score.times(Fraction.of(100, 1))));
            case MEAN -> Text.of("instruments.outcome.mean", round(score), direction);
            case NONE -> "";
        };
    }

    /** The same for a whole outcome. */
    public static String score(Instrument instrument, Outcome outcome) {
        return score(instrument, outcome.score(), outcome.points(), outcome.most(), outcome.applicable());
    }

    /** What it can still become, or "" where it is complete or nothing is rated. */
    public static String range(Outcome outcome) {
        Band best = outcome.best();
        Band worst = outcome.worst();
        if (outcome.complete() || best == null || worst == null) {
            return "";
        }
        return best.equals(worst)
                ? Text.of("instruments.outcome.only", rating(best))
                : Text.of("instruments.outcome.range", rating(best), rating(worst));
    }

    /** How the instrument's bands are cut, in words. */
    public static String cuts(Instrument instrument, Band band) {
        Locale language = Text.locale();
        boolean share = instrument.scoring().method() == ScoringMethod.PERCENT
                || instrument.scoring().method().knowsKeys();
        String from = end(band.from(), share);
        String below = end(band.below(), share);
        String name = band.label().in(language);
        if (band.from() == null) {
            return Text.of("instruments.outcome.below", name, below);
        }
        return band.below() == null
                ? Text.of("instruments.outcome.from", name, from)
                : Text.of("instruments.outcome.between", name, from, below);
    }

    private static String end(@Nullable Fraction end, boolean share) {
        if (end == null) {
            return "";
        }
        return share ? round(end.times(Fraction.of(100, 1))) + " %" : round(end);
    }

    private static String round(Fraction number) {
        BigDecimal rounded = new BigDecimal(number.over())
                .divide(new BigDecimal(number.under()), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return Text.number(rounded);
    }
}
