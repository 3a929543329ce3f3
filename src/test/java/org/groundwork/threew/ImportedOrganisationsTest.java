package org.groundwork.threew;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorKind;
import org.groundwork.core.Progress;
import org.junit.jupiter.api.Test;

/** How an import matches organisations, and what becomes of doubts. */
class ImportedOrganisationsTest extends ImportCase {
    @Test
    void kinds_in_other_languages_are_understood() {
        read(
                file(
                        "kinds.csv",
                        "Organisation,Type,Sector\nA One,ONGI,WASH\nB Two,ONGN,WASH\nC Three,NNGO,WASH\n"
                                + "D Four,INGO,WASH\n"),
                "2026-03-31");
        Map<String, ActorKind> kinds = new HashMap<>();
        actors.actors().forEach(actor -> kinds.put(actors.name(actor.id()), actor.kind()));
        assertEquals(
                Map.of(
                        "A One", ActorKind.INGO,
                        "B Two", ActorKind.NATIONAL_NGO,
                        "C Three", ActorKind.NATIONAL_NGO,
                        "D Four", ActorKind.INGO),
                kinds);
    }

    @Test
    void a_near_match_is_parked_and_same_moves_everything_until_undone() {
        read(file("one.csv", HEAD + GREEN), "2026-03-31");
        UUID known = only().actor();
        ImportResult second = threeW.importFile(
                file("two.csv", HEAD + GREEN.replace("Relief,GVR", "Releif,")),
                source("other", "2026-03-31"),
                false,
                Progress.NONE);
        assertEquals(1, second.matchesParked());
        assertEquals(1, second.rowsAccepted());
        MatchCandidate candidate = threeW.openCandidates().getFirst();
        Actor parked = actor(candidate.actor());
        assertEquals(known, parked.perhapsSameAs());
        threeW.decide(candidate, MatchDecision.Outcome.SAME, "");
        assertEquals(Set.of(known), owners());
        assertEquals(known, actor(parked.id()).mergedInto());
        assertTrue(actors.names().stream()
                .anyMatch(name -> name.actor().equals(known) && name.text().equals("Green Valley Releif")));
        workspace.undo();
        assertEquals(2, owners().size());
        assertEquals(1, threeW.openCandidates().size());
    }

    @Test
    void different_is_not_asked_again() {
        read(file("one.csv", HEAD + GREEN), "2026-03-31");
        Path near = file("two.csv", HEAD + GREEN.replace("Relief,GVR", "Releif,"));
        threeW.importFile(near, source("other", "2026-03-31"), false, Progress.NONE);
        threeW.decide(threeW.openCandidates().getFirst(), MatchDecision.Outcome.DIFFERENT, "");
        ImportResult again = threeW.importFile(near, source("other", "2026-04-30"), false, Progress.NONE);
        assertEquals(0, again.matchesParked());
        assertTrue(threeW.openCandidates().isEmpty());
    }

    @Test
    void an_acronym_alone_matches_its_one_bearer_and_two_actors_are_parked() {
        read(file("one.csv", HEAD + GREEN + SUN), "2026-03-31");
        ImportResult bare = threeW.importFile(
                file("bare.csv", "Organisation,Sector\nGVR,WASH\n"),
                source("bare", "2026-03-31"),
                false,
                Progress.NONE);
        assertEquals(1, bare.actorsMatched());
        assertEquals(0, bare.actorsCreated());
        actors.add("Blue Hill Aid", ActorKind.NATIONAL_NGO, null, "", "");
        ImportResult torn = threeW.importFile(
                file("torn.csv", "Organisation,Acronym,Sector\nBlue Hill Aid,SWU,WASH\n"),
                source("torn", "2026-03-31"),
                false,
                Progress.NONE);
        assertEquals(1, torn.matchesParked());
        assertTrue(threeW.openCandidates().stream().anyMatch(each -> each.reason() == MatchReason.NAME_AND_ACRONYM));
    }
}
