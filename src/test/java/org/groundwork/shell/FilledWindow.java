package org.groundwork.shell;

import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.groundwork.testing.Screens;
import org.groundwork.ui.Theme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests that look at the window of one filled workspace. */
abstract class FilledWindow {
    static final int WIDTH = 1280;
    static final int HEIGHT = 800;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    static SampleWindow sample;

    @BeforeAll
    static void fill() {
        Screens.start();
        sample = SampleWindow.filled(folder);
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    /** The window in a scene of this width, styled and laid out; on the screen thread. */
    static Scene laidOut(Parent window, int width) {
        Scene scene = new Scene(window, width, HEIGHT);
        Theme.dress(scene);
        window.applyCss();
        window.layout();
        return scene;
    }
}
