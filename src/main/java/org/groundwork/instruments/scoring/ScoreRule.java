package org.groundwork.instruments.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.groundwork.core.Finding;
import org.groundwork.instruments.Band;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.Fraction;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Outcome;
import org.groundwork.instruments.Outcome.SectionOutcome;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.ScoringMethod;
import org.groundwork.instruments.scoring.RelevanceRule.Asked;
import org.groundwork.instruments.scoring.Tally.Share;
import org.jspecify.annotations.Nullable;

/**
 * From answers to a rating. Incomplete answers have no rating, only the best and worst that they can still become;
 * nothing unanswered is taken for anything.
 */
public final class ScoreRule {
    private final Instrument instrument;
    private final ScoringMethod method;
    private final Map<String, String> answers;
    private final Facts facts;
    private final Map<String, Asked> asked;

    private ScoreRule(Instrument instrument, Map<String, String> answers, Facts facts) {
        this.instrument = instrument;
        this.method = instrument.scoring().method();
        this.answers = answers;
        this.facts = facts;
        this.asked = RelevanceRule.of(instrument, answers, facts);
    }

    /**
     * What these answers come to.
     *
     * @param answers by question, as {@link AnswerRule} takes them
     */
    public static Outcome outcome(Instrument instrument, Map<String, String> answers, Facts facts) {
        return new ScoreRule(instrument, answers, facts).outcome();
    }

    private Outcome outcome() {
        List<Part> parts = instrument.sections().stream().map(this::part).toList();
        int toAnswer = parts.stream().mapToInt(part -> part.asked).sum();
        int answered = parts.stream().mapToInt(part -> part.answered).sum();
        boolean complete = answered == toAnswer && parts.stream().noneMatch(part -> part.open);
        long points = parts.stream().mapToLong(part -> part.points).sum();
        int applicable = parts.stream().mapToInt(part -> part.applicable).sum();
        Standing standing = overall(parts);
        Fraction value = complete ? standing.value() : null;
        return new Outcome(
                complete,
                toAnswer,
                answered,
                value == null ? null : score(value, points, applicable),
                points,
                parts.stream().mapToLong(part -> part.most).sum(),
                applicable,
                value == null ? null : instrument.scoring().band(value).orElse(null),
                standing.best(),
                standing.worst(),
                parts.stream().map(this::section).toList(),
                findings());
    }

    private SectionOutcome section(Part part) {
        Fraction value = part.open || part.answered < part.asked ? null : value(part.tally);
        Band rating = value == null || !instrument.scoring().sections()
                ? null
                : instrument.scoring().band(value).orElse(null);
        return new SectionOutcome(
                part.id,
                part.asked,
                part.answered,
                value == null ? null : score(value, part.points, part.applicable),
                part.points,
                part.most,
                part.applicable,
                rating);
    }

    // Counting

    /** What was counted in one section. */
    private static final class Part {
        private final String id;
        private final Tally tally;
        private int asked;
        private int answered;
        private boolean open;
        private long points;
        private long most;
        private int applicable;

        Part(String id, boolean plainSum) {
            this.id = id;
            this.tally = new Tally(plainSum);
        }
    }

    private Part part(InstrumentSection section) {
        Part part = new Part(section.id(), plainSum());
        for (Question question : section.questions()) {
            Asked isAsked = Objects.requireNonNull(asked.get(question.id()));
            String answer = AnswerRule.counting(question, answers, facts);
            if (isAsked == Asked.YES && !question.optional()) {
                part.asked++;
                part.answered += answer == null ? 0 : 1;
            }
            if (isAsked == Asked.OPEN && !question.optional()) {
                part.open = true;
            }
            if (isAsked != Asked.NO && question.scored() && method != ScoringMethod.NONE) {
                count(part, question, answer, isAsked == Asked.OPEN);
            }
        }
        return part;
    }

    private void count(Part part, Question question, @Nullable String answer, boolean open) {
        Level level = answer == null ? null : question.level(answer).orElse(null);
        if (level != null && level.points() != null && !open) {
            part.points += Points.of(method, question, level);
        }
        boolean applies = level == null ? answer == null : level.points() != null;
        if (applies && !open) {
            part.applicable++;
            part.most += Points.most(method, question);
        }
        List<Share> shares = new ArrayList<>();
        if (answer != null) {
            shares.add(level == null ? Share.NOTHING : Points.share(method, question, level));
        } else {
            question.levels().forEach(each -> shares.add(Points.share(method, question, each)));
            if (question.notApplicable()) {
                shares.add(Share.NOTHING);
            }
        }
        if (open) {
            shares.add(Share.NOTHING);
        }
        part.tally.add(shares);
    }

    private boolean plainSum() {
        return switch (method) {
            case SUM, MET_COUNT, ALL_YES, PATTERN, NONE -> true;
            case HACT_2016, HACT_CURRENT, PERCENT, MEAN -> false;
        };
    }

    /** What the bands look at; null where it is not decided. */
    private @Nullable Fraction value(Tally tally) {
        Fraction value = tally.value();
        if (value == null || (method != ScoringMethod.ALL_YES && method != ScoringMethod.PATTERN)) {
            return value;
        }
        return value.signum() == 0 ? Fraction.of(1, 1) : Fraction.ZERO;
    }

    /** What the source calls the score. */
    private Fraction score(Fraction value, long points, int applicable) {
        return switch (method) {
            case HACT_2016, HACT_CURRENT -> Fraction.of(points, applicable);
            case MET_COUNT, ALL_YES, PATTERN -> Fraction.of(points, 1);
            case SUM, PERCENT, MEAN, NONE -> value;
        };
    }

    // What it is, or can still become

    private record Standing(
            @Nullable Fraction value,
            @Nullable Band best,
            @Nullable Band worst) {}

    private Standing overall(List<Part> parts) {
        List<Band> bands = instrument.scoring().bands();
        if (method == ScoringMethod.MEAN) {
            return mean(parts, bands);
        }
        Tally all = new Tally(plainSum());
        parts.forEach(part -> all.addAll(part.tally));
        if (all.empty() || bands.isEmpty()) {
            return new Standing(value(all), null, null);
        }
        List<Band> can = method == ScoringMethod.ALL_YES || method == ScoringMethod.PATTERN
                ? bands.stream().filter(band -> canAllBeAsExpected(all, band)).toList()
                : bands.stream().filter(band -> can(all, band)).toList();
        return new Standing(value(all), can.getFirst(), can.getLast());
    }

    private static boolean can(Tally all, Band band) {
        return (band.from() == null || all.canReach(band.from()))
                && (band.below() == null || all.canStayBelow(band.below()));
    }

    private static boolean canAllBeAsExpected(Tally all, Band band) {
        Fraction one = Fraction.of(1, 1);
        return (band.holds(one) && all.canStayBelow(one)) || (band.holds(Fraction.ZERO) && all.canReach(one));
    }

    /** Sections weigh alike, whatever their number of questions; one in which nothing applies is left out. */
    private static Standing mean(List<Part> parts, List<Band> bands) {
        List<Tally> tallies = parts.stream()
                .map(part -> part.tally)
                .filter(tally -> !tally.empty())
                .toList();
        List<Band> can = bands.stream().filter(band -> canMean(tallies, band)).toList();
        Fraction sum = Fraction.ZERO;
        for (Tally tally : tallies) {
            Fraction value = tally.value();
            if (value == null) {
                return can.isEmpty() ? new Standing(null, null, null) : ends(null, can);
            }
            sum = sum.plus(value);
        }
        Fraction value = tallies.isEmpty() ? null : sum.dividedBy(Fraction.of(tallies.size(), 1));
        return value == null || can.isEmpty() ? new Standing(value, null, null) : ends(value, can);
    }

    private static Standing ends(@Nullable Fraction value, List<Band> can) {
        return new Standing(value, can.getFirst(), can.getLast());
    }

    private static boolean canMean(List<Tally> tallies, Band band) {
        return !tallies.isEmpty()
                && (band.from() == null || mean(tallies, true).compareTo(band.from()) >= 0)
                && (band.below() == null || mean(tallies, false).compareTo(band.below()) < 0);
    }

    private static Fraction mean(List<Tally> tallies, boolean highest) {
        Fraction sum = Fraction.ZERO;
        for (Tally tally : tallies) {
            sum = sum.plus(tally.end(highest));
        }
        return sum.dividedBy(Fraction.of(tallies.size(), 1));
    }

    // Findings

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        instrument.questions().forEach(question -> {
            String said = answers.get(question.id());
            if (said != null) {
                AnswerRule.check(question, said).ifPresent(findings::add);
            }
            String answer = AnswerRule.counting(question, answers, facts);
            if (answer != null
                    && asked.get(question.id()) == Asked.YES
                    && question.critical().contains(answer)) {
                findings.add(Finding.warning(question.id(), "instruments.finding.critical", question.id()));
            }
        });
        answers.keySet().stream()
                .filter(id -> instrument.question(id).isEmpty())
                .sorted()
                .forEach(id -> findings.add(Finding.error(id, "instruments.finding.unknownQuestion", id)));
        return findings;
    }
}
