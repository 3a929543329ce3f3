package org.groundwork.duediligence.flags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How flags stand after their steps, what may come next, and who sees that there is one. */
class FlagRuleTest {
    private static final UUID ID = new UUID(0, 1);

    private static FlagNow after(FlagLevel level, String steps) {
        Flag flag = new Flag(
                ID, new UUID(0, 2), level, FlagCategory.OTHER, LocalDate.of(2026, 9, 1), "Amina", "words", "", null);
        List<FlagStep> all = new ArrayList<>();
        for (String step : steps.isBlank() ? new String[0] : steps.split(" ")) {
            all.add(new FlagStep(
                    new UUID(1, all.size()),
                    new UUID(0, 2),
                    ID,
                    FlagStepKind.valueOf(step),
                    Instant.EPOCH,
                    "Head",
                    "because",
                    "Amina"));
            all.add(new FlagStep(
                    new UUID(2, all.size()),
                    new UUID(0, 2),
                    new UUID(0, 99),
                    FlagStepKind.DISMISSED,
                    Instant.EPOCH,
                    "Head",
                    "of another flag",
                    "Amina"));
        }
        return FlagRule.now(flag, all);
    }

    @ParameterizedTest
    @CsvSource({
        // raised as, steps, level, end, seen
        "OBSERVATION, '', OBSERVATION, UNDECIDED, false",
        "OBSERVATION, RAISED, FLAG, UNDECIDED, true",
        "FLAG, '', FLAG, UNDECIDED, true",
        "FLAG, ESCALATED, ESCALATED, UNDECIDED, true",
        "FLAG, ESCALATED RETURNED, FLAG, UNDECIDED, true",
        "FLAG, UPHELD, FLAG, UPHELD, true",
        "FLAG, DISMISSED, FLAG, DISMISSED, false",
        "FLAG, DISMISSED REOPENED, FLAG, UNDECIDED, true",
        "FLAG, ESCALATED UPHELD REOPENED DISMISSED, ESCALATED, DISMISSED, false",
    })
    void it_stands(FlagLevel raised, String steps, FlagLevel level, FlagEnd end, boolean seen) {
        FlagNow now = after(raised, steps);
        assertEquals(level, now.level());
        assertEquals(end, now.end());
        assertEquals(seen, FlagRule.seen(now));
    }

    @Test
    void one_that_was_given_back_is_not_escalated_a_second_time_also_after_it_was_decided() {
        assertTrue(FlagRule.next(after(FlagLevel.FLAG, "")).contains(FlagStepKind.ESCALATED));
        assertFalse(FlagRule.next(after(FlagLevel.FLAG, "ESCALATED RETURNED")).contains(FlagStepKind.ESCALATED));
        assertFalse(FlagRule.next(after(FlagLevel.FLAG, "ESCALATED RETURNED DISMISSED REOPENED"))
                .contains(FlagStepKind.ESCALATED));
    }

    @Test
    void each_state_has_a_way_on_and_a_way_back() {
        assertEquals(
                Set.of(FlagStepKind.RAISED, FlagStepKind.UPHELD, FlagStepKind.DISMISSED),
                FlagRule.next(after(FlagLevel.OBSERVATION, "")));
        assertEquals(
                Set.of(FlagStepKind.RETURNED, FlagStepKind.UPHELD, FlagStepKind.DISMISSED),
                FlagRule.next(after(FlagLevel.FLAG, "ESCALATED")));
        assertEquals(Set.of(FlagStepKind.REOPENED), FlagRule.next(after(FlagLevel.FLAG, "UPHELD")));
        assertEquals(Set.of(FlagStepKind.REOPENED), FlagRule.next(after(FlagLevel.FLAG, "DISMISSED")));
    }

    @Test
    void nothing_was_raised_or_reported_on_a_day_that_is_still_to_come() {
        LocalDate today = LocalDate.of(2026, 9, 14);
        assertEquals("", FlagsView.later(today, null, today));
        assertEquals("duediligence.checks.later", FlagsView.later(today.plusDays(1), null, today));
        assertEquals("duediligence.checks.later", FlagsView.later(today, today.plusDays(1), today));
    }

    @Test
    void a_case_needs_the_office_that_handles_it_or_words_and_always_what_it_is_about() {
        assertEquals("duediligence.flags.missing", FlagsView.missing(null, "words", ""));
        assertEquals("duediligence.flags.missingWords", FlagsView.missing(FlagCategory.OTHER, " ", ""));
        assertEquals("", FlagsView.missing(FlagCategory.SEXUAL_EXPLOITATION, "", "PSEA focal point"));
        assertEquals("", FlagsView.missing(FlagCategory.OTHER, "words", ""));
    }
}
