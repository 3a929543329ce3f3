package org.groundwork.threew;

import java.util.UUID;
import org.groundwork.core.Id;

/**
 * Two actors that may be the same: one that an import made, and one it may be.
 *
 * @param id named after both, so that nobody is asked twice
 * @param actor the new one
 * @param other the one it may be
 * @param reason why
 * @param score how alike the names are, 0 to 1
 * @param detail the two names or the acronym in question
 */
public record MatchCandidate(UUID id, UUID actor, UUID other, MatchReason reason, double score, String detail) {
    public static MatchCandidate of(UUID actor, UUID other, MatchReason reason, double score, String detail) {
        String one = actor.toString();
        String two = other.toString();
        UUID id = one.compareTo(two) < 0 ? Id.named("match", one, two) : Id.named("match", two, one);
        return new MatchCandidate(id, actor, other, reason, score, detail);
    }
}
