package org.groundwork.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Text;
import org.groundwork.instruments.Answered;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.Hands;
import org.groundwork.testing.Screens;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A partner is assessed again with the very instrument that is looked at: it is not asked for, and answers come along. */
class AssessAgainTest extends FilledWindow {
    private static InstrumentsFeature instruments() {
        Workspace workspace = sample.workspace();
        return new InstrumentsFeature(
                workspace, new ActorsFeature(workspace, new PlacesFeature(workspace), new PresenceFeature(workspace)));
    }

    /** Whose results with several instruments can be looked at, and the titles of these. */
    private static UUID partner(Set<String> titles) {
        Map<UUID, Set<String>> finished = new HashMap<>();
        for (Assessed each : instruments().all()) {
            if (each.assessment().finished() && !each.assessment().retired()) {
                finished.computeIfAbsent(each.assessment().actor(), any -> new HashSet<>())
                        .add(InstrumentsFeature.title(each.instrument()));
            }
        }
        for (Map.Entry<UUID, Set<String>> each : finished.entrySet()) {
            Set<String> shown =
                    Screens.onScreen(() -> chips(opened(each.getKey())).keySet());
            shown.retainAll(each.getValue());
            if (shown.size() > 1) {
                titles.addAll(shown);
                return each.getKey();
            }
        }
        throw new AssertionError("nobody has results with two instruments");
    }

    @Test
    void each_instrument_that_is_looked_at_is_the_one_that_is_used_again() {
        Set<String> titles = new TreeSet<>();
        UUID actor = partner(titles);
        Set<String> tried = new HashSet<>();
        for (String title : titles) {
            Set<UUID> before = ids(actor);
            String shown = Screens.inDialog(() -> again(actor, title), scene -> {
                String words = Hands.seen(scene.getRoot());
                assertEquals(0, scene.getRoot().lookupAll(".combo-box").size(), "nothing is left to choose");
                tried.add(title);
                button(scene.getRoot(), Text.of("instruments.begin.act")).fire();
                return words;
            });
            assertTrue(shown.contains(title), shown);
            List<Assessed> fresh = instruments().assessments(actor).stream()
                    .filter(each -> !before.contains(each.assessment().id()))
                    .toList();
            assertEquals(1, fresh.size());
            Assessed made = fresh.getFirst();
            assertEquals(title, InstrumentsFeature.title(made.instrument()));
            carried(made, instruments().latest(actor, made.instrument().id()));
        }
        assertEquals(titles, tried);
    }

    /** It knows which one came before, and holds that one's answers as old ones. */
    private static void carried(Assessed made, @Nullable Assessed last) {
        assertNotNull(last);
        assertEquals(last.assessment().id(), made.assessment().previous());
        assertEquals(last.instrument().id(), made.instrument().id());
        assertFalse(made.assessment().finished());
        assertNull(made.rating(), "what is carried over is no rating until it is confirmed");
        List<String> answered = last.answers().stream()
                .filter(each -> !each.answer().isBlank())
                .map(Answered::question)
                .distinct()
                .toList();
        List<String> old = made.answers().stream()
                .filter(each -> !each.answer().isBlank())
                .map(Answered::question)
                .distinct()
                .toList();
        assertEquals(new HashSet<>(answered), new HashSet<>(old));
        assertTrue(made.answers().stream().allMatch(Answered::old));
    }

    private static Set<UUID> ids(UUID actor) {
        return instruments().assessments(actor).stream()
                .map(each -> each.assessment().id())
                .collect(Collectors.toSet());
    }

    private static void again(UUID actor, String title) {
        Scene scene = opened(actor);
        Objects.requireNonNull(chips(scene).get(title)).fire();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        button(scene.getRoot(), Text.of("capacity.results.again")).fire();
    }

    private static Scene opened(UUID actor) {
        MainWindow window = sample.at("capacity");
        window.shown().open(actor);
        return laidOut(window, WIDTH);
    }

    /** What can be looked at instead, by its words. */
    private static Map<String, ToggleButton> chips(Scene scene) {
        Map<String, ToggleButton> found = new HashMap<>();
        for (Node each : scene.getRoot().lookupAll(".toggle-button")) {
            if (each instanceof ToggleButton chip) {
                found.put(chip.getText(), chip);
            }
        }
        return found;
    }

    private static Button button(Parent root, String words) {
        List<Button> found = new ArrayList<>();
        for (Node each : root.lookupAll(".button")) {
            if (each instanceof Button button && words.equals(button.getText())) {
                found.add(button);
            }
        }
        return found.getFirst();
    }
}
