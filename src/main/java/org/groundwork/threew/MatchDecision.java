package org.groundwork.threew;

import java.time.Instant;
import java.util.UUID;

/**
 * What a person decided about two actors; the latest decision of a candidate counts.
 *
 * @param decidedBy the person's name
 */
public record MatchDecision(
        UUID id, UUID candidate, Outcome outcome, String note, String decidedBy, Instant decidedAt) {

    /** What two actors turned out to be. */
    public enum Outcome {
        SAME,
        DIFFERENT
    }
}
