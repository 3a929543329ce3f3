package org.groundwork.capacity.results;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Direction;
import org.groundwork.instruments.Fraction;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.QuestionType;
import org.groundwork.instruments.Slot;
import org.jspecify.annotations.Nullable;

/** Where an answer stands among the levels of its question, from the lowest to the best. */
final class StandingRule {
    private StandingRule() {}

    /** One side's answers by question; what is carried over and not confirmed is no answer. */
    static Map<String, String> answers(Assessed assessed, Slot slot) {
        Map<String, String> answers = new HashMap<>();
        assessed.answers().stream()
                .filter(each -> each.slot() == slot && !each.old() && !each.disagreed())
                .filter(each -> !each.answer().isBlank())
                .forEach(each -> answers.put(each.question(), each.answer()));
        return answers;
    }

    /** The agreed answers, and the assessor's where nothing is agreed. */
    static Map<String, String> settled(Assessed assessed) {
        Map<String, String> answers = answers(assessed, Slot.ASSESSOR);
        answers.putAll(answers(assessed, Slot.AGREED));
        return answers;
    }

    /**
     * How high an answer stands, in steps: 0 for the worst level, 1 for the best, whichever way the points run. Null
     * where it is no level or the question has no order.
     */
    static @Nullable Fraction height(Instrument instrument, Question question, String answer) {
        Level level = question.level(answer).orElse(null);
        if (level == null) {
            return null;
        }
        if (question.type() == QuestionType.YES_NO && level.points() == null) {
            return question.expected().isEmpty()
                    ? null
                    : answer.equals(question.expected()) ? Fraction.of(1, 1) : Fraction.ZERO;
        }
        if (question.type() == QuestionType.DOCUMENT && level.points() == null) {
            return answer.equals("missing") ? Fraction.ZERO : Fraction.of(1, 1);
        }
        Integer points = level.points();
        List<Integer> steps = question.levels().stream()
                .map(Level::points)
                .filter(each -> each != null)
                .distinct()
                .sorted()
                .toList();
        if (points == null || steps.size() < 2) {
            return null;
        }
        Fraction up = Fraction.of(steps.indexOf(points), steps.size() - 1L);
        return instrument.direction() == Direction.RISK ? Fraction.of(1, 1).minus(up) : up;
    }
}
