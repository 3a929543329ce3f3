package org.groundwork.instruments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.Columns;
import org.jspecify.annotations.Nullable;

/**
 * An assessment with all that belongs to it, as of a day.
 *
 * @param settled what the agreed answers come to, and the assessor's where nothing is agreed
 * @param own what the partner's own answers come to
 * @param assessor what the assessor's come to
 * @param decisions latest last
 * @param disagreements questions on which both sides keep their own answer
 * @param old answers carried over and not yet confirmed
 */
public record Assessed(
        Assessment assessment,
        Instrument instrument,
        AssessmentState state,
        Outcome settled,
        Outcome own,
        Outcome assessor,
        List<Answered> answers,
        List<RatingDecision> decisions,
        int disagreements,
        int old) {
    public Assessed {
        answers = List.copyOf(answers);
        decisions = List.copyOf(decisions);
    }

    /** The same, with other words about the assessment itself. */
    public Assessed of(Assessment changed) {
        return Columns.with(this, "assessment", changed);
    }

    /** The latest word on which rating is held. */
    public Optional<RatingDecision> decision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    /** Last day on which its rating holds: of an assumed one as decided; null for no end, or while there is none. */
    public @Nullable LocalDate until() {
        return assessment.finished()
                ? assessment.validUntil()
                : decision().map(RatingDecision::untilOn).orElse(null);
    }

    /** The rating that is held: as decided, else as computed; null while there is none. */
    public @Nullable String rating() {
        return decision()
                .map(RatingDecision::held)
                .orElseGet(
                        () -> settled.rating() == null ? null : settled.rating().rating());
    }
}
