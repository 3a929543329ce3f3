package org.groundwork.duediligence.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.groundwork.core.Finding;
import org.groundwork.duediligence.deciding.Screened;
import org.groundwork.duediligence.deciding.ScreeningState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SanctionsRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "false, 0, 0, 0, CLEAR, NOTHING_FOUND",
                "true, 0, 0, 0, OLD_LIST, NOTHING_FOUND",
                "false, 2, 0, 0, OPEN_HITS, -",
                "false, 2, 1, 1, WITH_LEGAL, -",
                "false, 1, 0, 1, OPEN_HITS, -",
                "false, 0, 0, 1, CLEARED_BY_LEGAL, DOUBTS",
                "true, 0, 0, 1, CLEARED_OLD_LIST, DOUBTS"
            })
    void aHitIsNeverAVerdict(
            boolean changed, int open, int legal, int cleared, ScreeningState state, @Nullable CheckOutcome outcome) {
        Screened screened =
                new Screened(DAY, "UN 2026-02-27", changed, open, legal, Collections.nCopies(cleared, "words"), 3);
        assertEquals(state, screened.state());
        SanctionsRule.Proposed proposed =
                SanctionsRule.proposed(screened, List.of()).orElseThrow();
        assertEquals(outcome, proposed.outcome());
        assertEquals(DAY, proposed.on());
        assertEquals(
                List.of(DAY, "UN 2026-02-27"), proposed.reasons().getFirst().args());
        assertEquals(
                changed,
                proposed.reasons().stream().map(Finding::key).anyMatch("duediligence.screened.changed"::equals));
    }

    @Test
    void whatIsRecordedIsNotProposedAgainUntilItChanges() {
        Screened clear = new Screened(DAY, "UN 2026-02-27", false, 0, 0, List.of(), 0);
        assertTrue(SanctionsRule.proposed(Screened.NEVER, List.of()).isEmpty());
        assertTrue(SanctionsRule.proposed(clear, List.of(check(DAY, CheckOutcome.NOTHING_FOUND)))
                .isEmpty());
        assertTrue(SanctionsRule.proposed(clear, List.of(check(DAY.minusDays(1), CheckOutcome.NOTHING_FOUND)))
                .isPresent());
        assertTrue(SanctionsRule.proposed(
                        new Screened(DAY, "UN 2026-02-27", false, 0, 0, List.of("words"), 0),
                        List.of(check(DAY, CheckOutcome.NOTHING_FOUND)))
                .isPresent());
    }

    private static Check check(LocalDate on, CheckOutcome outcome) {
        return new Check(new UUID(1, 1), new UUID(2, 2), CheckKind.SANCTIONS, outcome, on, "Amina", "", "Amina", null);
    }
}
