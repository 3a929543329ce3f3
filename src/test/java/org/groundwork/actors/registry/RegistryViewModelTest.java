package org.groundwork.actors.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.page.InventedActors;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RegistryViewModelTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private RegistryViewModel registry;

    @BeforeEach
    void read() {
        Workspace workspace = temp.workspace();
        PresenceFeature presences = new PresenceFeature(workspace);
        ActorsFeature actors = new ActorsFeature(workspace, new PlacesFeature(workspace), presences);
        assertEquals(7, new InventedActors(workspace, actors, presences).full().version());
        registry = new RegistryViewModel(workspace, actors, Tasks.direct(trouble -> {
            throw new IllegalStateException(trouble);
        }));
        registry.reload();
    }

    private List<String> shown() {
        return registry.shown().stream().map(RegistryRow::name).toList();
    }

    private List<RegistryRow> named(String... names) {
        return registry.shown().stream()
                .filter(row -> List.of(names).contains(row.name()))
                .toList();
    }

    @Test
    void retiredActorsAreHiddenUnlessAskedFor() {
        assertEquals(13, registry.state().get().total());
        assertEquals(13, registry.shown().size());
        registry.showRetired(true);
        assertEquals(List.of("Bright Delta Initiative"), shown());
    }

    @Test
    void typingFindsByAnyNameAndForgives() {
        registry.typed().set("releif wadi");
        assertTrue(shown().contains("Wadi Relief Organisation"));
        registry.typed().set("وادي");
        assertTrue(shown().contains("Wadi Relief Organisation"));
        registry.clear();
        assertEquals(13, registry.shown().size());
        assertEquals("", registry.typed().get());
    }

    @Test
    void facetsNarrowAndCountEachOther() {
        registry.choose(RegistryFilter.Facet.SECTOR, "HEA", true);
        assertEquals(3, registry.shown().size());
        registry.choose(RegistryFilter.Facet.KIND, ActorKind.ACADEMIA, true);
        assertEquals(List.of("Jonglei Institute of Public Health"), shown());
        registry.clear(RegistryFilter.Facet.SECTOR);
        assertEquals(List.of("Jonglei Institute of Public Health"), shown());
    }

    @Test
    void aFilterIsKeptUnderItsNameAppliedRenamedAndDeleted() {
        registry.choose(RegistryFilter.Facet.SECTOR, "HEA", true);
        registry.save("Health");
        registry.clear();
        registry.apply(registry.saved().getFirst());
        assertEquals(3, registry.shown().size());
        registry.rename(registry.saved().getFirst(), "Health actors");
        assertEquals("Health actors", registry.saved().getFirst().name());
        registry.delete(registry.saved().getFirst());
        assertTrue(registry.saved().isEmpty());
    }

    @Test
    void quickAddNeedsANameOnly() {
        registry.add("Boat owners of Adok", null, "", "");
        assertEquals(14, registry.shown().size());
        assertTrue(shown().contains("Boat owners of Adok"));
    }

    @Test
    void severalRowsAreChangedAsOneActThatUndoTakesBackWhole() {
        registry.setKind(named("Lamp Circle", "Hope for the Reeds"), ActorKind.VOLUNTEERS);
        assertEquals(
                2,
                registry.shown().stream()
                        .filter(row -> row.kind() == ActorKind.VOLUNTEERS)
                        .count());
        temp.workspace().undo();
        registry.reload();
        assertEquals(
                0,
                registry.shown().stream()
                        .filter(row -> row.kind() == ActorKind.VOLUNTEERS)
                        .count());
    }

    @Test
    void aPastedColumnFillsCellsAndItsHeaderIsNoCell() {
        List<RegistryRow> rows = named("Compass Aid International", "Lamp Circle");
        registry.paste(
                rows,
                List.of("actors.registry.column.phone"),
                List.of(List.of("Phone"), List.of("0911"), List.of("0922")));
        assertEquals(
                List.of("0911", "0922"),
                named("Compass Aid International", "Lamp Circle").stream()
                        .map(registry::phone)
                        .toList());
    }
}
