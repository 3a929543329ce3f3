package org.groundwork.instruments.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.ScoringMethod;
import org.groundwork.instruments.scoring.RelevanceRule.Asked;

/** The steps of a score, question by question, for whoever wants to follow the sum. */
public final class StepRule {
    private StepRule() {}

    /**
     * What each question brings, in order.
     *
     * @param answers by question, as {@link AnswerRule} takes them
     */
    public static List<Step> steps(Instrument instrument, Map<String, String> answers, Facts facts) {
        Map<String, Asked> asked = RelevanceRule.of(instrument, answers, facts);
        boolean scored = instrument.scoring().method() != ScoringMethod.NONE;
        return instrument
                .questions()
                .map(question -> step(
                        question,
                        Objects.requireNonNull(asked.get(question.id())),
                        Objects.requireNonNullElse(AnswerRule.counting(question, answers, facts), ""),
                        scored))
                .toList();
    }

    private static Step step(Question question, Asked asked, String answer, boolean scored) {
        Integer level = question.level(answer).map(Level::points).orElse(null);
        boolean counts = scored && question.scored() && (answer.isEmpty() || level != null);
        return new Step(
                question,
                asked,
                answer,
                counts && asked == Asked.YES ? level : null,
                counts ? highest(question) : null,
                counts && asked != Asked.NO);
    }

    private static int highest(Question question) {
        return question.levels().stream()
                .map(Level::points)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }
}
