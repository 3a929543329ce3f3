package org.groundwork.instruments;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which rating is held, beside the computed one. Appended, never edited; the latest counts.
 *
 * @param computed the rating that the answers came to, "" for none
 * @param held the rating that is held
 * @param decidedBy a person's name
 * @param untilOn last day of an assumed rating; null for others
 */
public record RatingDecision(
        UUID id,
        UUID assessment,
        Kind kind,
        String computed,
        String held,
        String reason,
        String decidedBy,
        String decidedFunction,
        LocalDate decidedOn,
        @Nullable LocalDate untilOn) {
    /** What was decided. */
    public enum Kind {
        /** the computed rating is held */
        TAKEN_OVER,
        /** another one is held */
        REFUSED,
        /** assumed in an emergency, before anybody could assess */
        ASSUMED_EMERGENCY,
        /** assumed because the partner has no contact with people assisted */
        ASSUMED_NO_CONTACT;

        public boolean assumed() {
            return this == ASSUMED_EMERGENCY || this == ASSUMED_NO_CONTACT;
        }
    }
}
