package org.groundwork.instruments.scoring;

import org.groundwork.instruments.Question;
import org.groundwork.instruments.scoring.RelevanceRule.Asked;
import org.jspecify.annotations.Nullable;

/**
 * One question on the way from answers to a score.
 *
 * @param asked whether it is asked, as far as is known
 * @param answer the answer that counts, by the registry where nobody said one; "" for none
 * @param level points of the level that was chosen, before weighing; null where none count
 * @param highest points of its highest level, before weighing; null where it is not scored
 * @param counts whether it counts in the score, answered or not
 */
public record Step(
        Question question,
        Asked asked,
        String answer,
        @Nullable Integer level,
        @Nullable Integer highest,
        boolean counts) {
    /** Whether the assessment is complete only with it. */
    public boolean needed() {
        return asked == Asked.YES && !question.optional();
    }
}
