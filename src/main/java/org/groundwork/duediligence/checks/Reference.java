package org.groundwork.duediligence.checks;

import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.actors.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was asked about a partner, and what they said. Never leaves the office.
 *
 * @param relation how they know the partner
 * @param wouldWorkAgain whether they would work with it again
 */
public record Reference(
        UUID id,
        UUID actor,
        String who,
        String organisation,
        String relation,
        String contact,
        @Nullable LocalDate askedOn,
        String askedBy,
        String said,
        Answer wouldWorkAgain) {}
