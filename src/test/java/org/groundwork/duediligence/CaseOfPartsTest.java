package org.groundwork.duediligence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.Answer;
import org.groundwork.actors.people.ChannelKind;
import org.groundwork.actors.people.PaymentChannel;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Columns;
import org.groundwork.core.Text;
import org.groundwork.duediligence.cases.CaseNow;
import org.groundwork.duediligence.checks.CheckStore;
import org.groundwork.duediligence.deciding.CaseRisk;
import org.groundwork.duediligence.deciding.ChannelState;
import org.groundwork.duediligence.deciding.DecisionStore;
import org.groundwork.duediligence.deciding.DecisionWordsDocument;
import org.groundwork.duediligence.deciding.Scope;
import org.groundwork.duediligence.deciding.Screened;
import org.groundwork.duediligence.others.HeldKind;
import org.groundwork.duediligence.others.HeldThing;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.Slot;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a decision rests on: others' reports and the checks of ways of payment are among it, as the dossier holds them. */
class CaseOfPartsTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private Workspace workspace;
    private ActorsFeature actors;
    private UUID actor;

    @BeforeEach
    void fill() {
        workspace = temp.workspace();
        actors = new ActorsFeature(workspace, new PlacesFeature(workspace), new PresenceFeature(workspace));
        actor = actors.add("River Bend Relief Association", ActorKind.NATIONAL_NGO, null, "", "");
        workspace.act("duediligence.act.paper", List.of("it"), () -> {
            new InventedDossier(workspace, actors, actor, "secret").fill();
            new DecisionStore(workspace).save(scope(actor));
            return actor;
        });
    }

    private static Scope scope(UUID of) {
        return new Scope(Scope.idOf(of), of, 40_000, 12, true, CaseRisk.LOW, false, "", false, "", null, null);
    }

    private CaseNow now(UUID of) {
        return new PartsFeature(workspace, actors, new InstrumentsFeature(workspace, actors), () -> any -> 2)
                .book(of, any -> Screened.NEVER)
                .now();
    }

    @Test
    void what_others_found_and_what_was_checked_are_among_the_grounds_that_a_decision_keeps() {
        CaseNow now = now(actor);
        String grounds = DecisionWordsDocument.grounds(now.proposal());
        for (String there : List.of(
                "UNICEF found, HACT micro-assessment: Moderate-risk.",
                "UNICEF found, Procurement: High-risk.",
                Text.of("duediligence.reason.channelVerified"))) {
            assertTrue(grounds.contains(there), grounds);
        }
        assertEquals(ChannelState.VERIFIED, now.facts().channel());
        String asked = now.asked().stream()
                .map(each -> DecisionWordsDocument.sentence(each.why()))
                .toList()
                .toString();
        assertTrue(asked.contains("ask for the rest only"), asked);
    }

    /** Money would have gone to the new account on the old account's check. */
    @Test
    void an_account_that_is_changed_in_the_record_is_not_verified_any_more_until_that_is_undone() {
        PaymentChannel way = actors.show(actor).orElseThrow().payments().getFirst();
        assertEquals(1, held(HeldKind.PAYMENT).size());
        workspace.act(
                "actors.act.payment",
                List.of("x"),
                () -> actors.saveParts(List.of(Columns.with(way, "number", "000999900001"))));
        CaseNow now = now(actor);
        assertEquals(ChannelState.CHANGED, now.facts().channel());
        assertTrue(
                DecisionWordsDocument.grounds(now.proposal()).contains(Text.of("duediligence.reason.channelChanged")));
        assertEquals(List.of(), held(HeldKind.PAYMENT));
        workspace.undo();
        assertEquals(ChannelState.VERIFIED, now(actor).facts().channel());
    }

    @Test
    void what_was_found_about_a_way_of_payment_goes_where_that_is_erased() {
        PaymentChannel way = actors.show(actor).orElseThrow().payments().getFirst();
        CheckStore checks = new CheckStore(workspace);
        assertEquals(1, checks.channels(actor).size());
        workspace.erase(List.of(way.id()), "asked for");
        assertEquals(List.of(), checks.channels(actor));
    }

    private List<HeldThing> held(HeldKind kind) {
        return new PartsFeature(workspace, actors, new InstrumentsFeature(workspace, actors), () -> any -> 2)
                .held(actor).stream().filter(each -> each.kind() == kind).toList();
    }

    /** The record said so and nobody had looked: the proposal took it for verified, the list of what is held did not. */
    @Test
    void a_day_in_the_record_alone_is_not_a_verified_way_of_payment() {
        UUID other = actors.add("Quiet Partner", ActorKind.CBO, null, "", "");
        workspace.act("duediligence.act.scope", List.of("x"), () -> {
            new DecisionStore(workspace).save(scope(other));
            return actors.saveParts(List.of(new PaymentChannel(
                    workspace.newId(),
                    other,
                    ChannelKind.BANK,
                    "Bank of Rivers",
                    "",
                    "USD",
                    "1",
                    "Quiet Partner",
                    Answer.YES,
                    Answer.YES,
                    null,
                    workspace.today(),
                    "somebody")));
        });
        CaseNow now = now(other);
        assertEquals(ChannelState.ON_RECORD_ONLY, now.facts().channel());
        assertTrue(
                DecisionWordsDocument.grounds(now.proposal()).contains(Text.of("duediligence.reason.channelOnRecord")));
    }

    @Test
    void of_what_we_assessed_twice_only_the_later_one_is_held() {
        temp.clock().set(Instant.parse("2026-06-30T09:00:00Z"));
        assess();
        temp.clock().set(Instant.parse("2026-09-30T09:00:00Z"));
        assess();
        InstrumentsFeature instruments = new InstrumentsFeature(workspace, actors);
        assertEquals(2, instruments.assessments(actor).size());
        List<HeldThing> own = held(HeldKind.OWN_ASSESSMENT);
        assertEquals(1, own.size(), own.toString());
        assertEquals(
                instruments.assessments(actor).getLast().assessment().validUntil(),
                own.getFirst().until());
    }

    private void assess() {
        InstrumentsFeature instruments = new InstrumentsFeature(workspace, actors);
        UUID id = instruments.start(actor, "financial-health", false);
        instruments.instrument("financial-health").orElseThrow().questions().forEach(question -> {
            String level = question.levels().getLast().id();
            instruments.answer(id, question.id(), Slot.ASSESSOR, row -> row.with(level, workspace.today()));
        });
        instruments.change(id, row -> row.on(workspace.today()));
        instruments.finish(id);
    }
}
