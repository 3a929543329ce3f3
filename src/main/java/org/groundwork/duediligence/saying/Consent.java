package org.groundwork.duediligence.saying;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A partner agreed that its own papers may be handed to others.
 *
 * @param purpose what for
 * @param givenBy who of the partner said so
 * @param givenFunction what that person is there
 * @param until last day; null: until it is withdrawn
 * @param withdrawnOn null while it stands
 */
public record Consent(
        UUID id,
        UUID actor,
        String purpose,
        String givenBy,
        String givenFunction,
        LocalDate givenOn,
        @Nullable LocalDate until,
        @Nullable LocalDate withdrawnOn,
        String recordedBy) {

    /** Whether it stands on a day. */
    public boolean holds(LocalDate on) {
        LocalDate end = until;
        LocalDate back = withdrawnOn;
        return !purpose.isBlank()
                && !givenBy.isBlank()
                && !givenOn.isAfter(on)
                && (end == null || !end.isBefore(on))
                && (back == null || back.isAfter(on));
    }
}
