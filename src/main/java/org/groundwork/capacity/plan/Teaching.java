package org.groundwork.capacity.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the partner can teach, and did.
 *
 * @param learner who learnt, where it is in the registry; else its name is in {@code learnerText}
 * @param taughtOn null where it is only offered
 * @param used what came of it
 */
public record Teaching(
        UUID id,
        UUID actor,
        String what,
        SupportWay way,
        @Nullable LocalDate offeredOn,
        @Nullable UUID learner,
        String learnerText,
        @Nullable LocalDate taughtOn,
        @Nullable Integer people,
        String used)
        implements PlanRow {}
