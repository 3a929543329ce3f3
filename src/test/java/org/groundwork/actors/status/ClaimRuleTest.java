package org.groundwork.actors.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.groundwork.actors.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims from numbers: what nobody answered counts neither for nor against. */
class ClaimRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest(name = "mandate {0}, head {1}, board {2}/{3}, senior {4}/{5}: IASC {6}, portal {7}")
    @CsvSource({
        // mandate, head is a woman, board, senior posts, then by the two definitions
        "YES, NO, 1, 5, 5, 10, YES, NO", // exactly half of the senior posts is enough for one of the two
        "YES, NO, 1, 5, 4, 10, NO, NO",
        "YES, NO, 3, 6, 5, 10, YES, YES",
        "YES, YES, 0, 5, 0, 5, YES, NO", // directed by a woman
        "NO, YES, 5, 5, 5, 5, NO, YES", // without a humanitarian mandate only the portal's wording holds
        "NOT_ASKED, YES, 5, 5, 5, 5, NOT_KNOWN, YES",
        "YES, NOT_ASKED, , , , , NOT_KNOWN, NOT_KNOWN",
        "YES, NOT_ASKED, 1, 5, 1, 5, NOT_KNOWN, NO", // the head may still be a woman
        "YES, NO, 2, , 2, 5, NOT_KNOWN, NO", // a part without its whole is not known
        "YES, NO, 0, 0, 1, 5, NOT_KNOWN, NO", // a board of nobody says nothing
        "YES, NO, 6, 5, 1, 5, NOT_KNOWN, NO", // more women than people
        "YES, NO, -1, 5, 1, 5, NOT_KNOWN, NO",
        "YES, NOT_ANSWERED, 3, 5, , , YES, NOT_KNOWN"
    })
    void womenLedByTwoDefinitions(
            Answer mandate,
            Answer head,
            @Nullable Integer boardWomen,
            @Nullable Integer board,
            @Nullable Integer seniorWomen,
            @Nullable Integer senior,
            Verdict iasc,
            Verdict portal) {
        ClaimFacts facts = new ClaimFacts(
                new UUID(1, 1),
                new UUID(2, 2),
                DAY,
                "",
                "",
                boardWomen,
                board,
                seniorWomen,
                senior,
                head,
                mandate,
                Answer.NOT_ASKED,
                Answer.NOT_ASKED,
                Answer.NOT_ASKED,
                null,
                null,
                null,
                null);
        assertEquals(iasc, verdict(facts, ClaimDefinition.WLO_IASC_2023));
        assertEquals(portal, verdict(facts, ClaimDefinition.WLO_PORTAL));
    }

    @ParameterizedTest(name = "purpose {0}, displaced {1}, disabled {2} {3}/{4}, young {5}/{6}: {7} {8} {9} {10}")
    @CsvSource({
        "YES, YES, YES, 5, 10, 1, 2, YES, YES, YES, YES",
        "NO, NO, YES, 4, 10, 1, 3, NO, NO, NO, NO",
        "NOT_ASKED, NOT_ANSWERED, YES, , 10, , , NOT_KNOWN, NOT_KNOWN, NOT_KNOWN, NOT_KNOWN",
        "YES, YES, NO, 10, 10, 2, 2, YES, YES, NO, YES",
        "YES, YES, NOT_ASKED, 1, 10, 3, 2, YES, YES, NO, NOT_KNOWN"
    })
    void theOtherClaims(
            Answer purpose,
            Answer displaced,
            Answer disabled,
            @Nullable Integer membersDisabled,
            @Nullable Integer members,
            @Nullable Integer young,
            @Nullable Integer leaders,
            Verdict womensRights,
            Verdict refugeeLed,
            Verdict opd,
            Verdict youthLed) {
        ClaimFacts facts = new ClaimFacts(
                new UUID(1, 1),
                new UUID(2, 2),
                DAY,
                "",
                "",
                null,
                null,
                null,
                null,
                Answer.NOT_ASKED,
                Answer.NOT_ASKED,
                purpose,
                displaced,
                disabled,
                membersDisabled,
                members,
                young,
                leaders);
        assertEquals(womensRights, verdict(facts, ClaimDefinition.WRO_PURPOSE));
        assertEquals(refugeeLed, verdict(facts, ClaimDefinition.REFUGEE_UNHCR_2023));
        assertEquals(opd, verdict(facts, ClaimDefinition.OPD_HALF_OF_MEMBERS));
        assertEquals(youthLed, verdict(facts, ClaimDefinition.YOUTH_LEADERS));
    }

    @Test
    void theLatestStatementUpToTheDateCounts() {
        List<ClaimFacts> said = List.of(purpose(DAY, Answer.YES), purpose(DAY.plusDays(30), Answer.NO));
        ClaimResult before = ClaimRule.derive(said, DAY.minusDays(1), ClaimDefinition.WRO_PURPOSE);
        assertEquals(Verdict.NOT_KNOWN, before.verdict());
        assertNull(before.asOf());
        ClaimResult then = ClaimRule.derive(said, DAY.plusDays(29), ClaimDefinition.WRO_PURPOSE);
        assertEquals(Verdict.YES, then.verdict());
        assertEquals(DAY, then.asOf());
        assertEquals(
                Verdict.NO,
                ClaimRule.derive(said, DAY.plusDays(30), ClaimDefinition.WRO_PURPOSE)
                        .verdict());
    }

    @Test
    void moreThanThereAreIsToldAsAnError() {
        ClaimFacts facts = new ClaimFacts(
                new UUID(1, 1),
                new UUID(2, 2),
                DAY,
                "",
                "",
                null,
                null,
                null,
                null,
                Answer.NOT_ASKED,
                Answer.NOT_ASKED,
                Answer.NOT_ASKED,
                Answer.NOT_ASKED,
                Answer.NOT_ASKED,
                null,
                null,
                3,
                2);
        assertTrue(ClaimRule.derive(List.of(facts), DAY, ClaimDefinition.YOUTH_LEADERS).why().stream()
                .anyMatch(each -> each.key().equals("actors.claim.impossible")));
    }

    private static ClaimFacts purpose(LocalDate asOf, Answer answer) {
        return new ClaimFacts(
                new UUID(1, asOf.toEpochDay()),
                new UUID(2, 2),
                asOf,
                "",
                "",
                null,
                null,
                null,
                null,
                Answer.NOT_ASKED,
                Answer.NOT_ASKED,
                answer,
                Answer.NOT_ASKED,
                Answer.NOT_ASKED,
                null,
                null,
                null,
                null);
    }

    private static Verdict verdict(ClaimFacts facts, ClaimDefinition definition) {
        ClaimResult result = ClaimRule.derive(List.of(facts), DAY, definition);
        assertEquals(definition, result.definition(), "a result names its definition");
        return result.verdict();
    }
}
