package org.groundwork.instruments.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.groundwork.instruments.Direction;
import org.groundwork.instruments.Fraction;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Question;
import org.jspecify.annotations.Nullable;

/** What a partner is good at and what is missing most, from its answers. */
public final class StrengthRule {
    private static final Fraction HALF = Fraction.of(1, 2);

    /** How a question was answered: 1 for its best answer, 0 for its worst. */
    private record Placed(Question question, Fraction share) {}

    private StrengthRule() {}

    /** The best answers, at most {@code most}; none that is nearer to the worst answer than to the best. */
    static List<Question> strengths(Instrument instrument, Map<String, String> answers, int most) {
        return placed(instrument, answers, Comparator.comparing(Placed::share).reversed()).stream()
                .filter(one -> one.share().compareTo(HALF) > 0)
                .limit(most)
                .map(Placed::question)
                .toList();
    }

    /** The worst answers, at most {@code most}; critical ones first, none that is the best answer. */
    public static List<Question> gaps(Instrument instrument, Map<String, String> answers, int most) {
        return placed(instrument, answers, Comparator.comparing(Placed::share)).stream()
                .filter(one -> one.share().compareTo(HALF) <= 0
                        || one.question()
                                .critical()
                                .contains(answers.get(one.question().id())))
                .sorted(Comparator.comparing(one -> !one.question()
                        .critical()
                        .contains(answers.get(one.question().id()))))
                .limit(most)
                .map(Placed::question)
                .toList();
    }

    /** Among equals heavier questions come first, then the order of the instrument. */
    private static List<Placed> placed(Instrument instrument, Map<String, String> answers, Comparator<Placed> order) {
        List<Placed> placed = new ArrayList<>();
        instrument.questions().filter(Question::scored).forEach(question -> {
            Fraction share = share(instrument, question, answers.getOrDefault(question.id(), ""));
            if (share != null) {
                placed.add(new Placed(question, share));
            }
        });
        placed.sort(order.thenComparing(one -> -one.question().weight()));
        return placed;
    }

    private static @Nullable Fraction share(Instrument instrument, Question question, String answer) {
        Integer points = question.level(answer).map(Level::points).orElse(null);
        List<Integer> all = question.levels().stream()
                .map(Level::points)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (points == null || all.getFirst().equals(all.getLast())) {
            return null;
        }
        Fraction share = Fraction.of(points - all.getFirst(), all.getLast() - all.getFirst());
        return instrument.direction() == Direction.RISK ? Fraction.of(1, 1).minus(share) : share;
    }
}
