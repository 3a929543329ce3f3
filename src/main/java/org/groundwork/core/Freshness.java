package org.groundwork.core;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How far a fact can still be relied on, by the age of what is known. */
public enum Freshness {
    FRESH,
    AGEING,
    STALE,
    UNKNOWN;

    private static final int AGEING_FROM = 183;
    private static final int STALE_FROM = 366;

    /**
     * Fresh for half a year, stale after a year. The figures are house practice, not a standard.
     *
     * @param asOf when it was last known to be true, or null where nobody said
     */
    public static Freshness of(@Nullable LocalDate asOf, LocalDate today) {
        if (asOf == null) {
            return UNKNOWN;
        }
        long days = ChronoUnit.DAYS.between(asOf, today);
        return days < AGEING_FROM ? FRESH : days < STALE_FROM ? AGEING : STALE;
    }
}
