package org.groundwork.screening;

import java.util.Optional;

/** What a decision about a hit needs before it can be taken. */
final class DecisionRule {
    private DecisionRule() {}

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
