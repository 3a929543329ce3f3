package org.groundwork.actors.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.groundwork.core.Freshness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Six and twelve months as shipped; each limit belongs to the younger side. */
class FreshnessRuleTest {
    @ParameterizedTest(name = "{0} seen on {1}: {2}")
    @CsvSource({
        ", 2026-03-01, UNKNOWN",
        "2026-03-01, 2026-03-01, FRESH",
        "2026-04-01, 2026-03-01, FRESH",
        "2025-09-01, 2026-03-01, FRESH",
        "2025-08-31, 2026-02-28, FRESH", // six months after the last of August is the last of February
        "2025-08-31, 2026-03-01, AGEING",
        "2025-03-01, 2026-03-01, AGEING",
        "2025-02-28, 2026-03-01, STALE"
    })
    void ages(@Nullable LocalDate asOf, LocalDate today, Freshness expected) {
        assertEquals(expected, FreshnessRule.of(asOf, today, StatusPolicy.DEFAULT));
    }
}
