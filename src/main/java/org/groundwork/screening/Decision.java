package org.groundwork.screening;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody decided about a hit; appended, the latest counts.
 *
 * @param born the subject's birth date as far as it was found out, "" where it was not
 * @param place where the subject was born or lives, likewise
 */
public record Decision(
        UUID id,
        UUID hit,
        Outcome outcome,
        String reason,
        String born,
        String place,
        String decidedBy,
        Instant decidedAt) {

    /** What can be decided; none of it is a verdict on the actor. */
    public enum Outcome {
        /** goes to Legal */
        SAME,
        NOT_SAME,
        MORE_NEEDED,
        /** Legal said on which conditions work may go on; only after "the same" */
        CLEARED_BY_LEGAL
    }
}
