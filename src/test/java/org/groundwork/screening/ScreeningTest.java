package org.groundwork.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.Answer;
import org.groundwork.actors.people.ChannelKind;
import org.groundwork.actors.people.PaymentChannel;
import org.groundwork.actors.people.Person;
import org.groundwork.actors.people.PersonRole;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Problem;
import org.groundwork.core.Progress;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ScreeningTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Workspace workspace;
    private ActorsFeature actors;
    private ScreeningFeature screening;
    private UUID relief;

    @BeforeEach
    void actors() {
        workspace = temp.workspace();
        PlacesFeature places = new PlacesFeature(workspace);
        actors = new ActorsFeature(workspace, places, new PresenceFeature(workspace));
        screening = new ScreeningFeature(workspace, actors, places);
        relief = actors.add("Wadi Relief", ActorKind.LOCAL_NGO, null, "", "");
        person("Amina Teresa Ladu");
    }

    private void person(String name) {
        workspace.act(
                "actors.act.saved",
                List.of(name),
                () -> actors.saveParts(List.of(new Person(
                        workspace.newId(),
                        relief,
                        name,
                        PersonRole.HEAD,
                        "",
                        null,
                        null,
                        null,
                        "",
                        Answer.NOT_ASKED,
                        Answer.NOT_ASKED,
                        null))));
    }

    private void load(String day, String... rows) throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(
                file, "Id,Name,Type,DOB,Date listed\n" + String.join("\n", rows).replace("DAY", day) + "\n");
        screening.importList(file, new ListImport.Options("House list", LocalDate.parse(day), Map.of()));
    }

    private ListHit only() {
        assertEquals(1, screening.hits().size());
        return screening.hits().getFirst();
    }

    private void decide(Decision.Outcome outcome, String born) {
        screening.decide(only(), outcome, "Another birth year", born, "", "Head of office");
    }

    @Test
    void withoutAListNobodyIsScreened() {
        assertEquals(
                "screening.problem.noLists",
                assertThrows(Problem.class, () -> screening.screenAll(Progress.NONE))
                        .key());
        assertEquals(ScreeningState.Stand.NEVER, screening.state(relief).stand());
    }

    @Test
    void allNamesPeopleAndPaymentAgentsAreScreened() throws IOException {
        workspace.act(
                "actors.act.saved",
                List.of("x"),
                () -> actors.saveParts(List.of(new PaymentChannel(
                        workspace.newId(),
                        relief,
                        ChannelKind.HAWALA,
                        "Gebel Exchange",
                        "",
                        null,
                        "",
                        "Taban Lokudu",
                        Answer.NOT_ASKED,
                        Answer.NOT_ASKED,
                        null,
                        null,
                        ""))));
        load(
                "2026-02-01",
                "1,Wadi Releif,Entity,,DAY",
                "2,\"LADU, Amina Teresa\",Individual,1961,DAY",
                "3,Gebel Exchange,Entity,,DAY",
                "4,Taban Lokudu,Individual,,DAY",
                "5,Somebody Else,Individual,,DAY");
        Run run = screening.screenAll(Progress.NONE);
        assertEquals(
                List.of("ACTOR 1", "PAYMENT 3", "PAYMENT 4", "PERSON 2"),
                screening.hits().stream()
                        .map(hit -> hit.role() + " " + hit.entryCode())
                        .sorted()
                        .toList());
        assertEquals(4, run.fresh());
        assertEquals(0, screening.screenAll(Progress.NONE).fresh(), "what was there is not new");
        ScreeningState state = screening.state(relief);
        assertEquals(workspace.today(), state.screenedOn());
        assertEquals("House list 2026-02-01", state.lists());
        assertEquals(4, state.open());
        assertEquals(ScreeningState.Stand.OPEN, state.stand());
    }

    @Test
    void aDecisionOutlivesANewEditionAndEndsWithTheEntryOrTheName() throws IOException {
        load("2026-02-01", "2,Amina Teresa Ladu,Individual,1961,DAY");
        screening.screenAll(Progress.NONE);
        decide(Decision.Outcome.NOT_SAME, "1984");
        assertEquals(ScreeningState.Stand.CLEAR, screening.state(relief).stand());
        load("2026-03-01", "2,Amina Teresa Ladu,Individual,1961,DAY", "9,Somebody Else,Individual,,DAY");
        assertEquals(ScreeningState.Stand.OUTDATED, screening.state(relief).stand());
        assertEquals(0, screening.screenAll(Progress.NONE).fresh());
        assertEquals(0, screening.state(relief).open(), "a new list date alone opens nothing");
        load("2026-04-01", "2,Amina Teresa Ladu,Individual,1984,DAY");
        assertEquals(1, screening.screenAll(Progress.NONE).fresh());
        assertEquals(1, screening.state(relief).open(), "the entry changed");
        decide(Decision.Outcome.MORE_NEEDED, "");
        assertEquals(1, screening.state(relief).open(), "it still waits");
        decide(Decision.Outcome.NOT_SAME, "");
        person("Amina Teresa Laddu");
        assertEquals(ScreeningState.Stand.OUTDATED, screening.state(relief).stand(), "its names changed");
        assertEquals(1, screening.screenAll(Progress.NONE).fresh());
        assertEquals(1, screening.state(relief).open(), "another name");
    }

    @Test
    void aDecisionHoldsWhenTheRecordTurnsOutToBeAnother() throws IOException {
        load("2026-02-01", "1,Wadi Releif,Entity,,DAY");
        screening.screenAll(Progress.NONE);
        decide(Decision.Outcome.NOT_SAME, "");
        UUID kept = actors.add("Valley Aid", ActorKind.LOCAL_NGO, null, "", "");
        actors.same(relief, kept);
        assertEquals(ScreeningState.Stand.OUTDATED, screening.state(kept).stand(), "it has other names than before");
        assertEquals(0, screening.screenAll(Progress.NONE).fresh());
        assertEquals(kept, only().actor());
        assertEquals(ScreeningState.Stand.CLEAR, screening.state(kept).stand());
        screening.screenAll(Progress.NONE);
        assertEquals(0, screening.state(kept).open(), "and in each run after it");
        assertTrue(workspace.verify().ok());
    }

    @Test
    void ofOneEntryFoundAtBothRecordsTheHitOfTheOneThatIsKeptStays() throws IOException {
        UUID kept = actors.add("Wadi-Relief", ActorKind.LOCAL_NGO, null, "", "");
        load("2026-02-01", "1,Wadi Releif,Entity,,DAY");
        screening.screenAll(Progress.NONE);
        assertEquals(2, screening.hits().size());
        actors.same(relief, kept);
        screening.screenAll(Progress.NONE);
        assertEquals(1, screening.state(kept).open());
        assertEquals(only().named(), only().id());
        assertTrue(workspace.verify().ok());
    }

    @Test
    void whatWasFoundAboutSomebodyIsErasedWithThem() throws IOException {
        load("2026-02-01", "2,Amina Teresa Ladu,Individual,1961,DAY");
        screening.screenAll(Progress.NONE);
        decide(Decision.Outcome.NOT_SAME, "1984");
        workspace.erase(List.of(actors.people().getFirst().id()), "asked for it");
        assertEquals(List.of(), screening.everyHit());
        assertEquals(Map.of(), screening.decisions());
        assertTrue(workspace.verify().ok());
    }

    @Test
    void theSameGoesToLegalAndNeedsABirthDateOrAPlace() throws IOException {
        load("2026-02-01", "2,Amina Teresa Ladu,Individual,1961,DAY");
        screening.screenAll(Progress.NONE);
        ListHit hit = only();
        assertEquals(
                "screening.problem.facts",
                assertThrows(
                                Problem.class,
                                () -> screening.decide(hit, Decision.Outcome.SAME, "Looks like her", "x", "", "Head"))
                        .key());
        assertEquals(
                "screening.problem.reason",
                assertThrows(Problem.class, () -> screening.decide(hit, Decision.Outcome.NOT_SAME, " ", "", "", "Head"))
                        .key());
        assertEquals(1, screening.state(relief).open(), "nothing was kept");
        screening.decide(hit, Decision.Outcome.SAME, "The same passport", "3 February 1961", "", "Head of office");
        assertEquals(ScreeningState.Stand.WITH_LEGAL, screening.state(relief).stand());
        assertEquals(1, screening.decisions().getOrDefault(hit.id(), List.of()).size());
    }

    @Test
    void legalClearsOnlyWhatIsWithLegalAndANewEntryIsOpenAgain() throws IOException {
        load("2026-02-01", "2,Amina Teresa Ladu,Individual,1961,DAY");
        screening.screenAll(Progress.NONE);
        assertEquals(
                "screening.problem.notWithLegal",
                assertThrows(Problem.class, () -> decide(Decision.Outcome.CLEARED_BY_LEGAL, ""))
                        .key());
        decide(Decision.Outcome.SAME, "3 February 1961");
        decide(Decision.Outcome.CLEARED_BY_LEGAL, "");
        ScreeningState state = screening.state(relief);
        assertEquals(ScreeningState.Stand.CLEARED_BY_LEGAL, state.stand());
        assertEquals(List.of(0, 0), List.of(state.open(), state.withLegal()));
        assertEquals(List.of("Another birth year"), state.cleared(), "in its own words");
        load("2026-03-01", "2,Amina Teresa Ladu,Individual,1963,DAY");
        screening.screenAll(Progress.NONE);
        assertEquals(ScreeningState.Stand.OPEN, screening.state(relief).stand());
        assertEquals(List.of(), screening.state(relief).cleared());
    }

    @Test
    void aListTakenOutOfUseLeavesNothingToDecide() throws IOException {
        load("2026-02-01", "2,Amina Teresa Ladu,Individual,1961,DAY");
        screening.screenAll(Progress.NONE);
        screening.remove(screening.lists().getFirst());
        assertEquals(List.of(), screening.lists());
        load("2026-02-02", "3,Somebody Else,Individual,,DAY");
        screening.screenAll(Progress.NONE);
        assertEquals(List.of(), screening.hits());
        assertEquals(0, screening.state(relief).open());
        assertTrue(workspace.verify().ok());
    }

    @Test
    void aBrokenFileChangesNothing() throws IOException {
        load("2026-02-01", "2,Amina Teresa Ladu,Individual,1961,DAY");
        assertThrows(Problem.class, () -> load("2026-03-01", "2,Amina Ladu,Individual,1961,DAY", ",,Individual,,DAY"));
        assertEquals("2026-02-01", screening.lists().getFirst().version());
        assertEquals(1, screening.find(List.of("Amina Teresa Ladu")).size());
    }

    @Test
    void datesAndCountriesMoveTheBandAndAreTold() throws IOException {
        load("2026-02-01", "2,Amina Teresa Ladu,Individual,1961-02-03,DAY");
        assertEquals("STRONG []", band(""));
        assertEquals("STRONG [screening.reason.sameDay]", band("1961-02-03"));
        assertEquals("PROBABLE [screening.reason.bornApart]", band("1984"));
        assertEquals("STRONG [screening.reason.sameYear]", band("1961"));
    }

    private String band(String born) {
        FoundName found = screening
                .find(new org.groundwork.screening.run.Asked(
                        "Amina Teresa Ladu",
                        org.groundwork.screening.matching.Nature.PERSON,
                        BirthDate.parse(born).stream().toList(),
                        List.of()))
                .getFirst();
        return found.band()
                + " "
                + found.reasons().stream()
                        .filter(reason -> !reason.field().isEmpty())
                        .map(reason -> reason.key())
                        .toList();
    }

    @Test
    void listsAreStaleByTheirOwnDateAndActorsNotAskedForAreNeverScreened() throws IOException {
        load("2026-02-01", "3,Somebody Else,Individual,,DAY");
        Watchlist list = screening.lists().getFirst();
        assertTrue(!list.stale(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 3), 30));
        assertTrue(list.stale(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 4), 30));
        assertNull(screening.state(relief).screenedOn());
        UUID other = actors.add("Gebel Aid", ActorKind.LOCAL_NGO, null, "", "");
        screening.screen(relief);
        assertEquals(ScreeningState.Stand.CLEAR, screening.state(relief).stand());
        assertEquals(ScreeningState.Stand.NEVER, screening.state(other).stand());
    }
}
