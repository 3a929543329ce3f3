package org.groundwork.screening;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a decision about a hit needs before it can be taken. */
final class DecisionRule {
    private DecisionRule() {}

    /** Whether Legal can answer: somebody said before that it is the same. */
    static boolean withLegal(@Nullable Decision held) {
        return held != null && held.outcome() == Decision.Outcome.SAME;
    }

    /** Text key of what is missing; empty where nothing is. */
    static Optional<String> blocked(
            Decision.Outcome outcome, String reason, String born, String place, String decidedBy) {
        if (reason.isBlank() || decidedBy.isBlank()) {
            return Optional.of("screening.problem.reason");
        }
        boolean known = BirthDate.parse(born).isPresent() || !place.isBlank();
        return outcome == Decision.Outcome.SAME && !known ? Optional.of("screening.problem.facts") : Optional.empty();
    }
}
