package org.groundwork.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import javafx.application.Application;
import javafx.stage.Stage;
import org.groundwork.workspace.UserSettings;
import org.jspecify.annotations.Nullable;

/** The program with a window. The words of the call may name a workspace or a copy to open. */
public final class App extends Application {
    private static @Nullable Beginning begun;
    private @Nullable Shell shell;

    /** Opens the window and returns when it has been closed. Call it only where there is a display. */
    public static void open(String... args) {
        Path named = args.length == 0 ? null : Path.of(args[0]);
        begun = Beginning.of(named, UserSettings.load(), Clock.system(ZoneId.systemDefault()));
        Parting.listen();
        Application.launch(App.class, args);
    }

    @Override
    public void start(Stage stage) {
        Beginning beginning = Objects.requireNonNull(begun);
        shell = new Shell(stage, beginning.settings(), beginning.clock());
        shell.browseBy(file -> getHostServices().showDocument(file.toUri().toString()));
        shell.start(beginning);
    }

    @Override
    public void stop() {
        if (shell != null) {
            shell.close();
        }
    }
}
