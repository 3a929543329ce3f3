package org.groundwork.capacity.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.groundwork.core.Text;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Band;
import org.groundwork.instruments.Direction;
import org.groundwork.instruments.Fraction;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.ScoringMethod;
import org.groundwork.instruments.Words;
import org.jspecify.annotations.Nullable;

/** Figures, ratings and changes in words: a rating with its noun, a score in the direction of its source. */
public final class FigureWordsViewModel {
    private FigureWordsViewModel() {}

    public static String in(Words words) {
        return words.in(Text.locale());
    }

    public static String title(Instrument instrument) {
        return in(instrument.title());
    }

    /** "2.5 of 4", "80 %", or how much is answered where it is not complete. */
    public static String figure(DomainFigure figure, Instrument instrument) {
        Fraction score = figure.score();
        Fraction most = figure.most();
        if (score == null || most == null) {
            return figure.asked() == 0
                    ? Text.of("capacity.figure.none")
                    : figure.answered() == figure.asked()
                            ? Text.of("capacity.figure.notApplicable")
                            : Text.of("capacity.figure.open", figure.answered(), figure.asked());
        }
        return instrument.scoring().method() == ScoringMethod.PERCENT
                ? Text.of("capacity.figure.percent", number(score.times(Fraction.of(100, 1))))
                : Text.of("capacity.figure.of", number(score), number(most));
    }

    /** The score alone, for places with little room: "2.5", "80 %"; "" where there is none. */
    public static String brief(DomainFigure figure, Instrument instrument) {
        Fraction score = figure.score();
        return score == null
                ? ""
                : instrument.scoring().method() == ScoringMethod.PERCENT ? figure(figure, instrument) : number(score);
    }

    /** With two decimals at most; for reading only. */
    public static String number(Fraction number) {
        return Text.number(rounded(number));
    }

    public static BigDecimal rounded(Fraction number) {
        return number.decimal().setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** The rating that is held, with its noun; "" while there is none. */
    public static String rating(Assessed assessed) {
        return rating(assessed.instrument(), assessed.rating());
    }

    public static String rating(Instrument instrument, @Nullable String rating) {
        return rating == null
                ? ""
                : instrument
                        .scoring()
                        .band(rating)
                        .map(FigureWordsViewModel::band)
                        .orElse(rating);
    }

    public static String band(@Nullable Band band) {
        return band == null ? "" : in(band.label());
    }

    /** The rating, or how far an incomplete one is and between what it still lies. */
    public static String standing(Assessed assessed) {
        String held = rating(assessed);
        if (!held.isEmpty()) {
            return held;
        }
        Band best = assessed.settled().best();
        Band worst = assessed.settled().worst();
        String far = answered(assessed);
        if (best == null || worst == null) {
            return far;
        }
        return best.equals(worst)
                ? Text.of("capacity.figure.willBe", far, band(best))
                : Text.of("capacity.figure.between", far, band(worst), band(best));
    }

    /** How far the settled answers are: "2 of 36 answered". */
    public static String answered(Assessed assessed) {
        return Text.of(
                "capacity.figure.open",
                assessed.settled().answered(),
                assessed.settled().asked());
    }

    /** "capacity points" or "risk points"; "" where nothing is scored. */
    public static String noun(Instrument instrument) {
        return switch (instrument.direction()) {
            case CAPACITY -> Text.of("capacity.points.capacity");
            case RISK -> Text.of("capacity.points.risk");
            case NONE -> "";
        };
    }

    /** How a radar of this instrument is read. */
    public static String reading(Instrument instrument) {
        return reading(instrument, "capacity.points.outRisk", "capacity.points.outCapacity");
    }

    /** How a line over time of this instrument is read. */
    public static String readingUp(Instrument instrument) {
        return reading(instrument, "capacity.points.upRisk", "capacity.points.upCapacity");
    }

    private static String reading(Instrument instrument, String risk, String capacity) {
        return instrument.direction() == Direction.NONE
                ? ""
                : Text.of(
                        "capacity.chart.reading",
                        Text.of(instrument.direction() == Direction.RISK ? risk : capacity),
                        noun(instrument));
    }

    /** How far two figures lie from each other, in the points of the source, with a sign. */
    public static String apart(Compared row, Instrument instrument) {
        Fraction first = row.first().score();
        Fraction second = row.second().score();
        if (row.apart() == null || first == null || second == null) {
            return "";
        }
        boolean percent = instrument.scoring().method() == ScoringMethod.PERCENT;
        Fraction apart = second.minus(first).times(Fraction.of(percent ? 100 : 1, 1));
        String signed = (apart.signum() > 0 ? "+" : "") + number(apart);
        return percent ? Text.of("capacity.figure.percent", signed) : signed;
    }

    public static String level(Level level) {
        return LibraryFeature.label(level);
    }

    /** The words of a question; of one that this edition does not have, its id. */
    public static String question(Instrument instrument, String question) {
        return instrument.question(question).map(one -> in(one.text())).orElse(question);
    }

    /** What an action or note refers to: the question, else the domain, else the instrument. */
    public static String about(Optional<Instrument> instrument, String code, String section, String question) {
        if (instrument.isEmpty()) {
            return code;
        }
        Instrument known = instrument.get();
        if (!question.isEmpty()) {
            return question(known, question);
        }
        return section.isEmpty()
                ? title(known)
                : known.sections().stream()
                        .filter(each -> each.id().equals(section))
                        .map(each -> in(each.title()))
                        .findFirst()
                        .orElse(section);
    }

    /** What would close a gap: the next better level, in the question's own words. */
    public static String next(Gap gap) {
        List<Level> levels = gap.question().levels().stream()
                .filter(level -> level.points() != null)
                .sorted((a, b) ->
                        Integer.compare(Objects.requireNonNull(a.points()), Objects.requireNonNull(b.points())))
                .collect(Collectors.toList());
        if (gap.instrument().direction() == Direction.RISK) {
            Collections.reverse(levels);
        }
        int at = levels.indexOf(gap.level());
        return at < 0 || at + 1 >= levels.size()
                ? in(gap.question().text())
                : Text.of(
                        "capacity.gap.next",
                        next(levels.get(at + 1)),
                        in(gap.question().text()));
    }

    private static String next(Level level) {
        String text = in(level.text());
        return text.isBlank() ? level(level) : text;
    }

    /** The question itself, for lists. */
    public static String words(Question question) {
        return in(question.text());
    }
}
