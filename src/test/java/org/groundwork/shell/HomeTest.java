package org.groundwork.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.Identifier;
import org.groundwork.actors.IdentifierScheme;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.Screens;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each figure of the first screen is counted from what is there, and leads to the list it counts. */
class HomeTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void every_figure_leads_to_a_list_of_so_many() {
        try (SampleWindow sample = SampleWindow.filled(folder)) {
            expire(sample.workspace());
            Screens.onScreen(() -> {
                MainWindow window = sample.at("shell.home");
                lay(window);
                Map<String, Integer> figures = window.lookupAll(".figure-button").stream()
                        .map(node -> Objects.requireNonNull(node.getAccessibleText()))
                        .collect(Collectors.toMap(
                                words -> words.substring(words.indexOf(' ') + 1),
                                words -> Integer.valueOf(words.substring(0, words.indexOf(' ')))));
                assertTrue(figures.size() >= 4, figures.toString());
                figures.forEach((noun, count) -> assertEquals(count, behind(sample, count + " " + noun), noun));
                assertEquals(
                        1,
                        figures.entrySet().stream()
                                .filter(each -> each.getKey().contains("identifier"))
                                .findFirst()
                                .orElseThrow()
                                .getValue());
                return true;
            });
        }
    }

    @Test
    void a_new_workspace_is_told_where_to_start_and_goes_there() {
        try (SampleWindow bare = SampleWindow.empty(folder, "Office")) {
            Screens.onScreen(() -> {
                MainWindow window = bare.at("shell.home");
                lay(window);
                List<Button> acts = window.lookupAll(".steps .button").stream()
                        .map(Button.class::cast)
                        .toList();
                assertEquals(3, acts.size());
                assertEquals(
                        1,
                        acts.stream()
                                .filter(act -> act.getStyleClass().contains("accent"))
                                .count());
                acts.getLast().fire();
                assertEquals("actors", window.shown().key());
                lay(window);
                assertFalse(window.lookupAll(".quick-add").isEmpty());
                return true;
            });
        }
    }

    /** How many the list shows that this figure opens. */
    private static int behind(SampleWindow sample, String figure) {
        MainWindow window = sample.at("shell.home");
        lay(window);
        Button button = window.lookupAll(".figure-button").stream()
                .filter(node -> figure.equals(node.getAccessibleText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
        button.fire();
        lay(window);
        if (!window.shown().key().equals("threew")) {
            return ((TableView<?>) window.lookup(".table-view")).getItems().size();
        }
        return window.lookupAll(".filter-chip").stream()
                .map(HomeTest::words)
                .filter(words -> words.startsWith("Perhaps the same"))
                .mapToInt(words -> Integer.parseInt(words.replaceAll("\\D", "")))
                .sum();
    }

    private static String words(Node node) {
        return node instanceof javafx.scene.control.Labeled chip ? chip.getText() : "";
    }

    private static void expire(Workspace workspace) {
        ActorsFeature actors =
                new ActorsFeature(workspace, new PlacesFeature(workspace), new PresenceFeature(workspace));
        var actor = actors.actors().getFirst().id();
        workspace.act(
                "sample.act.made",
                List.of(),
                () -> actors.saveParts(List.of(new Identifier(
                        workspace.newId(),
                        actor,
                        IdentifierScheme.REGISTRATION,
                        "R-1",
                        "Ministry",
                        "",
                        null,
                        "",
                        LocalDate.of(2024, 1, 1),
                        workspace.today().plusDays(59)))));
    }

    private static void lay(Parent root) {
        if (root.getScene() == null) {
            Scene scene = new Scene(root, 1280, 800);
            assertEquals(root, scene.getRoot());
        }
        root.applyCss();
        root.layout();
    }
}
