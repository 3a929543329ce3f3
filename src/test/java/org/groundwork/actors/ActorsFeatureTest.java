package org.groundwork.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.actors.record.NameRules;
import org.groundwork.actors.record.Part;
import org.groundwork.actors.record.Section;
import org.groundwork.actors.record.SectionMeta;
import org.groundwork.actors.registry.Facets;
import org.groundwork.actors.registry.Pending;
import org.groundwork.actors.registry.RegistryFilter;
import org.groundwork.actors.registry.RegistryRow;
import org.groundwork.actors.status.LocalClass;
import org.groundwork.actors.status.SensitiveKind;
import org.groundwork.actors.work.Relation;
import org.groundwork.actors.work.RelationKind;
import org.groundwork.core.Columns;
import org.groundwork.core.Problem;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ActorsFeatureTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private Workspace workspace;
    private ActorsFeature actors;

    @BeforeEach
    void open() {
        workspace = temp.workspace();
        actors = new ActorsFeature(workspace, new PlacesFeature(workspace), new PresenceFeature(workspace));
        workspace.settings().set("country", "SSD");
    }

    @Test
    void aNameAloneMakesAnActor() {
        UUID id = actors.add("  Wadi Relief Organisation (WRO) ", ActorKind.NOT_DETERMINED, null, "", "");
        ActorFile file = actors.show(id).orElseThrow();
        assertEquals("Wadi Relief Organisation", file.name());
        assertEquals("WRO", file.acronym());
        assertEquals(LocalClass.NOT_DETERMINED, file.status().held());
        assertEquals(List.of(), file.contacts());
        assertEquals(workspace.today(), file.asOf());
    }

    @Test
    void placeAndPhoneAreKeptAsTyped() {
        UUID id = actors.add("Women of the Well", ActorKind.CBO, null, "behind the market", "0912 345 678");
        ActorFile file = actors.show(id).orElseThrow();
        assertEquals("behind the market", file.offices().getFirst().placeText());
        assertEquals("0912 345 678", file.contacts().getFirst().phone());
    }

    @Test
    void anActorWithoutNameIsRefused() {
        assertThrows(Problem.class, () -> actors.add("  ", ActorKind.CBO, null, "", ""));
        assertEquals(List.of(), actors.actors());
    }

    @Test
    void savedAgainNothingChanges() {
        Actor actor = Actor.of(ActorsFeature.importedId("SSD", "Wadi Relief"), ActorKind.LOCAL_NGO);
        List<Part> parts = new ArrayList<>(NameRules.names("Wadi Relief", actor.id(), workspace::newId));
        parts.add(SectionMeta.of(
                actor.id(), Section.NAMES, "3W", workspace.today().minusDays(9)));
        int first = save(List.of(actor), parts);
        assertEquals(4, first, "actor, its section, name, its section with what was said of it");
        assertEquals(0, save(List.of(actor), parts));
        assertEquals(
                "3W",
                actors.show(actor.id()).orElseThrow().sections().stream()
                        .filter(each -> each.section() == Section.NAMES)
                        .findFirst()
                        .orElseThrow()
                        .source());
    }

    @Test
    void headquartersHereMakeItLocalAndAnOverrideHolds() {
        UUID id = actors.add("Wadi Relief", ActorKind.LOCAL_NGO, null, "", "");
        Actor actor = actors.show(id).orElseThrow().actor();
        save(List.of(Columns.with(actor, "hqCountry", "SSD")), List.of());
        assertEquals(LocalClass.LOCAL, actors.rows().getFirst().localClass());
        actors.override(id, "SSD", LocalClass.AFFILIATED, "Its board sits abroad", "A. Head");
        assertEquals(LocalClass.AFFILIATED, actors.rows().getFirst().localClass());
        assertEquals(LocalClass.LOCAL, actors.show(id).orElseThrow().status().derived());
        temp.clock().advance(Duration.ofDays(1));
        actors.override(id, "SSD", null, "The board moved home", "A. Head");
        assertEquals(LocalClass.LOCAL, actors.rows().getFirst().localClass());
    }

    @Test
    void foundAtOnceAfterAddingRenamingAndUndoing() {
        UUID id = actors.add("Wadi Relief", ActorKind.LOCAL_NGO, null, "", "");
        assertEquals(List.of(id), actors.find("wadi", 5));
        ActorName name = actors.show(id).orElseThrow().names().getFirst();
        save(List.of(), List.of(Columns.with(name, "text", "Zebra Circle")));
        assertEquals(List.of(), actors.find("wadi", 5));
        assertEquals(List.of(id), actors.find("zebra", 5));
    }

    @Test
    void facetsCountWhatEachValueWouldShow() {
        actors.add("Wadi Relief", ActorKind.LOCAL_NGO, null, "", "1");
        actors.add("River Aid", ActorKind.LOCAL_NGO, null, "", "");
        actors.add("Women of the Well", ActorKind.CBO, null, "", "");
        RegistryFilter ngos = new RegistryFilter(
                "",
                Set.of(ActorKind.LOCAL_NGO),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(Pending.CONTACT),
                false);
        List<RegistryRow> rows = actors.rows();
        assertEquals(1, actors.list(ngos).size());
        Facets facets = actors.facets(rows, ngos);
        assertEquals(1, facets.of(RegistryFilter.Facet.KIND).get(ActorKind.CBO));
        assertEquals(1, facets.of(RegistryFilter.Facet.KIND).get(ActorKind.LOCAL_NGO));
        assertEquals(2, facets.of(RegistryFilter.Facet.PENDING).get(Pending.HEADQUARTERS));
        assertEquals(ngos, RegistryFilter.of(ngos.text()));
    }

    @Test
    void twoRecordsOfOneActorBecomeOne() {
        UUID kept = actors.add("Wadi Relief Organisation (WRO)", ActorKind.LOCAL_NGO, null, "", "");
        UUID gone = actors.add("Wadi Relief Org. (WRO)", ActorKind.LOCAL_NGO, null, "", "0912");
        actors.same(gone, kept);
        ActorFile file = actors.show(kept).orElseThrow();
        assertEquals(1, file.contacts().size());
        assertTrue(file.names().stream()
                .anyMatch(name -> name.text().equals("Wadi Relief Org.") && name.kind() == NameKind.ALIAS));
        assertEquals(
                1,
                file.names().stream()
                        .filter(name -> name.kind() == NameKind.ACRONYM)
                        .count());
        Actor retired = actors.show(gone).orElseThrow().actor();
        assertTrue(retired.retired());
        assertEquals(kept, retired.mergedInto());
        assertEquals(1, actors.list(RegistryFilter.ALL).size());
    }

    @Test
    void whoeverNamesARecordThatIsGoneNamesTheOneThatIsKept() {
        UUID kept = actors.add("Wadi Relief Organisation", ActorKind.LOCAL_NGO, null, "", "");
        UUID gone = actors.add("Wadi Relief Org.", ActorKind.LOCAL_NGO, null, "", "");
        UUID member = actors.add("Wadi Women", ActorKind.CBO, null, "", "");
        UUID branch = actors.add("Wadi Relief North", ActorKind.LOCAL_NGO, null, "", "");
        Workspace workspace = temp.workspace();
        workspace.act("actors.act.saved", List.of("x"), () -> {
            Actor held = actors.show(kept).orElseThrow().actor();
            Actor part = actors.show(branch).orElseThrow().actor();
            return actors.saveActors(List.of(
                            Columns.with(held, "perhapsSameAs", gone), Columns.with(part, "affiliatedTo", gone)))
                    + actors.saveParts(List.of(
                            relation(workspace.newId(), member, gone), relation(workspace.newId(), kept, gone)));
        });
        actors.same(gone, kept);
        assertEquals(
                kept, actors.show(member).orElseThrow().relations().getFirst().other());
        assertEquals(kept, actors.show(branch).orElseThrow().actor().affiliatedTo());
        assertNull(actors.show(kept).orElseThrow().actor().perhapsSameAs());
        assertEquals(
                gone,
                actors.show(kept).orElseThrow().relations().getFirst().other(),
                "no record is a member of itself");
        assertTrue(workspace.verify().ok());
    }

    private static Relation relation(UUID id, UUID actor, UUID other) {
        return new Relation(id, actor, RelationKind.NETWORK_MEMBER, other, "", null, null, "");
    }

    @Test
    void retiringNeedsAReasonAndCanBeTakenBack() {
        UUID id = actors.add("Wadi Relief", ActorKind.LOCAL_NGO, null, "", "");
        assertThrows(Problem.class, () -> actors.retire(id, " "));
        actors.retire(id, "Dissolved in May");
        assertEquals(List.of(), actors.list(RegistryFilter.ALL));
        actors.restore(id);
        assertFalse(actors.show(id).orElseThrow().actor().retired());
    }

    @Test
    void sensitiveClaimsAreOffUntilSwitchedOnWithAReason() {
        assertFalse(actors.keeps(SensitiveKind.MINORITY_LED));
        assertThrows(Problem.class, () -> actors.keep(SensitiveKind.MINORITY_LED, true, ""));
        actors.keep(SensitiveKind.MINORITY_LED, true, "Asked for by the actors themselves");
        assertTrue(actors.keeps(SensitiveKind.MINORITY_LED));
        assertFalse(actors.keeps(SensitiveKind.LGBTIQ_LED));
    }

    @Test
    @Tag("benchmark")
    void tenThousandActorsListQuickly() {
        List<Actor> many = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            Actor actor = Actor.of(workspace.newId(), ActorKind.LOCAL_NGO);
            many.add(actor);
            parts.addAll(NameRules.names("Organisation number " + i + " (ON" + i + ")", actor.id(), workspace::newId));
        }
        long start = System.nanoTime();
        save(many, parts);
        System.err.printf("saved in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        for (int i = 0; i < 8; i++) {
            start = System.nanoTime();
            assertEquals(10_000, actors.rows().size());
            System.err.printf("rows in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        }
    }

    private int save(List<Actor> rows, List<? extends Part> parts) {
        return workspace.act("test.saved", List.of(), () -> actors.saveActors(rows) + actors.saveParts(parts));
    }
}
