package org.groundwork.duediligence.deciding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.groundwork.core.Columns;
import org.groundwork.core.Severity;
import org.groundwork.core.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProposalRuleTest {
    private static final Scope SMALL = Cases.money(8_000);

    private static Proposal of(CaseFacts facts) {
        return ProposalRule.of(facts, Cases.POLICY, Cases.DAY);
    }

    private static void assertOutcome(Outcome cash, Outcome inKind, CaseFacts facts) {
        Proposal got = of(facts);
        assertEquals(cash, got.cash(), got.toString());
        assertEquals(inKind, got.inKind(), got.toString());
    }

    @Test
    void where_all_is_well_it_is_eligible_for_calendar_months() {
        Proposal got = of(Cases.good(SMALL));
        assertEquals(Outcome.ELIGIBLE, got.cash());
        assertEquals(LocalDate.of(2028, 6, 30), got.validUntil());
        assertNull(got.againOn());
        assertEquals(Set.of(Allows.CASH, Allows.IN_KIND), got.allows());
        assertEquals(List.of(), got.conditions());
        LocalDate lastOfMay = LocalDate.of(2027, 5, 31);
        DecidingPolicy oneMonth = new DecidingPolicy(10_000, 100_000, 90, 50_000, 1, 1, 1, 1, 1, 60);
        assertEquals(
                LocalDate.of(2027, 6, 30),
                ProposalRule.of(Cases.good(SMALL), oneMonth, lastOfMay).validUntil());
    }

    @Test
    void where_no_money_is_asked_for_none_is_decided_on() {
        Proposal got = of(Cases.good(Cases.money(0)));
        assertEquals(Outcome.NOT_ASKED, got.cash());
        assertEquals(Set.of(Allows.IN_KIND), got.allows());
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_SCREENED, NOT_YET, NOT_YET",
        "OPEN_HITS, NOT_YET, NOT_YET",
        "WITH_LEGAL, NOT_YET, NOT_YET",
        "CLEARED_BY_LEGAL, WITH_CONDITIONS, WITH_CONDITIONS",
        "OLD_LIST, WITH_CONDITIONS, WITH_CONDITIONS",
        "CLEAR, ELIGIBLE, ELIGIBLE",
    })
    void a_hit_stops_and_is_never_a_verdict(ScreeningState state, Outcome cash, Outcome inKind) {
        assertOutcome(cash, inKind, Cases.with(Cases.good(SMALL), state));
    }

    @Test
    void what_legal_said_is_the_condition_word_for_word_and_nobody_asks_the_partner_for_it() {
        CaseFacts facts = Cases.cleared(
                Cases.good(SMALL), "Goods only,\n no fee to {him}. ", "Ask again in May.", "Ask again in May.");
        assertEquals(
                List.of("Legal asks: Goods only, no fee to {him}.", "Legal asks: Ask again in May."),
                of(facts).conditions().stream()
                        .map(each -> DecisionWordsDocument.sentence(each.what()))
                        .toList());
        assertTrue(of(facts).conditions().stream().allMatch(ProposedCondition::ours));
        assertEquals(
                List.of("duediligence.condition.asLegal"),
                of(Cases.cleared(Cases.good(SMALL), " ")).conditions().stream()
                        .map(each -> each.what().key())
                        .toList());
        CaseFacts old = Cases.with(facts, ScreeningState.CLEARED_OLD_LIST);
        assertEquals(3, of(old).conditions().size(), "and screened again");
        CaseFacts another = Cases.with(facts, ScreeningState.WITH_LEGAL);
        assertEquals(
                List.of("duediligence.condition.legal"),
                of(another).conditions().stream().map(each -> each.what().key()).toList());
    }

    @ParameterizedTest
    @EnumSource(ScreeningState.class)
    void whatever_else_is_wrong_screening_alone_makes_nobody_not_eligible(ScreeningState state) {
        CaseFacts poor = Cases.facts(
                SMALL,
                List.of(Cases.psea("Low-capacity", Standing.POOR), Cases.health("High-risk", Standing.POOR, "Q")));
        assertNotEquals(Outcome.NOT_ELIGIBLE, of(Cases.with(poor, state)).cash());
        assertNotEquals(Outcome.NOT_ELIGIBLE, of(Cases.with(poor, state)).inKind());
    }

    @ParameterizedTest
    @CsvSource({
        "false, UNDECIDED, WITH_CONDITIONS",
        "true, UNDECIDED, NOT_YET",
        "false, UPHELD, WITH_CONDITIONS",
        "true, UPHELD, NOT_ELIGIBLE",
        "false, DISMISSED, ELIGIBLE",
        "true, DISMISSED, ELIGIBLE",
    })
    void flags(boolean grave, FlagStanding standing, Outcome outcome) {
        assertOutcome(outcome, outcome, Cases.with(Cases.good(SMALL), new FlagFact(grave, standing)));
    }

    @ParameterizedTest
    @CsvSource({"0, ELIGIBLE", "1, WITH_CONDITIONS", "7, WITH_CONDITIONS"})
    void flags_of_the_head_organisation_are_looked_at_and_neither_stop_nor_refuse(int flags, Outcome outcome) {
        Proposal got = of(Cases.withHeadFlags(Cases.good(SMALL), flags));
        assertEquals(outcome, got.cash());
        assertEquals(outcome, got.inKind());
        assertEquals(
                flags > 0,
                got.conditions().stream()
                        .anyMatch(each -> each.what().key().equals("duediligence.condition.headFlag") && each.ours()));
        assertEquals(
                flags > 0,
                got.reasons().stream()
                        .anyMatch(each -> each.severity() == Severity.WARNING
                                && each.key().equals("duediligence.reason.headFlag")));
    }

    @Test
    void a_waiver_does_not_put_off_a_flag_of_the_head_organisation() {
        CaseFacts waived = Cases.facts(
                Cases.waiver(40_000, 60, "Flood"), List.of(AssessmentFact.missing("PSEA", AssessmentAbout.PSEA)));
        List<String> asked = of(Cases.withHeadFlags(waived, 1)).conditions().stream()
                .map(each -> each.what().key())
                .toList();
        assertTrue(asked.contains("duediligence.condition.headFlag"), asked.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "HELD, , ELIGIBLE, ELIGIBLE",
        "HELD, 2026-06-30, ELIGIBLE, ELIGIBLE", // the last day still counts
        "HELD, 2026-06-29, NOT_YET, WITH_CONDITIONS",
        "MISSING, , NOT_YET, WITH_CONDITIONS",
        "NONE_ACCEPTED, , ELIGIBLE, ELIGIBLE",
    })
    void papers(PaperState state, LocalDate expires, Outcome cash, Outcome inKind) {
        assertOutcome(cash, inKind, Cases.with(Cases.good(SMALL), new DocumentFact("Letter", state, expires)));
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, WITH_CONDITIONS",
        "UNVERIFIED, WITH_CONDITIONS",
        "ON_RECORD_ONLY, WITH_CONDITIONS",
        "CHANGED, WITH_CONDITIONS",
        "VERIFIED, ELIGIBLE",
    })
    void the_way_to_pay_matters_for_cash_only(ChannelState state, Outcome cash) {
        assertOutcome(cash, Outcome.ELIGIBLE, Cases.with(Cases.good(SMALL), state));
        assertOutcome(Outcome.NOT_ASKED, Outcome.ELIGIBLE, Cases.with(Cases.good(Cases.money(0)), state));
    }

    @ParameterizedTest
    @CsvSource({
        // about, standing, cash, in kind: what another agency found never stops nor refuses by itself
        "FINANCE, POOR, WITH_CONDITIONS, ELIGIBLE",
        "PSEA, POOR, WITH_CONDITIONS, WITH_CONDITIONS",
        "OTHER, POOR, WITH_CONDITIONS, ELIGIBLE",
        "ELIGIBILITY, POOR, WITH_CONDITIONS, ELIGIBLE",
        "DUE_DILIGENCE, POOR, WITH_CONDITIONS, ELIGIBLE",
        "FINANCE, MIDDLE, ELIGIBLE, ELIGIBLE",
        "PSEA, GOOD, ELIGIBLE, ELIGIBLE",
    })
    void what_another_agency_found_is_weighed_and_named(
            AssessmentAbout about, Standing standing, Outcome cash, Outcome inKind) {
        CaseFacts facts = Cases.with(
                Cases.good(SMALL), new ReportFact("UNICEF", "HACT micro-assessment", about, "Rated", standing));
        assertOutcome(cash, inKind, facts);
        assertTrue(DecisionWordsDocument.grounds(of(facts)).contains("UNICEF found, HACT micro-assessment: Rated."));
    }

    @ParameterizedTest
    @CsvSource({
        "ELIGIBILITY, NOT_ELIGIBLE, NOT_ELIGIBLE",
        "DUE_DILIGENCE, NOT_YET, WITH_CONDITIONS",
        "PSEA, WITH_CONDITIONS, WITH_CONDITIONS",
        "FINANCE, WITH_CONDITIONS, ELIGIBLE",
        "CAPACITY, WITH_CONDITIONS, ELIGIBLE",
        "OTHER, WITH_CONDITIONS, ELIGIBLE",
    })
    void a_poor_rating_means_what_its_assessment_is_about(AssessmentAbout about, Outcome cash, Outcome inKind) {
        assertOutcome(cash, inKind, Cases.facts(SMALL, List.of(Cases.finished("A", about, "poor", Standing.POOR))));
        assertOutcome(
                Outcome.ELIGIBLE,
                Outcome.ELIGIBLE,
                Cases.facts(SMALL, List.of(Cases.finished("A", about, "middle", Standing.MIDDLE))));
    }

    @Test
    void an_assessment_that_is_not_finished_has_no_rating_and_stops() {
        AssessmentFact half = new AssessmentFact(
                "PSEA",
                AssessmentAbout.PSEA,
                true,
                AssessmentState.UNFINISHED,
                "",
                Standing.NOT_RATED,
                null,
                false,
                List.of());
        assertOutcome(Outcome.NOT_YET, Outcome.NOT_YET, Cases.facts(SMALL, List.of(half)));
        AssessmentFact notNeeded = new AssessmentFact(
                "X",
                AssessmentAbout.OTHER,
                false,
                AssessmentState.UNFINISHED,
                "",
                Standing.NOT_RATED,
                null,
                false,
                List.of());
        assertOutcome(Outcome.ELIGIBLE, Outcome.ELIGIBLE, Cases.facts(SMALL, List.of(notNeeded)));
    }

    @Test
    void a_rating_that_was_assumed_limits_how_long_a_decision_holds() {
        LocalDate end = LocalDate.of(2026, 8, 31);
        AssessmentFact assumed = new AssessmentFact(
                "PSEA",
                AssessmentAbout.PSEA,
                true,
                AssessmentState.FINISHED,
                "Low-capacity assumed",
                Standing.MIDDLE,
                end,
                true,
                List.of());
        Proposal got = of(Cases.facts(SMALL, List.of(assumed)));
        assertEquals(Outcome.WITH_CONDITIONS, got.cash());
        assertEquals(end, got.validUntil());
        assertEquals(end, got.conditions().getFirst().dueOn());
    }

    @Test
    void a_waiver_puts_off_what_is_missing_and_not_what_was_found() {
        Scope waiver = Cases.waiver(40_000, 60, "Flood");
        CaseFacts missing = Cases.facts(waiver, List.of(AssessmentFact.missing("PSEA", AssessmentAbout.PSEA)));
        Proposal got = of(missing);
        LocalDate last = Cases.DAY.plusDays(59);
        assertEquals(Outcome.WITH_CONDITIONS, got.cash());
        assertEquals(last, got.waiverUntil());
        assertEquals(last, got.validUntil());
        assertEquals(last, got.conditions().getFirst().dueOn());
        assertTrue(got.reasons().stream().noneMatch(each -> each.severity() == Severity.ERROR));
        CaseFacts found =
                Cases.facts(waiver, List.of(Cases.health("High-risk", Standing.POOR, "Cash with one person")));
        assertOutcome(Outcome.NOT_YET, Outcome.WITH_CONDITIONS, found);
        assertNull(of(found).waiverUntil());
        assertOutcome(Outcome.NOT_YET, Outcome.NOT_YET, Cases.with(missing, ScreeningState.OPEN_HITS));
        Scope tooMuch = Cases.waiver(50_001, 60, "Flood");
        assertOutcome(
                Outcome.NOT_YET,
                Outcome.NOT_YET,
                Cases.facts(tooMuch, List.of(AssessmentFact.missing("PSEA", AssessmentAbout.PSEA))));
    }

    @Test
    void what_stops_is_told_first_and_every_reason_and_condition_has_words() {
        CaseFacts facts = Cases.with(
                Cases.facts(
                        SMALL,
                        List.of(
                                Cases.psea("Low-capacity", Standing.POOR),
                                Cases.health("High-risk", Standing.POOR, "Q"))),
                ChannelState.NONE);
        Proposal got = of(facts);
        List<Severity> order =
                got.reasons().stream().map(each -> each.severity()).toList();
        assertEquals(order.stream().sorted(Comparator.reverseOrder()).toList(), order);
        assertFalse(DecisionWordsDocument.grounds(got).isBlank());
        got.conditions().forEach(each -> assertTrue(Text.has(each.what().key())));
    }

    /** A better fact never makes a proposal worse, tried at random; the same facts but for one. */
    @Test
    void a_better_fact_never_makes_it_worse() {
        Random random = new Random(20260630);
        int tried = 0;
        for (int i = 0; i < 2_000; i++) {
            CaseFacts facts = random(random);
            Proposal before = of(facts);
            for (Function<CaseFacts, CaseFacts> better : BETTER) {
                Proposal after = of(better.apply(facts));
                assertTrue(after.cash().compareTo(before.cash()) <= 0, facts + "\n" + after);
                assertTrue(after.inKind().compareTo(before.inKind()) <= 0, facts + "\n" + after);
                tried++;
            }
        }
        assertTrue(tried >= 8_000);
    }

    private static final List<Function<CaseFacts, CaseFacts>> BETTER = List.of(
            facts -> Cases.with(facts, ScreeningState.CLEAR),
            facts -> Cases.with(facts, ChannelState.VERIFIED),
            facts -> Cases.with(facts, new FlagFact(false, FlagStanding.DISMISSED)),
            facts -> Cases.with(facts, new DocumentFact("Letter", PaperState.HELD, null)),
            facts -> Cases.withHeadFlags(facts, 0),
            facts -> Columns.with(facts, "reports", List.of()),
            facts -> Columns.with(
                    facts,
                    "assessments",
                    facts.assessments().stream()
                            .map(each -> Cases.finished(each.title(), each.about(), "good", Standing.GOOD))
                            .toList()));

    private static CaseFacts random(Random random) {
        List<AssessmentFact> assessments = new ArrayList<>();
        for (AssessmentAbout about : AssessmentAbout.values()) {
            assessments.add(new AssessmentFact(
                    about.name(),
                    about,
                    random.nextBoolean(),
                    any(random, AssessmentState.values()),
                    "rating",
                    any(random, Standing.values()),
                    random.nextBoolean() ? null : Cases.DAY.plusDays(random.nextInt(-30, 30)),
                    random.nextInt(4) == 0,
                    random.nextInt(4) == 0 ? List.of("Q") : List.of()));
        }
        Scope scope = random.nextInt(3) == 0 ? Cases.waiver(20_000, 80, "Flood") : Cases.money(random.nextInt(20_000));
        CaseFacts facts = Cases.facts(scope, assessments);
        facts = Cases.with(facts, any(random, ScreeningState.values()));
        facts = Cases.with(facts, any(random, ChannelState.values()));
        facts = Cases.withHeadFlags(facts, random.nextInt(3));
        facts = Cases.with(
                facts,
                new ReportFact("UN", "A", any(random, AssessmentAbout.values()), "r", any(random, Standing.values())));
        facts = Cases.with(facts, new FlagFact(random.nextBoolean(), any(random, FlagStanding.values())));
        return Cases.with(
                facts,
                new DocumentFact(
                        "Letter",
                        any(random, PaperState.values()),
                        random.nextBoolean() ? null : Cases.DAY.plusDays(random.nextInt(-30, 30))));
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
