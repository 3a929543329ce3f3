package org.groundwork.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.UUID;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.groundwork.ui.Feature;
import org.groundwork.workspace.Access;
import org.groundwork.workspace.Logs;
import org.groundwork.workspace.UserSettings;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Walks once through the program on a sample workspace that is thrown away. Packaging runs it, so that Java can note
 * which classes a start needs and keep them ready; see decision 0006. The words of the call name a folder to work in.
 */
public final class Rehearsal extends Application {
    /** A screen is given this many frames to read what it shows and to paint it. */
    private static final int FRAMES = 30;

    private static @Nullable Beginning begun;

    private final Deque<Runnable> steps = new ArrayDeque<>();
    private @Nullable Shell shell;
    private int frames;

    public static void main(String[] args) throws IOException {
        Logs.start();
        Path folder = Files.createDirectories(Path.of(args[0]));
        UserSettings settings = UserSettings.at(folder.resolve("settings.properties"));
        settings.put("me.name", "Rehearsal");
        Path workspace = folder.resolve("Rehearsal-" + UUID.randomUUID() + ".groundwork");
        Clock clock = Clock.system(ZoneId.systemDefault());
        Access access = new Access(Access.Person.named("Rehearsal"), settings.device(), null, clock);
        try (Workspace made = Workspace.create(workspace, access)) {
            Wiring.sample(made).fill();
        }
        begun = Beginning.of(workspace, settings, clock);
        Application.launch(Rehearsal.class, args);
    }

    @Override
    public void start(Stage stage) {
        Beginning beginning = Objects.requireNonNull(begun);
        Shell made = new Shell(stage, beginning.settings(), beginning.clock());
        shell = made;
        made.start(beginning);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (made.isOpen() && frames++ % FRAMES == 0) {
                    step(made);
                }
            }
        }.start();
    }

    private void step(Shell open) {
        MainWindow window = open.window();
        if (frames == 1) {
            for (Feature feature : window.features()) {
                steps.add(() -> window.go(feature));
                steps.add(() -> feature.find("a", 1).stream().findFirst().ifPresent(hit -> feature.open(hit.id())));
            }
            steps.add(window::openHistory);
            steps.add(window.palette()::open);
            steps.add(Platform::exit);
        }
        Runnable next = steps.poll();
        if (next != null) {
            next.run();
        }
    }

    @Override
    public void stop() {
        if (shell != null) {
            shell.close();
        }
    }
}
