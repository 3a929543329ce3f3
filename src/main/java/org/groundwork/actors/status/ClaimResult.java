package org.groundwork.actors.status;

import java.time.LocalDate;
import java.util.List;
import org.groundwork.core.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A claim judged by a definition.
 *
 * @param asOf the day of the facts; null where there are none
 * @param saidBy who gave them
 * @param why the facts that led there, or those that are missing
 */
public record ClaimResult(
        Claim claim,
        ClaimDefinition definition,
        Verdict verdict,
        @Nullable LocalDate asOf,
        String saidBy,
        List<Finding> why) {
    public ClaimResult {
        why = List.copyOf(why);
    }
}
