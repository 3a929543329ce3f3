package org.groundwork.shell;

import atlantafx.base.theme.PrimerLight;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableRow;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.groundwork.workspace.UserSettings;
import org.jspecify.annotations.Nullable;

/**
 * A process of its own that opens a window and prints how many milliseconds after its start the first frame was there
 * ({@code frame N}) and, for a workspace, the first rows of the registry ({@code rows N}); then it ends.
 */
public final class WindowChild extends Application {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.US_ASCII);

    private static @Nullable Beginning begun;
    private @Nullable Shell shell;
    private int frames;

    /** @param args nothing for an empty window, else a workspace's folder and a file of settings */
    public static void main(String[] args) {
        if (args.length > 0) {
            UserSettings settings = UserSettings.at(Path.of(args[1]));
            begun = Beginning.of(Path.of(args[0]), settings, Clock.system(ZoneId.systemDefault()));
        }
        Application.launch(WindowChild.class, args);
    }

    @Override
    public void start(Stage window) {
        if (begun == null) {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            window.setScene(new Scene(new StackPane(), 1280, 800));
            window.show();
        } else {
            shell = new Shell(window, begun.settings(), begun.clock());
            shell.start(begun);
        }
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                frame();
            }
        }.start();
    }

    /** Called once a frame: the first call comes before the first frame is painted, the second after. */
    private void frame() {
        Shell open = shell;
        if (++frames == 2) {
            OUT.println("frame " + sinceStart());
            if (open == null) {
                end();
            }
        }
        if (open == null || !open.isOpen()) {
            return;
        }
        MainWindow window = open.window();
        if (!window.shown().key().equals("actors")) {
            window.features().stream()
                    .filter(feature -> feature.key().equals("actors"))
                    .findFirst()
                    .ifPresent(window::go);
        } else if (window.getOpacity() == 1 && hasRows(window)) {
            OUT.println("rows " + sinceStart());
            end();
        }
    }

    private static boolean hasRows(Node root) {
        return root.lookupAll(".table-row-cell").stream()
                .anyMatch(row -> row instanceof TableRow<?> line && !line.isEmpty() && line.isVisible());
    }

    private static long sinceStart() {
        return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    }

    /** As a person leaves it: the next run then finds a workspace that was closed. */
    private void end() {
        OUT.flush();
        if (shell != null) {
            shell.close();
        }
        System.exit(0);
    }
}
