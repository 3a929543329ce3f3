package org.groundwork.capacity.several;

import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.actors.ActorKind;
import org.groundwork.capacity.results.Change;
import org.groundwork.instruments.Assessed;
import org.jspecify.annotations.Nullable;

/**
 * A partner as one line of the area's first page.
 *
 * @param latest the assessment that stands for it; null where there is only a plan
 * @param change against the one before with the same instrument
 * @param refreshers what has to be learnt anew within a month, or had to
 * @param first gaps that stop cash
 * @param next the next day on which something is due; null for none
 */
public record PartnerRow(
        UUID actor,
        String name,
        ActorKind kind,
        @Nullable Assessed latest,
        Change change,
        int gaps,
        int first,
        int open,
        int overdue,
        int refreshers,
        @Nullable LocalDate next) {
    /** Gaps are known and nobody works on any. */
    public boolean noPlan() {
        return gaps > 0 && open == 0;
    }
}
