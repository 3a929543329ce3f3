package org.groundwork.actors.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.List;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.RegistryFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.Accessible;
import org.groundwork.testing.Screens;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Memory;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pictures of the registry and the record page in target/screens, to be judged by eye. */
class ActorsScreensTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private ActorsFeature actors;
    private PlacesFeature places;
    private PresenceFeature presences;

    @BeforeEach
    void wire() {
        Workspace workspace = temp.workspace();
        places = new PlacesFeature(workspace);
        presences = new PresenceFeature(workspace);
        actors = new ActorsFeature(workspace, places, presences);
    }

    private RegistryFeature feature() {
        Memory memory = Memory.brief();
        Desk desk = new Desk(
                Tasks.direct(trouble -> {
                    throw new IllegalStateException(trouble);
                }),
                new Dialogs(() -> null, memory),
                memory);
        Command importer = Command.of("threew.command.import", null, () -> {});
        RegistryFeature feature = new RegistryFeature(temp.workspace(), actors, places, presences, desk, importer);
        feature.view();
        feature.shown();
        return feature;
    }

    private InventedActors fill() {
        return new InventedActors(temp.workspace(), actors, presences);
    }

    private void pictures(String name, int width, int height, Supplier<Parent> screen) {
        Screens.pictures(name, width, height, screen);
        assertTrue(new File("target/screens/" + name + "-mirrored.png").isFile());
    }

    @Test
    void registryWithoutActors() {
        pictures("actors-registry-empty", 1072, 720, () -> feature().view());
    }

    @Test
    void registry() {
        fill();
        pictures("actors-registry", 1072, 720, () -> feature().view());
    }

    @Test
    void recordOfWhichNearlyAllIsKnown() {
        InventedActors invented = fill();
        pictures("actors-record", 1072, 2900, () -> {
            RegistryFeature feature = feature();
            feature.open(invented.full());
            return feature.view();
        });
    }

    @Test
    void recordWithARowOfEachSectionOpen() {
        InventedActors invented = fill();
        Supplier<Parent> open = () -> {
            RegistryFeature feature = feature();
            feature.open(invented.full());
            Parent view = feature.view();
            new Scene(view);
            view.applyCss();
            for (Node rows : view.lookupAll(".rows")) {
                rows.lookupAll(".row-line").stream()
                        .findFirst()
                        .ifPresent(line -> Event.fireEvent(
                                line,
                                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F2, false, false, false, false)));
            }
            view.getScene().setRoot(new Pane());
            return view;
        };
        pictures("actors-record-open", 1072, 5200, open);
        assertEquals(List.of(), Screens.onScreen(() -> Accessible.nameless(open.get())));
    }

    @Test
    void recordAtTheSizeOfAWindow() {
        InventedActors invented = fill();
        pictures("actors-record-window", 1072, 720, () -> {
            RegistryFeature feature = feature();
            feature.open(invented.full());
            return feature.view();
        });
    }

    @Test
    void recordOfAQuicklyAddedGroup() {
        InventedActors invented = fill();
        pictures("actors-record-quick", 1072, 1600, () -> {
            RegistryFeature feature = feature();
            feature.open(invented.quick());
            return feature.view();
        });
    }

    @Test
    void recordNotToBeNamed() {
        InventedActors invented = fill();
        pictures("actors-record-hidden", 1072, 720, () -> {
            RegistryFeature feature = feature();
            feature.open(invented.hidden());
            return feature.view();
        });
    }

    @Test
    void recordThatIsRetired() {
        InventedActors invented = fill();
        pictures("actors-record-retired", 1072, 720, () -> {
            RegistryFeature feature = feature();
            feature.open(invented.retired());
            return feature.view();
        });
    }
}
