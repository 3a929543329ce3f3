package org.groundwork.duediligence.deciding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundwork.core.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionRuleTest {
    private static final LocalDate DAY = Cases.DAY;
    private static final CaseFacts GOOD = Cases.good(Cases.money(8_000));

    private static DecisionForm form(Outcome cash, Outcome inKind) {
        boolean putOff = cash == Outcome.NOT_YET || inKind == Outcome.NOT_YET;
        return new DecisionForm(
                DAY,
                cash,
                inKind,
                "Because",
                null,
                DAY.plusMonths(12),
                putOff ? DAY.plusMonths(3) : null,
                "A Head",
                "Head of office",
                List.of(new DecisionForm.Asking("Do it", DAY.plusMonths(3), false)),
                Map.of());
    }

    private static List<String> wrong(DecisionForm form, CaseFacts facts) {
        return DecisionRule.check(form, ProposalRule.of(facts, Cases.POLICY, DAY), facts, Cases.POLICY, DAY).stream()
                .map(Finding::key)
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .toList();
    }

    @Test
    void a_whole_decision_has_nothing_wrong() {
        for (Outcome outcome : Outcome.values()) {
            assertEquals(List.of(), wrong(form(outcome, Outcome.WITH_CONDITIONS), GOOD), outcome.name());
        }
    }

    @Test
    void each_thing_that_is_missing_is_named() {
        DecisionForm nothing = new DecisionForm(
                null, Outcome.NOT_YET, Outcome.WITH_CONDITIONS, " ", null, null, null, "", "", List.of(), Map.of());
        assertEquals(List.of("who", "asWhat", "when", "whyOtherwise", "noCondition"), wrong(nothing, GOOD));
        DecisionForm dated = new DecisionForm(
                DAY.plusDays(1),
                Outcome.NOT_YET,
                Outcome.ELIGIBLE,
                "x",
                DAY.plusDays(200),
                DAY.minusDays(1),
                DAY,
                "A",
                "B",
                List.of(new DecisionForm.Asking("Do it", null, false)),
                Map.of(ClearingDesk.PSEA, new DecisionForm.Clear("P", null)));
        assertEquals(
                List.of("future", "endsBefore", "againBefore", "tooLong", "conditionWhen", "clearedWhen"),
                wrong(dated, GOOD));
        DecisionForm open = new DecisionForm(
                DAY, Outcome.NOT_YET, Outcome.ELIGIBLE, "x", null, null, null, "A", "B", List.of(), Map.of());
        assertEquals(List.of("noEnd", "noAgain"), wrong(open, GOOD));
    }

    @Test
    void with_a_hit_at_legal_only_legal_opens_or_closes_the_door() {
        CaseFacts legal = Cases.with(GOOD, ScreeningState.WITH_LEGAL);
        assertEquals(List.of("needsLegal"), wrong(form(Outcome.ELIGIBLE, Outcome.ELIGIBLE), legal));
        assertEquals(List.of("needsLegal"), wrong(form(Outcome.NOT_ELIGIBLE, Outcome.NOT_ELIGIBLE), legal));
        assertEquals(List.of(), wrong(form(Outcome.NOT_YET, Outcome.NOT_YET), legal));
        DecisionForm ok = form(Outcome.ELIGIBLE, Outcome.ELIGIBLE);
        DecisionForm cleared = new DecisionForm(
                ok.decidedOn(),
                ok.cash(),
                ok.inKind(),
                ok.reason(),
                null,
                ok.validUntil(),
                null,
                ok.decidedBy(),
                ok.decidedFunction(),
                ok.conditions(),
                Map.of(ClearingDesk.LEGAL, new DecisionForm.Clear("L", DAY)));
        assertEquals(List.of(), wrong(cleared, legal));
    }

    @Test
    void a_waiver_keeps_its_limits_on_paper_too() {
        DecisionForm ninety = waiver(DAY.plusDays(89));
        assertEquals(List.of(), wrong(ninety, GOOD));
        assertEquals(List.of("tooLong"), wrong(waiver(DAY.plusDays(90)), GOOD));
        assertEquals(List.of("tooMuch"), wrong(ninety, Cases.good(Cases.money(50_001))));
    }

    private static DecisionForm waiver(LocalDate until) {
        return new DecisionForm(
                DAY, Outcome.ELIGIBLE, Outcome.ELIGIBLE, "x", until, until, null, "A", "B", List.of(), Map.of());
    }

    @Test
    void the_latest_that_none_takes_the_place_of_counts() {
        Decision first = decision(1, DAY, null);
        Decision second = decision(2, DAY.plusDays(3), first.id());
        Decision backdated = decision(3, DAY.minusDays(10), second.id());
        assertEquals(first, DecisionRule.current(List.of(first)).orElseThrow());
        assertEquals(second, DecisionRule.current(Arrays.asList(first, second)).orElseThrow());
        assertEquals(
                backdated,
                DecisionRule.current(Arrays.asList(first, second, backdated)).orElseThrow());
        assertEquals(true, DecisionRule.current(List.of()).isEmpty());
    }

    private static Decision decision(int number, LocalDate on, @Nullable UUID before) {
        return new Decision(
                new UUID(1, number),
                Cases.ACTOR,
                on,
                Profile.NGO,
                Tier.T1,
                Outcome.ELIGIBLE,
                Outcome.ELIGIBLE,
                Outcome.ELIGIBLE,
                Outcome.ELIGIBLE,
                "r",
                "",
                null,
                on.plusMonths(12),
                null,
                "A",
                "B",
                "C",
                "D",
                Instant.EPOCH.plusSeconds(number),
                before);
    }

    @Test
    void it_holds_on_its_first_and_on_its_last_day() {
        Decision decision = decision(1, DAY, null);
        assertEquals(true, decision.holds(DAY));
        assertEquals(true, decision.holds(DAY.plusMonths(12)));
        assertEquals(false, decision.holds(DAY.plusMonths(12).plusDays(1)));
        assertEquals(false, decision.holds(DAY.minusDays(1)));
    }
}
