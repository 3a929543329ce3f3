package org.groundwork.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.groundwork.testing.Accessible;
import org.groundwork.testing.Screens;
import org.groundwork.ui.Feature;
import org.groundwork.ui.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The whole window at its usual size, area by area, in target/screens, to be judged by eye; and every control in it has
 * a name. The pictures of the README are made here: see CONTRIBUTING.
 */
class ScreensTest {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static SampleWindow sample;

    @BeforeAll
    static void fill() {
        Screens.start();
        sample = SampleWindow.filled(folder);
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shell.home", "actors", "threew", "places", "shell.settings"})
    void an_area(String area) {
        pictures("window-" + area.replace("shell.", ""), area, window -> {});
    }

    @Test
    void the_record_of_one_actor() {
        pictures("window-record", "actors", window -> {
            Feature actors = window.shown();
            UUID first = actors.find("Dar Selimar Foundation", 1).getFirst().id();
            actors.open(first);
        });
    }

    @Test
    void the_palette() {
        pictures("window-palette", "actors", window -> window.palette().show("dar"));
    }

    @Test
    void the_history_beside_a_list() {
        pictures("window-history", "actors", MainWindow::openHistory);
    }

    @Test
    void a_new_workspace_shows_the_first_steps() {
        try (SampleWindow bare = SampleWindow.empty(folder, "Office")) {
            Screens.pictures("window-home-new", WIDTH, HEIGHT, () -> bare.at("shell.home"));
            Screens.pictures("window-actors-new", WIDTH, HEIGHT, () -> bare.at("actors"));
            Screens.pictures("window-threew-new", WIDTH, HEIGHT, () -> bare.at("threew"));
        }
    }

    @Test
    void a_low_window() {
        for (String area : List.of("shell.home", "actors", "shell.settings")) {
            assertTrue(Screens.picture("window-low-" + area, 1280, 720, () -> sample.at(area))
                    .isFile());
        }
    }

    private static void pictures(String name, String area, Consumer<MainWindow> then) {
        Screens.pictures(name, WIDTH, HEIGHT, () -> {
            MainWindow window = sample.at(area);
            then.accept(window);
            return window;
        });
        List<String> nameless = Screens.onScreen(() -> {
            MainWindow window = sample.at(area);
            then.accept(window);
            return Accessible.nameless(laidOut(window));
        });
        assertEquals(List.of(), nameless);
    }

    private static Parent laidOut(Parent root) {
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        Theme.dress(scene);
        root.applyCss();
        root.layout();
        return scene.getRoot();
    }
}
