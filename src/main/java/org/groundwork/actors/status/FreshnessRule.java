package org.groundwork.actors.status;

import java.time.LocalDate;
import org.groundwork.core.Freshness;
import org.jspecify.annotations.Nullable;

/** How old facts may be, by the office's own months. */
public final class FreshnessRule {
    private FreshnessRule() {}

    /** Counted in calendar months from the day on which the facts were true; both limits belong to the younger side. */
    public static Freshness of(@Nullable LocalDate asOf, LocalDate today, StatusPolicy policy) {
        if (asOf == null) {
            return Freshness.UNKNOWN;
        }
        if (!today.isAfter(asOf.plusMonths(policy.freshMonths()))) {
            return Freshness.FRESH;
        }
        return today.isAfter(asOf.plusMonths(policy.staleMonths())) ? Freshness.STALE : Freshness.AGEING;
    }
}
