package org.groundwork.capacity.plan;

import java.util.UUID;
import org.groundwork.capacity.results.GapPriority;
import org.groundwork.core.Id;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a gap.
 *
 * @param id named after actor, instrument and question
 * @param instrument its id, the same in all editions
 * @param priority in place of the proposed one; null where the proposed one stands
 * @param why it comes first, or can wait
 * @param setAside not worked on, with the reason in {@code why}
 */
public record GapNote(
        UUID id,
        UUID actor,
        String instrument,
        String question,
        @Nullable GapPriority priority,
        String why,
        boolean setAside)
        implements PlanRow {
    /** Of which nothing is said yet. */
    public static GapNote of(UUID actor, String instrument, String question) {
        return new GapNote(
                Id.named("capacity gap", actor.toString(), instrument, question),
                actor,
                instrument,
                question,
                null,
                "",
                false);
    }
}
