package org.groundwork.instruments.editor;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.editing.Codes;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.OwnInstrumentsFeature;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.Screens;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Memory;
import org.groundwork.ui.Tasks;
import org.groundwork.ui.Theme;
import org.groundwork.workspace.Workspace;

/** The area of questionnaires as it stands on a screen of a workspace, and what it rests on. */
record ShownEditor(ActorsFeature actors, InstrumentsFeature instruments, OwnInstrumentsFeature feature) {

    static ShownEditor of(Workspace workspace) {
        Screens.start();
        ActorsFeature actors =
                new ActorsFeature(workspace, new PlacesFeature(workspace), new PresenceFeature(workspace));
        InstrumentsFeature instruments = new InstrumentsFeature(workspace, actors);
        Tasks tasks = Tasks.direct(trouble -> {
            throw new AssertionError(trouble);
        });
        return Screens.onScreen(() -> {
            OwnInstrumentsFeature feature = new OwnInstrumentsFeature(
                    workspace,
                    instruments,
                    new Desk(tasks, new Dialogs(() -> null, Memory.brief()), Memory.brief()),
                    new Codes(List.of("cash-book"), code -> code),
                    key -> {});
            Theme.dress(new Scene(feature.view(), 1072, 690));
            feature.shown();
            return new ShownEditor(actors, instruments, feature);
        });
    }

    /** A node and all within it. */
    static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(ShownEditor::all))
                : Stream.of(node);
    }
}
