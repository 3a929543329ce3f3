package org.groundwork.duediligence.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DueRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final UUID ACTOR = new UUID(1, 1);
    private static final UUID ROW = new UUID(1, 2);

    private static DueThing thing(DueKind kind, LocalDate ends) {
        return new DueThing(kind, ROW, ACTOR, "Registration certificate", ends, false);
    }

    private static DueNote note(LocalDate ends, boolean handled, LocalDate on) {
        return new DueNote(
                new UUID(3, on.toEpochDay()), ACTOR, DueKind.DOCUMENT, ROW, ends, handled, on, "Amina", "text");
    }

    private static List<DueLine> of(DueThing thing, DueNote... notes) {
        return DueRule.of(List.of(thing), List.of(notes), id -> "Wadi Relief", TODAY, 30);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, true, -2372", // years ago and never handled: still there
        "2026-06-29, true, -1",
        "2026-06-30, true, 0",
        "2026-07-30, true, 30",
        "2026-07-31, false, 0",
    })
    void what_ends_within_so_many_days_or_has_ended(LocalDate ends, boolean due, int days) {
        List<DueLine> lines = of(thing(DueKind.DOCUMENT, ends));
        assertEquals(due ? 1 : 0, lines.size());
        if (due) {
            assertEquals(days, lines.getFirst().days());
            assertEquals(days < 0, lines.getFirst().overdue());
        }
    }

    @Test
    void handled_is_gone_until_it_ends_again() {
        LocalDate ends = LocalDate.of(2026, 6, 1);
        assertEquals(List.of(), of(thing(DueKind.DOCUMENT, ends), note(ends, true, TODAY)));
        LocalDate renewed = LocalDate.of(2026, 7, 15);
        assertEquals(
                1, of(thing(DueKind.DOCUMENT, renewed), note(ends, true, TODAY)).size());
        assertEquals(
                1, of(thing(DueKind.DECISION, ends), note(ends, true, TODAY)).size());
    }

    @Test
    void chased_says_when_last_and_how_often() {
        LocalDate ends = LocalDate.of(2026, 6, 1);
        DueLine line = of(
                        thing(DueKind.DOCUMENT, ends),
                        note(ends, false, TODAY.minusDays(3)),
                        note(ends, false, TODAY.minusDays(10)))
                .getFirst();
        assertEquals(TODAY.minusDays(3), line.chasedOn());
        assertEquals(2, line.times());
    }

    @ParameterizedTest
    @EnumSource(DueKind.class)
    void each_kind_has_its_message_in_two_lengths(DueKind kind) {
        for (LocalDate ends : List.of(TODAY.minusDays(2), TODAY.plusDays(2))) {
            DueLine line = of(thing(kind, ends)).getFirst();
            String email = ChaseDocument.email(line, "Amina Okello", "Rivers Agency");
            String message = ChaseDocument.message(line, "Amina Okello", "Rivers Agency");
            assertTrue(
                    email.contains("Wadi Relief") && email.contains("2026") && email.endsWith("Rivers Agency"), email);
            assertTrue(message.length() < 320 && message.contains("Amina Okello"), message);
            assertFalse(email.contains("{") || message.contains("{"));
        }
    }
}
