package org.groundwork.duediligence.deciding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Columns;
import org.groundwork.core.Problem;
import org.groundwork.duediligence.due.DueKind;
import org.groundwork.duediligence.due.DueNote;
import org.groundwork.duediligence.due.DueStore;
import org.groundwork.duediligence.saying.Consent;
import org.groundwork.duediligence.saying.Letter;
import org.groundwork.duediligence.saying.PassportMade;
import org.groundwork.duediligence.saying.SayingStore;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DecisionStoreTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private Workspace workspace;
    private DecisionStore store;
    private ActorsFeature actors;

    @BeforeEach
    void open() {
        workspace = temp.workspace();
        store = new DecisionStore(workspace);
        actors = new ActorsFeature(workspace, new PlacesFeature(workspace), new PresenceFeature(workspace));
        workspace.act(
                "actors.act.added",
                List.of("Wadi"),
                () -> actors.saveActors(List.of(Actor.of(Cases.ACTOR, ActorKind.CBO))));
    }

    private void act(Runnable work) {
        workspace.act("actors.act.added", List.of("Wadi"), () -> {
            work.run();
            return true;
        });
    }

    private Decision decision(UUID id, @Nullable UUID before) {
        return new Decision(
                id,
                Cases.ACTOR,
                Cases.DAY,
                null,
                Tier.T1,
                Outcome.NOT_YET,
                Outcome.WITH_CONDITIONS,
                Outcome.NOT_YET,
                Outcome.ELIGIBLE,
                "why",
                "One\nTwo",
                null,
                Cases.DAY,
                Cases.DAY.plusMonths(3),
                "Head",
                "Head of office",
                "Amina",
                "Focal point",
                workspace.now(),
                before);
    }

    @Test
    void all_of_it_is_there_the_next_day() {
        UUID id = workspace.newId();
        Decision decision = decision(id, null);
        Clearance cleared = new Clearance(workspace.newId(), id, ClearingDesk.LEGAL, "L", Cases.DAY, "ok");
        Condition asked = new Condition(
                workspace.newId(), id, Cases.ACTOR, "Two keys", Cases.DAY.plusDays(9), false, null, "", "");
        String sheet = workspace.content().put(new byte[] {1, 2, 3});
        SignedSheet signed = new SignedSheet(workspace.newId(), id, sheet, "signed.pdf", Cases.DAY, "Amina");
        Scope scope = Cases.waiver(5, 9, "Flood");
        Letter letter = new Letter(workspace.newId(), Cases.ACTOR, id, Cases.DAY, "Amina", "Dear", null, "", "");
        Consent consent =
                new Consent(workspace.newId(), Cases.ACTOR, "Cluster", "Huda", "Chair", Cases.DAY, null, null, "Amina");
        PassportMade made =
                new PassportMade(workspace.newId(), Cases.ACTOR, consent.id(), Cases.DAY, "Amina", "UNICEF", 3);
        DueNote note = new DueNote(
                workspace.newId(), Cases.ACTOR, DueKind.CONDITION, asked.id(), Cases.DAY, true, Cases.DAY, "Amina", "");
        act(() -> {
            store.save(scope);
            store.append(decision, List.of(cleared), List.of(asked));
            store.append(signed);
            new SayingStore(workspace).save(letter);
            new SayingStore(workspace).save(consent);
            new SayingStore(workspace).append(made);
            new DueStore(workspace).append(note);
        });
        Workspace again = temp.reopen();
        DecisionStore read = new DecisionStore(again);
        SayingStore saying = new SayingStore(again);
        assertEquals(scope, read.scope(Cases.ACTOR));
        assertEquals(decision.reason(), read.current(Cases.ACTOR).orElseThrow().reason());
        assertEquals(List.of(cleared), read.clearances(id));
        assertEquals(List.of(asked), read.conditions(id));
        assertEquals(List.of(signed), read.sheets(id));
        assertEquals(List.of(letter), saying.letters(Cases.ACTOR));
        assertEquals(consent, saying.consent(Cases.ACTOR, Cases.DAY).orElseThrow());
        assertEquals(List.of(made), saying.passports(Cases.ACTOR));
        assertEquals(List.of(note), new DueStore(again).notes());
        assertTrue(again.verify().ok(), again.verify().toString());
        assertEquals(Scope.none(new UUID(9, 9)), read.scope(new UUID(9, 9)));
    }

    @Test
    void what_is_asked_for_goes_to_the_record_that_is_kept_unless_that_one_says_it_already() {
        UUID kept = actors.add("Hosh Barin Women", ActorKind.CBO, null, "", "");
        act(() -> store.save(Cases.money(40_000)));
        actors.same(Cases.ACTOR, kept);
        assertEquals(40_000, store.scope(kept).dollars());
        assertEquals(Set.of(kept), store.scopes().keySet());
        UUID third = actors.add("Hosh Barin Union", ActorKind.CBO, null, "", "");
        act(() -> store.save(Columns.with(Scope.none(third), "money", 90_000)));
        actors.same(kept, third);
        assertEquals(90_000, store.scope(third).dollars());
        assertEquals(Set.of(kept, third), store.scopes().keySet(), "the other stays where it was");
        workspace.undo();
        workspace.undo();
        workspace.undo();
        workspace.undo();
        assertEquals(40_000, store.scope(Cases.ACTOR).dollars());
        assertEquals(Set.of(Cases.ACTOR), store.scopes().keySet());
        assertTrue(workspace.verify().ok());
    }

    @Test
    void a_decision_takes_the_place_of_the_one_that_counts_and_of_no_other() {
        UUID first = workspace.newId();
        act(() -> store.append(decision(first, null), List.of(), List.of()));
        assertThrows(Problem.class, () -> act(() -> store.append(decision(first, first), List.of(), List.of())));
        assertThrows(
                Problem.class, () -> act(() -> store.append(decision(workspace.newId(), null), List.of(), List.of())));
        UUID second = workspace.newId();
        act(() -> store.append(decision(second, first), List.of(), List.of()));
        assertEquals(second, store.current(Cases.ACTOR).orElseThrow().id());
        assertEquals(2, store.decisions(Cases.ACTOR).size());
        assertEquals(
                Set.of(second),
                store.current().values().stream().map(Decision::id).collect(Collectors.toSet()));
    }

    @Test
    void a_letter_that_was_released_stays_as_it_was_sent() {
        UUID decision = workspace.newId();
        SayingStore saying = new SayingStore(workspace);
        UUID id = workspace.newId();
        LocalDate day = Cases.DAY;
        act(() -> {
            store.append(decision(decision, null), List.of(), List.of());
            saying.save(new Letter(id, Cases.ACTOR, decision, day, "Amina", "Draft", null, "", ""));
            saying.save(new Letter(id, Cases.ACTOR, decision, day, "Amina", "Sent", day, "Amina", "Focal point"));
        });
        assertThrows(
                Problem.class,
                () -> act(() ->
                        saying.save(new Letter(id, Cases.ACTOR, decision, day, "Amina", "Changed", null, "", ""))));
        assertEquals("Sent", saying.letters(Cases.ACTOR).getFirst().text());
    }

    @Test
    void the_policy_is_the_starter_until_the_office_sets_its_own() {
        DecidingPolicyStore policies = new DecidingPolicyStore(workspace);
        assertEquals(DecidingPolicy.STARTER, policies.policy());
        DecidingPolicy own = new DecidingPolicy(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        act(() -> policies.save(own));
        assertEquals(own, policies.policy());
        workspace.settings().set("duediligence.policy." + "limits", "1 2 rubbish");
        assertEquals(DecidingPolicy.STARTER, policies.policy());
    }
}
