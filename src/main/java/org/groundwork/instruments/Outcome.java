package org.groundwork.instruments;

import java.util.List;
import org.groundwork.core.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a set of answers comes to.
 *
 * @param complete every question that has to be answered is
 * @param asked questions that have to be answered, as far as is known
 * @param answered of those, how many are; "not applicable" is an answer
 * @param score what the source calls the score; null where incomplete or nothing applies
 * @param points sum of the points so far
 * @param most most points that the applicable questions can bring
 * @param applicable scored questions that count, unanswered ones among them
 * @param rating the band of a complete assessment; null otherwise
 * @param best the best it can still become, or what it is; null where nothing is rated
 * @param worst the worst it can still become, or what it is
 * @param sections the same for each section
 * @param findings answers that stop cash, and answers that are none
 */
public record Outcome(
        boolean complete,
        int asked,
        int answered,
        @Nullable Fraction score,
        long points,
        long most,
        int applicable,
        @Nullable Band rating,
        @Nullable Band best,
        @Nullable Band worst,
        List<SectionOutcome> sections,
        List<Finding> findings) {
    public Outcome {
        sections = List.copyOf(sections);
        findings = List.copyOf(findings);
    }

    /** Share of the questions that are answered, 0 to 1; 0 where nothing is asked. */
    public Fraction coverage() {
        return asked == 0 ? Fraction.ZERO : Fraction.of(answered, asked);
    }

    /**
     * What one section comes to.
     *
     * @param applicable scored questions that count
     * @param rating null where incomplete, or where the instrument does not rate sections
     */
    public record SectionOutcome(
            String id,
            int asked,
            int answered,
            @Nullable Fraction score,
            long points,
            long most,
            int applicable,
            @Nullable Band rating) {
        public boolean complete() {
            return asked == answered;
        }
    }
}
