package org.groundwork.duediligence.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.groundwork.actors.Answer;
import org.groundwork.actors.people.ChannelKind;
import org.groundwork.actors.people.PaymentChannel;
import org.groundwork.core.Columns;
import org.groundwork.duediligence.deciding.ChannelState;
import org.groundwork.duediligence.due.DueKind;
import org.groundwork.duediligence.due.DueThing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                UUID.randomUUID(),
                ACTOR,
                WAY,
                outcome,
                on,
                "Amina",
                ChannelWay.BANK_LETTER,
                legal,
                "",
                "Amina",
                recorded(null, legal).account());
    }

    @Test
    void one_that_is_superseded_does_not_count_and_is_not_lost() {
        List<Check> all = List.of(check(1, DAY.minusDays(9), null), check(2, DAY, 1), check(3, DAY.minusDays(3), null));
        assertEquals(
                List.of(new UUID(1, 2), new UUID(1, 3)),
                CheckRule.standing(all).stream().map(Check::id).toList());
        assertEquals(1, CheckRule.superseded(all).size());
    }

    private static PaymentChannel recorded(@Nullable LocalDate verifiedOn, Answer legal) {
        return new PaymentChannel(
                WAY,
                ACTOR,
                ChannelKind.BANK,
                "Bank",
                "",
                "USD",
                "000 123 4411",
                "River Aid",
                legal,
                Answer.YES,
                null,
                verifiedOn,
                "");
    }

    private static ChannelStanding standing(@Nullable LocalDate verifiedOn, Answer legal, ChannelCheck... checks) {
        return CheckRule.standing(recorded(verifiedOn, legal), List.of(checks));
    }

    @Test
    void a_way_is_verified_by_its_latest_check_and_only_where_the_name_is_the_legal_one() {
        ChannelCheck good = way(ChannelOutcome.VERIFIED, DAY.minusDays(2), Answer.YES);
        assertEquals(ChannelStanding.NEVER, standing(null, Answer.YES));
        assertEquals(ChannelStanding.VERIFIED, standing(null, Answer.NOT_ASKED, good));
        assertEquals(
                ChannelStanding.NEVER,
                CheckRule.standing(Columns.with(recorded(null, Answer.YES), "id", new UUID(0, 8)), List.of(good)));
        assertEquals(
                ChannelStanding.OTHER_NAME, standing(DAY, Answer.YES, way(ChannelOutcome.VERIFIED, DAY, Answer.NO)));
        assertEquals(
                ChannelStanding.DOUBTED,
                standing(DAY, Answer.YES, good, way(ChannelOutcome.DOUBTFUL, DAY, Answer.YES)));
        ChannelCheck sameDay = way(ChannelOutcome.NOT_THEIRS, DAY.minusDays(2), Answer.YES);
        assertEquals(
                ChannelStanding.DOUBTED, standing(DAY, Answer.YES, good, sameDay), "of one day the one recorded last");
        ChannelCheck keyedLater = way(ChannelOutcome.NOT_THEIRS, DAY.minusDays(30), Answer.YES);
        assertEquals(
                ChannelStanding.VERIFIED, standing(DAY, Answer.YES, good, keyedLater), "an older one keyed in later");
    }

    /** Where the record and the checks disagreed, the proposal went by the one and the list by the other. */
    @Test
    void where_the_record_and_the_checks_disagree_there_is_one_answer() {
        ChannelCheck open = way(ChannelOutcome.VERIFIED, DAY, Answer.NOT_ASKED);
        assertEquals(ChannelStanding.ON_RECORD_ONLY, standing(DAY, Answer.YES), "a day in the record is no check");
        assertEquals(ChannelStanding.NAME_OPEN, standing(DAY, Answer.NOT_ASKED, open));
        assertEquals(ChannelStanding.VERIFIED, standing(DAY, Answer.YES, open), "the record compared the name");
        assertEquals(
                ChannelStanding.OTHER_NAME,
                standing(DAY, Answer.NO, way(ChannelOutcome.VERIFIED, DAY, Answer.YES)),
                "the account's name was changed since");
        assertEquals(
                ChannelStanding.DOUBTED,
                standing(DAY.plusDays(9), Answer.YES, way(ChannelOutcome.NOT_THEIRS, DAY, Answer.YES)),
                "a day typed into the record does not undo what was found");
    }

    /** Money would have gone to whatever account the record was changed to. */
    @ParameterizedTest
    @CsvSource({
        "number, 000 123 4412",
        "number, ''",
        "provider, Other Bank",
        "nameOnAccount, A. Treasurer",
        "kind, MOBILE_MONEY"
    })
    void an_account_that_is_changed_does_not_stay_verified(String component, String changed) {
        ChannelCheck good = way(ChannelOutcome.VERIFIED, DAY, Answer.YES);
        PaymentChannel before = recorded(DAY, Answer.YES);
        PaymentChannel after =
                Columns.with(before, component, component.equals("kind") ? ChannelKind.valueOf(changed) : changed);
        assertEquals(ChannelStanding.VERIFIED, CheckRule.standing(before, List.of(good)));
        assertEquals(ChannelStanding.CHANGED, CheckRule.standing(after, List.of(good)));
        assertFalse(CheckRule.verified(after, List.of(good)));
        assertEquals(ChannelState.CHANGED, CheckRule.state(List.of(after), List.of(good)));
        ChannelCheck doubtful = way(ChannelOutcome.DOUBTFUL, DAY, Answer.YES);
        assertEquals(ChannelStanding.DOUBTED, CheckRule.standing(after, List.of(doubtful)), "no way out of a doubt");
        ChannelCheck again = Columns.with(good, "account", after.account());
        assertEquals(ChannelStanding.VERIFIED, CheckRule.standing(after, List.of(good, again)));
        assertNull(after.changedFrom(before).verifiedOn(), "the record takes its day off");
        PaymentChannel told = Columns.with(after, "verifiedOn", DAY.plusDays(1));
        assertEquals(told, told.changedFrom(before), "unless it is told anew");
    }

    @Test
    void an_account_that_was_changed_is_due_since_its_check_until_somebody_looks_again() {
        ChannelCheck good = way(ChannelOutcome.VERIFIED, DAY, Answer.YES);
        PaymentChannel way = recorded(DAY, Answer.YES);
        PaymentChannel changed = Columns.with(way, "nameOnAccount", "A. Treasurer");
        assertEquals(List.of(), ChangedRule.of(List.of(way), List.of(good), (one, check) -> "way"));
        assertEquals(
                List.of(new DueThing(DueKind.PAYMENT, WAY, ACTOR, "way", DAY, true)),
                ChangedRule.of(List.of(changed), List.of(good), (one, check) -> "way"));
        ChannelCheck again = Columns.with(good, "account", changed.account());
        assertEquals(List.of(), ChangedRule.of(List.of(changed), List.of(good, again), (one, check) -> "way"));
    }

    @Test
    void what_leaves_the_account_the_same_leaves_it_verified() {
        ChannelCheck good = way(ChannelOutcome.VERIFIED, DAY, Answer.YES);
        PaymentChannel way = recorded(DAY, Answer.YES);
        PaymentChannel joined = Columns.with(Columns.with(way, "actor", new UUID(0, 2)), "through", new UUID(0, 3));
        PaymentChannel spelled =
                Columns.with(Columns.with(joined, "nameOnAccount", " river  AID"), "branch", "Harbour");
        assertEquals(ChannelStanding.VERIFIED, CheckRule.standing(spelled, List.of(good)));
        assertEquals(spelled, spelled.changedFrom(way), "the day stays");
    }

    @Test
    void a_check_that_does_not_know_its_account_is_no_verification() {
        ChannelCheck older = Columns.with(way(ChannelOutcome.VERIFIED, DAY, Answer.YES), "account", null);
        assertEquals(ChannelStanding.ON_RECORD_ONLY, standing(DAY, Answer.YES, older));
        assertEquals(ChannelStanding.CHANGED, standing(null, Answer.YES, older));
    }

    @Test
    void money_can_reach_a_partner_where_one_way_is_verified() {
        ChannelCheck good = way(ChannelOutcome.VERIFIED, DAY, Answer.YES);
        PaymentChannel way = recorded(null, Answer.YES);
        PaymentChannel other = Columns.with(recorded(DAY, Answer.YES), "id", new UUID(0, 8));
        assertEquals(ChannelState.NONE, CheckRule.state(List.of(), List.of()));
        assertEquals(ChannelState.UNVERIFIED, CheckRule.state(List.of(way), List.of()));
        assertEquals(ChannelState.ON_RECORD_ONLY, CheckRule.state(List.of(way, other), List.of()));
        assertEquals(ChannelState.VERIFIED, CheckRule.state(List.of(way, other), List.of(good)));
        assertEquals(
                ChannelState.UNVERIFIED,
                CheckRule.state(List.of(way), List.of(way(ChannelOutcome.NOT_THEIRS, DAY, Answer.YES))));
    }

    @Test
    void nobody_looked_on_a_day_that_is_still_to_come() {
        assertEquals("", CheckRule.later(DAY, DAY));
        assertEquals("", CheckRule.later(null, DAY));
        assertEquals("duediligence.checks.later", CheckRule.later(DAY.plusDays(1), DAY));
    }
}
