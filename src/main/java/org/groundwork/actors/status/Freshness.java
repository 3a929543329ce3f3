package org.groundwork.actors.status;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How old facts are, as a colour with a word. */
public enum Freshness {
    FRESH,
    AGEING,
    STALE,
    UNKNOWN;

    /** Counted in calendar months from the day on which the facts were true; both limits belong to the younger side. */
    public static Freshness of(@Nullable LocalDate asOf, LocalDate today, StatusPolicy policy) {
        if (asOf == null) {
            return UNKNOWN;
        }
        if (!today.isAfter(asOf.plusMonths(policy.freshMonths()))) {
            return FRESH;
        }
        return today.isAfter(asOf.plusMonths(policy.staleMonths())) ? STALE : AGEING;
    }
}
