package org.groundwork.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import org.groundwork.workspace.UserSettings;
import org.jspecify.annotations.Nullable;

/** The program with a window. The words of the call may name a workspace or a copy to open. */
public final class App extends Application {
    private @Nullable Shell shell;

    /** Opens the window and returns when it has been closed. Call it only where there is a display. */
    public static void open(String... args) {
        Application.launch(App.class, args);
    }

    @Override
    public void start(Stage stage) {
        shell = new Shell(stage, UserSettings.load(), Clock.system(ZoneId.systemDefault()));
        List<String> words = getParameters().getRaw();
        shell.start(words.isEmpty() ? null : Path.of(words.getFirst()));
    }

    @Override
    public void stop() {
        if (shell != null) {
            shell.close();
        }
    }
}
