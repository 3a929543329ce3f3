package org.groundwork.actors.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import javafx.event.ActionEvent;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.RegistryFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.Accessible;
import org.groundwork.testing.Screens;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Memory;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The area used as a person does: its real screens, on a real workspace. */
class ActorsScreenUseTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private ActorsFeature actors;
    private RegistryFeature feature;
    private InventedActors invented;

    @BeforeEach
    void open() {
        Workspace workspace = temp.workspace();
        PlacesFeature places = new PlacesFeature(workspace);
        PresenceFeature presences = new PresenceFeature(workspace);
        actors = new ActorsFeature(workspace, places, presences);
        invented = new InventedActors(workspace, actors, presences);
        Memory memory = Memory.brief();
        Tasks tasks = Tasks.direct(trouble -> {
            throw new IllegalStateException(trouble);
        });
        feature = new RegistryFeature(
                workspace, actors, places, presences, new Desk(tasks, new Dialogs(() -> null, memory), memory), null);
    }

    private Parent screen() {
        Parent view = feature.view();
        if (view.getScene() == null) {
            new Scene(view, 1072, 720);
        }
        view.applyCss();
        view.layout();
        return view;
    }

    @Test
    void quickAddTakesANameAndIsReadyForTheNext() {
        String left = Screens.onScreen(() -> {
            feature.view();
            feature.shown();
            feature.commands().getFirst().action().run();
            Parent view = screen();
            TextField name = (TextField) view.lookup("#quick-add-name");
            TextField phone = (TextField) view.lookup("#quick-add-phone");
            name.setText("Boat owners of Adok");
            phone.setText("+211 920 555 077");
            phone.fireEvent(new ActionEvent());
            return name.getText() + phone.getText();
        });
        assertEquals("", left);
        UUID added = actors.find("boat owners", 1).getFirst();
        assertEquals("Boat owners of Adok", actors.name(added));
    }

    @Test
    void backLeavesTheRecordForItsList() {
        Screens.onScreen(() -> {
            feature.view();
            feature.open(invented.full());
            assertEquals(invented.full(), feature.record());
            assertTrue(feature.back());
            assertEquals(null, feature.record());
            return true;
        });
        assertEquals(3, actors.store().parts(ActorName.class, invented.full()).size());
    }

    @Test
    void everyControlOfBothScreensHasAName() {
        List<String> nameless = Screens.onScreen(() -> {
            feature.view();
            feature.shown();
            List<String> first = Accessible.nameless(screen());
            feature.open(invented.full());
            return List.of(first, Accessible.nameless(screen())).stream()
                    .flatMap(List::stream)
                    .toList();
        });
        assertEquals(List.of(), nameless);
    }
}
