package org.groundwork.capacity.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.core.Id;
import org.jspecify.annotations.Nullable;

/**
 * How the support ends and what the partner carries on.
 *
 * @param id named after the actor: there is one
 * @param endsOn when the support ends
 * @param agreedOn the day on which the partner agreed to it; null: not yet
 */
public record ExitPlan(
        UUID id,
        UUID actor,
        @Nullable LocalDate endsOn,
        String goesOn,
        String risks,
        @Nullable LocalDate agreedOn,
        String agreedBy)
        implements PlanRow {
    public static ExitPlan of(UUID actor) {
        return new ExitPlan(Id.named("capacity exit", actor.toString()), actor, null, "", "", null, "");
    }

    /** Whether anything is said in it. */
    public boolean begun() {
        return !equals(of(actor));
    }
}
