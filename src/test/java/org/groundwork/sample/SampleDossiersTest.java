package org.groundwork.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundwork.capacity.plan.ActionStatus;
import org.groundwork.capacity.plan.PlanAction;
import org.groundwork.capacity.plan.PlanStore;
import org.groundwork.capacity.plan.PlanTables;
import org.groundwork.capacity.plan.SupportKind;
import org.groundwork.capacity.plan.SupportWay;
import org.groundwork.capacity.plan.Teaching;
import org.groundwork.duediligence.DossierRowsFeature;
import org.groundwork.duediligence.checks.ChannelCheck;
import org.groundwork.duediligence.checks.ChannelOutcome;
import org.groundwork.duediligence.checks.Check;
import org.groundwork.duediligence.checks.CheckOutcome;
import org.groundwork.duediligence.deciding.DecisionStore;
import org.groundwork.duediligence.deciding.Outcome;
import org.groundwork.duediligence.deciding.Profile;
import org.groundwork.duediligence.flags.Flag;
import org.groundwork.duediligence.flags.FlagEnd;
import org.groundwork.duediligence.flags.FlagRule;
import org.groundwork.duediligence.flags.FlagStep;
import org.groundwork.duediligence.papers.DocumentFile;
import org.groundwork.duediligence.papers.DocumentState;
import org.groundwork.duediligence.papers.HeldPaper;
import org.groundwork.duediligence.papers.PaperStore;
import org.groundwork.duediligence.saying.Consent;
import org.groundwork.duediligence.saying.Letter;
import org.groundwork.instruments.Assessed;
import org.groundwork.screening.Band;
import org.groundwork.screening.Decision;
import org.groundwork.screening.ListHit;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.workspace.RowStore;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Dossiers, plans and screening of the sample, on a day years after its files were written. */
class SampleDossiersTest {
    private static final int FEWEST = 8;

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private Workspace workspace;
    private FilledSample filled;

    @BeforeEach
    void fill() {
        workspace = temp.workspace();
        temp.clock().set(Instant.parse("2028-02-29T08:00:00Z"));
        filled = FilledSample.of(workspace);
    }

    @Test
    void nothingOfItIsBroken() {
        assertEquals(List.of(), workspace.verify().problems());
    }

    private <R> List<R> all(String table, Class<R> type) {
        return new RowStore<>(workspace, table, type).all();
    }

    private static <T, E> Set<E> seen(List<T> rows, Function<T, E> what) {
        return rows.stream().map(what).collect(Collectors.toSet());
    }

    @Test
    void papersChecksAndFlagsAreOfAllSorts() {
        List<HeldPaper> papers = new PaperStore(workspace)
                .all(any -> 1).values().stream().flatMap(List::stream).toList();
        Set<DocumentState> states = EnumSet.allOf(DocumentState.class);
        states.remove(DocumentState.TOO_OLD);
        assertTrue(seen(papers, HeldPaper::state).containsAll(states), seen(papers, HeldPaper::state)::toString);
        assertTrue(seen(papers, paper -> paper.paper().actor()).size() >= FEWEST);
        for (DocumentFile file : all("duediligence_document_file", DocumentFile.class)) {
            assertTrue(workspace.content().exists(file.sha256()), file.name());
        }
        assertEquals(
                EnumSet.allOf(ChannelOutcome.class),
                seen(all("duediligence_channel_check", ChannelCheck.class), ChannelCheck::outcome));
        assertTrue(
                all("duediligence_channel_check", ChannelCheck.class).stream()
                        .allMatch(check -> check.account() != null),
                "each knows which account it looked at");
        assertEquals(EnumSet.allOf(CheckOutcome.class), seen(all("duediligence_check", Check.class), Check::outcome));
        List<FlagStep> steps = all("duediligence_flag_step", FlagStep.class);
        assertEquals(EnumSet.allOf(FlagEnd.class), seen(all("duediligence_flag", Flag.class), flag -> FlagRule.now(
                        flag, steps)
                .end()));
    }

    @Test
    void decisionsLettersAndConsentsAreOfAllSorts() {
        List<org.groundwork.duediligence.deciding.Decision> decisions =
                List.copyOf(new DecisionStore(workspace).current().values());
        Set<Outcome> outcomes = new HashSet<>(seen(decisions, each -> each.cash()));
        outcomes.addAll(seen(decisions, each -> each.inKind()));
        assertEquals(EnumSet.allOf(Outcome.class), outcomes);
        assertTrue(seen(decisions, each -> each.profile())
                .containsAll(Set.of(
                        Profile.NGO, Profile.COMMUNITY_GROUP, Profile.STATE_BODY, Profile.RED_CROSS_RED_CRESCENT)));
        LocalDate today = workspace.today();
        assertTrue(decisions.stream()
                .anyMatch(
                        each -> each.waiverUntil() != null && each.waiverUntil().isAfter(today)));
        List<Letter> letters = all("duediligence_letter", Letter.class);
        assertEquals(Set.of(true, false), seen(letters, Letter::released));
        assertTrue(letters.stream().noneMatch(letter -> letter.text().contains("{")), "a day is not told");
        assertTrue(all("duediligence_consent", Consent.class).stream().allMatch(each -> each.holds(today)));
    }

    @Test
    void plansHaveActionsOfAllSortsPaidByTwoInTwoYears() {
        List<PlanAction> actions = new PlanStore(workspace).all(PlanAction.class);
        assertEquals(EnumSet.allOf(SupportKind.class), seen(actions, PlanAction::kind));
        assertEquals(EnumSet.allOf(SupportWay.class), seenWays(actions));
        assertEquals(EnumSet.allOf(ActionStatus.class), seen(actions, PlanAction::status));
        assertTrue(actions.stream()
                .filter(action -> action.status() == ActionStatus.DROPPED)
                .noneMatch(action -> action.droppedReason().isBlank()));
        List<PlanAction> paid = actions.stream()
                .filter(action -> action.funder() != null && action.dueOn() != null)
                .toList();
        assertTrue(seen(paid, PlanAction::funder).size() >= 2);
        assertTrue(seen(paid, action -> Objects.requireNonNull(action.dueOn()).getYear())
                        .size()
                >= 2);
        List<Assessed> repeated = filled.instruments().all().stream()
                .filter(each -> each.instrument().id().equals("organisational-capacity"))
                .toList();
        assertEquals(3, repeated.size());
    }

    /** What a partner teaches counts with what it learns. */
    private Set<SupportWay> seenWays(List<PlanAction> actions) {
        Set<SupportWay> ways = new HashSet<>(seen(actions, PlanAction::way));
        ways.addAll(seen(new PlanStore(workspace).all(Teaching.class), Teaching::way));
        return ways;
    }

    @Test
    void hitsAreInEveryBandAndDecidedInEveryWay() {
        List<ListHit> hits = filled.screening().hits();
        assertEquals(EnumSet.allOf(Band.class), seen(hits, ListHit::band));
        Set<Decision.Outcome> outcomes = filled.screening().decisions().values().stream()
                .flatMap(List::stream)
                .map(Decision::outcome)
                .collect(Collectors.toSet());
        assertEquals(
                Set.of(Decision.Outcome.SAME, Decision.Outcome.NOT_SAME, Decision.Outcome.MORE_NEEDED),
                outcomes,
                "Legal has not answered yet");
        assertTrue(hits.size() > outcomes.size(), "some are still to be decided");
        assertTrue(filled.screening().lists().stream().allMatch(filled.screening()::stale));
    }

    @Test
    void aSecondFillingOnTheSameDayChangesNothing() {
        Map<String, Object> before = everything();
        filled.sample().fill();
        everything().forEach((table, rows) -> assertEquals(before.get(table), rows, table));
        assertFalse(filled.screening().hits().isEmpty());
    }

    private Map<String, Object> everything() {
        Map<String, Object> rows = new TreeMap<>();
        DossierRowsFeature.kinds().forEach((table, type) -> rows.put(table, all(table, type)));
        PlanTables.all().forEach(table -> rows.put(table.name(), all(table.name(), table.type())));
        rows.put("hits", filled.screening().hits());
        rows.put("decisions", filled.screening().decisions());
        rows.put("assessments", filled.instruments().all().size());
        return rows;
    }
}
