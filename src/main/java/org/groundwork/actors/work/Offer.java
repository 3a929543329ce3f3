package org.groundwork.actors.work;

import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.actors.record.Part;
import org.jspecify.annotations.Nullable;

/** Something an actor offers to other actors or to agencies. */
public record Offer(
        UUID id,
        UUID actor,
        OfferKind kind,
        String what,
        @Nullable UUID place,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate untilOn)
        implements Part {}
