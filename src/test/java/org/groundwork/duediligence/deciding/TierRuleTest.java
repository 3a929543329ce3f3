package org.groundwork.duediligence.deciding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.groundwork.core.Finding;
import org.groundwork.core.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierRuleTest {
    @ParameterizedTest
    @CsvSource({
        // money, months, goods, risk, hard context, tier
        ", , false, NOT_RATED, false, T0",
        "0, , false, NOT_RATED, false, T0",
        "0, , true, NOT_RATED, false, T1",
        "1, , false, NOT_RATED, false, T1",
        "10000, , false, LOW, false, T1",
        "10001, , false, LOW, false, T2",
        "100000, , false, MODERATE, false, T2",
        "100001, , false, LOW, false, T3",
        "100001, 6, false, LOW, false, T3", // less than a year is no smaller year
        "200000, 24, false, LOW, false, T2",
        "200001, 24, false, LOW, false, T3",
        "108333, 13, false, LOW, false, T2", // 100,000 a year to the dollar: 108,333.33
        "108334, 13, false, LOW, false, T3",
        "2147483647, 12, false, LOW, false, T3",
        // one step up for risk, another for the context, and none above the last
        "10000, , false, SIGNIFICANT, false, T2",
        "10000, , false, HIGH, false, T2",
        "10000, , false, HIGH, true, T3",
        "10000, , false, LOW, true, T2",
        "100001, , false, HIGH, true, T3",
        "0, , true, HIGH, true, T3",
        "0, , false, HIGH, true, T0", // where there is nothing, nothing is asked
    })
    void money_sets_the_tier_and_risk_and_context_raise_it(
            Integer money, Integer months, boolean goods, CaseRisk risk, boolean hard, Tier tier) {
        Scope scope = new Scope(
                Scope.idOf(Cases.ACTOR), Cases.ACTOR, money, months, goods, risk, hard, "", false, "", null, null);
        Tiered got = TierRule.of(scope, Cases.POLICY, Cases.DAY);
        assertEquals(tier, got.tier());
        assertEquals(tier.id(), got.id());
        assertTrue(got.reasons().stream().allMatch(each -> each.severity() == Severity.INFO));
    }

    @ParameterizedTest
    @CsvSource({
        // money, days, reason, last day, what is wrong
        "50000, 90, Flood, 2026-09-27, ",
        "50000, 1, Flood, 2026-06-30, ",
        "50001, 90, Flood, , tooMuch",
        "50000, 91, Flood, , tooLong",
        "50000, 0, Flood, , noDays",
        "50000, , Flood, , noDays",
        "50000, 90, ' ', , noReason",
    })
    void a_waiver_has_its_limits(int money, Integer days, String reason, LocalDate until, String wrong) {
        Tiered got = TierRule.of(Cases.waiver(money, days, reason), Cases.POLICY, Cases.DAY);
        assertEquals(until, got.waiverUntil());
        List<String> errors = got.reasons().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .map(Finding::key)
                .toList();
        assertEquals(wrong == null ? List.of() : List.of("duediligence.waiver." + wrong), errors);
        assertEquals(wrong == null ? "waiver" : got.tier().id(), got.id());
    }

    @Test
    void a_waiver_that_began_counts_from_its_first_day_and_may_be_over() {
        Scope begun = new Scope(
                Scope.idOf(Cases.ACTOR),
                Cases.ACTOR,
                5_000,
                null,
                false,
                CaseRisk.LOW,
                false,
                "",
                true,
                "Flood",
                LocalDate.of(2026, 6, 1),
                30);
        assertNotNull(TierRule.of(begun, Cases.POLICY, Cases.DAY).waiverUntil());
        Tiered over = TierRule.of(begun, Cases.POLICY, Cases.DAY.plusDays(1));
        assertNull(over.waiverUntil());
        assertEquals("duediligence.waiver.over", over.reasons().getLast().key());
    }

    @Test
    void the_office_sets_its_own_limits() {
        DecidingPolicy own = new DecidingPolicy(500, 1_000, 10, 100, 1, 1, 1, 1, 1, 1);
        assertEquals(Tier.T1, TierRule.of(Cases.money(500), own, Cases.DAY).tier());
        assertEquals(Tier.T2, TierRule.of(Cases.money(501), own, Cases.DAY).tier());
        assertEquals(Tier.T3, TierRule.of(Cases.money(1_001), own, Cases.DAY).tier());
    }
}
