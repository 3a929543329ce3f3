package org.groundwork.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.people.ChannelKind;
import org.groundwork.actors.people.PaymentChannel;
import org.groundwork.actors.people.Person;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.actors.record.Note;
import org.groundwork.actors.registry.RegistryRow;
import org.groundwork.actors.status.LocalClass;
import org.groundwork.actors.status.Verdict;
import org.groundwork.core.Finding;
import org.groundwork.core.Freshness;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.AssessmentState;
import org.groundwork.instruments.How;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sample has something true to life for every screen. */
class SampleFeatureTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private ActorsFeature actors;
    private PresenceFeature presences;
    private InstrumentsFeature instruments;

    @BeforeEach
    void fill() {
        Workspace workspace = temp.workspace();
        temp.clock().set(Instant.parse("2026-09-14T08:00:00Z"));
        FilledSample filled = FilledSample.of(workspace);
        actors = filled.actors();
        presences = filled.presences();
        instruments = filled.instruments();
    }

    @Test
    void everyKindEveryScreenAndEveryDoubtIsThere() {
        List<String> missing = new ArrayList<>();
        Set<ActorKind> kinds = EnumSet.allOf(ActorKind.class);
        actors.actors().forEach(actor -> kinds.remove(actor.kind()));
        kinds.removeAll(Set.of(ActorKind.OTHER, ActorKind.NOT_DETERMINED, ActorKind.INTERNATIONAL_ORGANISATION));
        assertEquals(Set.of(), kinds);
        LocalDate today = temp.workspace().today();
        need(missing, "parked matches", actors.actors().stream().anyMatch(actor -> actor.perhapsSameAs() != null));
        need(missing, "not to be named", actors.actors().stream().anyMatch(Actor::notToBeNamed));
        need(missing, "retired", actors.actors().stream().anyMatch(Actor::retired));
        need(missing, "conflict notes", actors.actors().stream().anyMatch(actor -> !actor.conflictNote()
                .isEmpty()));
        need(
                missing,
                "people who left",
                actors.store().all(Person.class).stream()
                        .anyMatch(p -> !p.wentTo().isEmpty()));
        need(missing, "notes", actors.store().all(Note.class).size() > 5);
        need(
                missing,
                "expired",
                actors.identifiers().stream()
                        .anyMatch(
                                each -> each.untilOn() != null && each.untilOn().isBefore(today)));
        need(missing, "roles", !presences.partners().isEmpty());
        assertEquals(List.of(), missing);
        assertTrue(
                languages().containsAll(Set.of("en", "fr", "ar")), languages().toString());
        assertTrue(channels().size() >= 5, channels().toString());
    }

    @Test
    void classesAndFreshnessAreOfAllSorts() {
        List<RegistryRow> rows = actors.rows();
        Set<LocalClass> classes = rows.stream().map(RegistryRow::localClass).collect(Collectors.toSet());
        assertTrue(
                classes.containsAll(Set.of(
                        LocalClass.LOCAL,
                        LocalClass.NATIONAL,
                        LocalClass.STATE_NATIONAL,
                        LocalClass.DE_FACTO_AUTHORITY,
                        LocalClass.NATIONAL_SOCIETY,
                        LocalClass.DIASPORA,
                        LocalClass.EXILE_OR_CROSS_BORDER,
                        LocalClass.INTERNATIONAL,
                        LocalClass.UN,
                        LocalClass.DONOR)),
                classes.toString());
        Set<Freshness> fresh = rows.stream().map(RegistryRow::freshness).collect(Collectors.toSet());
        assertTrue(fresh.containsAll(Set.of(Freshness.FRESH, Freshness.AGEING, Freshness.STALE)), fresh.toString());
        assertTrue(rows.stream().anyMatch(row -> !row.claims().isEmpty()));
        Set<Verdict> counted = rows.stream().map(RegistryRow::grandBargain).collect(Collectors.toSet());
        assertTrue(counted.containsAll(Set.of(Verdict.YES, Verdict.NO)), counted.toString());
    }

    @Test
    void assessmentsAreInEveryStateAndWhatIsFinishedIsRated() {
        List<Assessed> all = instruments.all();
        Set<AssessmentState> states = all.stream().map(Assessed::state).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(AssessmentState.class), states);
        assertTrue(all.stream().anyMatch(each -> each.disagreements() > 0));
        assertTrue(
                all.stream().anyMatch(each -> each.answers().stream().anyMatch(answer -> answer.how() == How.REUSED)));
        assertEquals(
                List.of(),
                all.stream()
                        .filter(each ->
                                each.assessment().finished() && each.settled().rating() == null)
                        .map(each -> actors.name(each.assessment().actor()) + ": "
                                + each.instrument().id())
                        .toList());
    }

    @Test
    void theWomensGroupIsRatedAsItsStoryTells() {
        assertEquals(List.of("low-capacity 8", "medium-capacity 12"), group("psea-2020"));
        assertEquals(List.of("high-risk 31", "medium-risk 52"), group("financial-health"));
        Assessed light = instruments.all().stream()
                .filter(each -> each.instrument().id().equals("due-diligence-light")
                        && actors.name(each.assessment().actor()).startsWith("Harbour"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("C1"),
                light.settled().findings().stream().map(Finding::field).toList());
    }

    private List<String> group(String instrument) {
        return instruments.all().stream()
                .filter(each -> each.instrument().id().equals(instrument)
                        && actors.name(each.assessment().actor()).startsWith("Harbour"))
                .sorted(Comparator.comparing(each -> each.assessment().startedOn()))
                .map(each -> each.rating() + " " + each.settled().points())
                .toList();
    }

    private static void need(List<String> missing, String what, boolean there) {
        if (!there) {
            missing.add(what);
        }
    }

    private Set<String> languages() {
        return actors.names().stream()
                .map(ActorName::language)
                .filter(language -> language != null)
                .collect(Collectors.toSet());
    }

    private Set<ChannelKind> channels() {
        return actors.store().all(PaymentChannel.class).stream()
                .map(PaymentChannel::kind)
                .collect(Collectors.toSet());
    }
}
