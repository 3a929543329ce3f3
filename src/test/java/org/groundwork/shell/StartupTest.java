package org.groundwork.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.groundwork.testing.Accessible;
import org.groundwork.testing.Screens;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.ui.Feature;
import org.groundwork.workspace.UserSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The real window on a real workspace: it opens, every area shows, keys do what they say, nothing complains. */
class StartupTest {

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    /** What libraries say of this way to run the tests, or of speed that nobody misses. */
    private static final List<String> HARMLESS =
            List.of("Unsupported JavaFX configuration", "Java vector incubator module is not readable");

    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord record) {
            if (record.getLevel().intValue() >= Level.WARNING.intValue()
                    && HARMLESS.stream().noneMatch(String.valueOf(record.getMessage())::contains)) {
                complaints.add(record.getLoggerName() + ": " + record.getMessage() + " " + record.getThrown());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private final UserSettings settings;
    private Shell shell;
    private Stage stage;

    StartupTest() {
        Screens.start();
        stage = Screens.onScreen(Stage::new);
        settings = UserSettings.at(temp.directory().resolve("settings.properties"));
        settings.put("me.name", "Test Person");
        settings.put("look", "LIGHT");
        shell = Screens.onScreen(() -> new Shell(stage, settings, temp.clock()));
    }

    @BeforeEach
    void open() {
        Logger.getLogger("").addHandler(listener);
        temp.workspace().close();
        Path folder = temp.folder();
        act(() -> shell.start(Beginning.of(folder, settings, temp.clock())));
        Screens.await(() -> shell.isOpen());
    }

    @AfterEach
    void close() {
        act(() -> {
            stage.close();
            shell.close();
        });
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void everyAreaShowsAndNothingComplains() {
        for (Feature feature : Screens.onScreen(() -> shell.window().features())) {
            act(() -> shell.window().go(feature));
            Screens.settle();
            List<String> nameless = Screens.onScreen(() -> Accessible.nameless(root()));
            assertEquals(List.of(), nameless, feature.key());
        }
        assertEquals(List.of(), complaints);
    }

    @Test
    void thePaletteFindsAnAreaByAFewLetters() {
        key(KeyCode.K, true, "");
        assertTrue(Screens.onScreen(() -> shell.window().palette().isVisible()));
        Screens.settle();
        for (char c : "sett".toCharArray()) {
            type(c);
        }
        key(KeyCode.ENTER, false, "");
        assertEquals(
                "shell.settings", Screens.onScreen(() -> shell.window().shown().key()));
        assertFalse(Screens.onScreen(() -> shell.window().palette().isVisible()));
        assertEquals(List.of(), complaints);
    }

    @Test
    void areasHaveNumbersAndBackGoesBack() {
        key(KeyCode.DIGIT2, true, "");
        Feature second = Screens.onScreen(() -> shell.window().features().get(1));
        assertEquals(second, Screens.onScreen(() -> shell.window().shown()));
        key(KeyCode.LEFT, false, "alt");
        assertEquals("shell.home", Screens.onScreen(() -> shell.window().shown().key()));
    }

    @Test
    void theNextWindowBeginsWhereThisOneWasLeft() {
        act(() -> shell.show("places"));
        act(() -> shell.rebuild());
        assertEquals("places", Screens.onScreen(() -> shell.window().shown().key()));
        act(() -> shell.leave());
        Path folder = temp.folder();
        act(() -> shell.open(folder, null));
        Screens.await(() -> shell.isOpen());
        assertEquals("places", Screens.onScreen(() -> shell.window().shown().key()));
    }

    private Parent root() {
        return stage.getScene().getRoot();
    }

    private static void act(Runnable work) {
        Screens.onScreen(() -> {
            work.run();
            return true;
        });
    }

    private void key(KeyCode code, boolean shortcut, String alt) {
        act(() -> {
            Scene scene = stage.getScene();
            var target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            Event.fireEvent(
                    target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, !alt.isEmpty(), false));
        });
        Screens.settle();
    }

    private void type(char sign) {
        act(() -> {
            var target = stage.getScene().getFocusOwner();
            Event.fireEvent(
                    target,
                    new KeyEvent(
                            KeyEvent.KEY_TYPED,
                            String.valueOf(sign),
                            "",
                            KeyCode.UNDEFINED,
                            false,
                            false,
                            false,
                            false));
        });
    }
}
