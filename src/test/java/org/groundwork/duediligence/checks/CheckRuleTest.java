package org.groundwork.duediligence.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.groundwork.actors.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which checks still count, and whether money can go a way. */
class CheckRuleTest {
    private static final UUID ACTOR = new UUID(0, 1);
    private static final UUID WAY = new UUID(0, 9);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

    private static Check check(int id, LocalDate on, @Nullable Integer supersedes) {
        return new Check(
                new UUID(1, id),
                ACTOR,
                CheckKind.SITE_VISIT,
                CheckOutcome.CONFIRMED,
                on,
                "Amina",
                "",
                "Amina",
                supersedes == null ? null : new UUID(1, supersedes));
    }

    private static ChannelCheck way(ChannelOutcome outcome, LocalDate on, Answer legal) {
        return new ChannelCheck(
                UUID.randomUUID(), ACTOR, WAY, outcome, on, "Amina", ChannelWay.BANK_LETTER, legal, "", "Amina");
    }

    @Test
    void one_that_is_superseded_does_not_count_and_is_not_lost() {
        List<Check> all = List.of(check(1, DAY.minusDays(9), null), check(2, DAY, 1), check(3, DAY.minusDays(3), null));
        assertEquals(
                List.of(new UUID(1, 2), new UUID(1, 3)),
                CheckRule.standing(all).stream().map(Check::id).toList());
        assertEquals(1, CheckRule.superseded(all).size());
    }

    @Test
    void a_way_is_verified_by_its_latest_check_and_only_where_the_name_is_the_legal_one() {
        ChannelCheck good = way(ChannelOutcome.VERIFIED, DAY.minusDays(2), Answer.YES);
        assertFalse(CheckRule.verified(List.of(), WAY));
        assertTrue(CheckRule.verified(List.of(good), WAY));
        assertFalse(CheckRule.verified(List.of(good), new UUID(0, 8)));
        assertFalse(CheckRule.verified(List.of(way(ChannelOutcome.VERIFIED, DAY, Answer.NO)), WAY));
        assertFalse(CheckRule.verified(List.of(way(ChannelOutcome.VERIFIED, DAY, Answer.NOT_ASKED)), WAY));
        assertFalse(CheckRule.verified(List.of(good, way(ChannelOutcome.DOUBTFUL, DAY, Answer.YES)), WAY));
        ChannelCheck sameDay = way(ChannelOutcome.NOT_THEIRS, DAY.minusDays(2), Answer.YES);
        assertFalse(CheckRule.verified(List.of(good, sameDay), WAY), "of one day the one recorded last");
        ChannelCheck keyedLater = way(ChannelOutcome.NOT_THEIRS, DAY.minusDays(30), Answer.YES);
        assertTrue(CheckRule.verified(List.of(good, keyedLater), WAY), "an older one keyed in later");
    }
}
