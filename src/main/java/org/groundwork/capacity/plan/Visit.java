package org.groundwork.capacity.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something worked on together, a visit or a call.
 *
 * @param who came, as typed
 * @param withWhom who was there for the partner, as typed
 * @param nextStep and the day by which it should be done
 */
public record Visit(
        UUID id,
        UUID actor,
        @Nullable LocalDate visitOn,
        VisitKind kind,
        String who,
        String withWhom,
        String place,
        @Nullable Convenience convenience,
        String workedOn,
        String nextStep,
        @Nullable LocalDate nextOn)
        implements PlanRow {}
