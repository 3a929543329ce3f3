package org.groundwork.capacity.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step of a hand-over: what, who, by when. */
public record ExitStep(
        UUID id,
        UUID actor,
        String what,
        String owner,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn) implements PlanRow {}
