package org.groundwork.duediligence.saying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.Answer;
import org.groundwork.actors.status.LocalClass;
import org.groundwork.core.Severity;
import org.groundwork.duediligence.deciding.ActorFacts;
import org.groundwork.duediligence.deciding.Asked;
import org.groundwork.duediligence.deciding.AskedReader;
import org.groundwork.duediligence.deciding.AskedRule;
import org.groundwork.duediligence.deciding.AskedStatus;
import org.groundwork.duediligence.deciding.AssessmentAbout;
import org.groundwork.duediligence.deciding.AssessmentFact;
import org.groundwork.duediligence.deciding.AssessmentState;
import org.groundwork.duediligence.deciding.CaseFacts;
import org.groundwork.duediligence.deciding.Cases;
import org.groundwork.duediligence.deciding.ChannelState;
import org.groundwork.duediligence.deciding.DecisionWordsDocument;
import org.groundwork.duediligence.deciding.DocumentFact;
import org.groundwork.duediligence.deciding.FlagFact;
import org.groundwork.duediligence.deciding.FlagStanding;
import org.groundwork.duediligence.deciding.Outcome;
import org.groundwork.duediligence.deciding.PaperState;
import org.groundwork.duediligence.deciding.Profile;
import org.groundwork.duediligence.deciding.ProfileRule;
import org.groundwork.duediligence.deciding.Profiled;
import org.groundwork.duediligence.deciding.Proposal;
import org.groundwork.duediligence.deciding.ProposalRule;
import org.groundwork.duediligence.deciding.Scope;
import org.groundwork.duediligence.deciding.ScreeningState;
import org.groundwork.duediligence.deciding.Standing;
import org.groundwork.duediligence.deciding.StandingRule;
import org.groundwork.duediligence.deciding.Tier;
import org.groundwork.duediligence.deciding.TierRule;
import org.groundwork.duediligence.deciding.Tiered;
import org.junit.jupiter.api.Test;

/** A women's group of fourteen fails, and knows what to do until it comes back: through the rules, as told. */
class WomensGroupStoryTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);
    private static final List<String> PSEA = List.of("full-capacity", "medium-capacity", "low-capacity");
    private static final List<String> HEALTH = List.of("low-risk", "medium-risk", "high-risk");
    private static final String CASH = "Is your cash kept in such a way that no one can take it out alone?";

    /** A micro-grant of 8,000 is wanted, by a group without an account. */
    private static CaseFacts group(List<AssessmentFact> assessments, ChannelState channel, LocalDate on) {
        Profiled profiled = ProfileRule.of(new ActorFacts(ActorKind.CBO, LocalClass.LOCAL, Answer.NO, false));
        Scope scope = Cases.money(8_000);
        Tiered tiered = TierRule.of(scope, Cases.POLICY, on);
        assertEquals(Profile.COMMUNITY_GROUP, profiled.profile());
        assertEquals(Tier.T1, tiered.tier());
        List<DocumentFact> papers = Stream.of("Recognition letter", "List of office-bearers", "Cash book")
                .map(name -> new DocumentFact(name, PaperState.HELD, null))
                .toList();
        // something nobody outside may hear of
        List<FlagFact> flags = List.of(new FlagFact(false, FlagStanding.DISMISSED));
        return new CaseFacts(
                profiled,
                scope,
                tiered,
                assessments,
                List.of(),
                papers,
                flags,
                0,
                ScreeningState.CLEAR,
                channel,
                List.of());
    }

    private static AssessmentFact rated(
            String title, AssessmentAbout about, String rating, List<String> bands, String... critical) {
        return new AssessmentFact(
                title,
                about,
                true,
                AssessmentState.FINISHED,
                rating,
                StandingRule.of(rating, bands),
                null,
                false,
                List.of(critical));
    }

    /** Standards and statements as the two instruments rate them: PSEA 1,1,2,1,2,1; health 3×5, 3×4, 4×1, 5×0. */
    private static List<LetterAnswer> juneAnswers() {
        List<LetterAnswer> answers = new ArrayList<>();
        String[] psea = {"policy", "contracts", "training", "reporting", "assistance", "investigation"};
        int[] standards = {1, 1, 2, 1, 2, 1};
        for (int i = 0; i < psea.length; i++) {
            answers.add(answer("psea." + psea[i], standards[i], 1, 3));
        }
        String[] health = {
            "budget",
            "budget",
            "records",
            "payments",
            "records",
            "records",
            "cash",
            "reconciliation",
            "segregation",
            "",
            "cash",
            "reports",
            "reports",
            "audit",
            "staff"
        };
        int[] statements = {5, 4, 1, 0, 1, 0, 0, 1, 0, 4, 0, 5, 5, 1, 4};
        assertEquals(31, Arrays.stream(statements).sum());
        assertEquals(8, Arrays.stream(standards).sum());
        for (int i = 0; i < health.length; i++) {
            answers.add(
                    answer(health[i].isEmpty() ? "procurement.practice" : "finance." + health[i], statements[i], 0, 5));
        }
        answers.add(new LetterAnswer(LetterTopic.CASH, false, 0, 1, true)); // cash kept by one person
        return answers;
    }

    private static LetterAnswer answer(String topic, int points, int least, int most) {
        LetterTopic of = LetterTopic.of(topic).orElseThrow();
        return new LetterAnswer(of, points == most, 1_000 * (points - least) / (most - least), 1, false);
    }

    private static List<AssessmentFact> june() {
        return List.of(
                rated("Light due diligence", AssessmentAbout.DUE_DILIGENCE, "medium-risk", HEALTH, CASH),
                rated("PSEA", AssessmentAbout.PSEA, "low-capacity", PSEA),
                rated("Financial health", AssessmentAbout.FINANCE, "high-risk", HEALTH));
    }

    @Test
    void three_papers_are_asked_for_and_none_twice() {
        List<Asked> asked =
                AskedRule.of(AskedReader.shipped(), Profile.COMMUNITY_GROUP, Tier.T1, true, List.of(), Set.of(), JUNE);
        assertEquals(
                List.of("recognition-letter", "board-list", "cash-book"),
                asked.stream()
                        .filter(each -> !each.instrument() && each.status() == AskedStatus.ASK)
                        .map(Asked::code)
                        .toList());
    }

    @Test
    void in_june_it_is_not_yet_for_cash_and_in_kind_with_conditions() {
        Proposal proposal = ProposalRule.of(group(june(), ChannelState.NONE, JUNE), Cases.POLICY, JUNE);
        assertEquals(Outcome.NOT_YET, proposal.cash());
        assertEquals(Outcome.WITH_CONDITIONS, proposal.inKind());
        assertEquals(
                "Not yet for cash; in kind with conditions",
                DecisionWordsDocument.outcome(proposal.cash(), proposal.inKind()));
        assertEquals(SEPTEMBER, proposal.againOn());
        assertEquals(
                "duediligence.reason.critical", proposal.reasons().getFirst().key());
        assertTrue(proposal.reasons().getFirst().args().contains(CASH));
        assertEquals(
                1,
                proposal.reasons().stream()
                        .filter(each -> each.severity() == Severity.ERROR)
                        .count(),
                "one critical no is what stops cash");
        assertTrue(proposal.conditions().stream().allMatch(each -> each.dueOn().equals(SEPTEMBER)));
    }

    @Test
    void the_letter_has_three_strengths_three_gaps_three_offers_and_the_day() {
        Proposal proposal = ProposalRule.of(group(june(), ChannelState.NONE, JUNE), Cases.POLICY, JUNE);
        LetterPoints points = LetterRule.of(juneAnswers(), false, true);
        assertEquals(List.of(Strength.BUDGET, Strength.REPORTS, Strength.OPENNESS), points.strengths());
        assertEquals(Gap.CASH, points.gaps().getFirst());
        assertEquals(List.of(Help.CASH_BOX, Help.PSEA, Help.CASH_BOOK), points.offers());
        String letter = LetterDocument.draft(new LetterFacts(
                "Wadi Sisters",
                "Rivers Agency",
                "Amina Okello",
                "Partnership focal point",
                JUNE,
                proposal.cash(),
                proposal.inKind(),
                points,
                proposal.againOn(),
                proposal.validUntil(),
                2_350));
        assertEquals(9, letter.lines().filter(line -> line.startsWith("• ")).count(), letter);
        assertTrue(letter.contains("30 Sept 2026") && letter.contains("2,350"), letter);
        assertTrue(letter.contains("two keys") && letter.contains("fiscal host"), letter);
        assertTrue(
                letter.contains("held by a group like yours") && letter.contains("Three visits on the cash book"),
                letter);
        String lower = letter.toLowerCase(Locale.ROOT);
        for (String word : List.of("flag", "screen", "sanction", "refere", "hit", "low-capacity", "high-risk")) {
            assertFalse(lower.matches("(?s).*\\b" + word + ".*"), word);
        }
    }

    @Test
    void in_september_money_may_come_through_the_host() {
        assertEquals(Standing.MIDDLE, StandingRule.of("medium-capacity", PSEA)); // PSEA 12
        assertEquals(Standing.MIDDLE, StandingRule.of("medium-risk", HEALTH)); // health 52
        List<AssessmentFact> september = List.of(
                rated("Light due diligence", AssessmentAbout.DUE_DILIGENCE, "low-risk", HEALTH),
                rated("PSEA", AssessmentAbout.PSEA, "medium-capacity", PSEA),
                rated("Financial health", AssessmentAbout.FINANCE, "medium-risk", HEALTH));
        Proposal proposal =
                ProposalRule.of(group(september, ChannelState.VERIFIED, SEPTEMBER), Cases.POLICY, SEPTEMBER);
        assertEquals(Outcome.ELIGIBLE, proposal.cash());
        assertEquals("Eligible", DecisionWordsDocument.outcome(proposal.cash(), proposal.inKind()));
        assertEquals(LocalDate.of(2028, 9, 30), proposal.validUntil());
    }
}
