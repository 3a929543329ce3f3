package org.groundwork.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.groundwork.ui.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Screens in tests, with no display: starts the toolkit once, runs work on its thread, and takes pictures to
 * {@code target/screens/NAME[-long|-mirrored][-dark].png}.
 */
public final class Screens {
    private static final File FOLDER = new File("target/screens");
    private static final long PATIENCE = 60;
    private static final int LOOKS = 1_200;

    /** What is left for a screen in the smallest window. */
    private static final int LEAST_CONTENT = 1_072;

    private static boolean started;

    private Screens() {}

    /** Starts the toolkit; again and again without harm. */
    public static synchronized void start() {
        if (started) {
            return;
        }
        CountDownLatch ready = new CountDownLatch(1);
        try {
            Platform.startup(ready::countDown);
            if (!ready.await(PATIENCE, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the toolkit did not start");
            }
        } catch (IllegalStateException alreadyRunning) {
            ready.countDown();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Platform.setImplicitExit(false);
        started = true;
        onScreen(() -> {
            Theme.apply(Theme.Look.LIGHT);
            return true;
        });
    }

    /** Waits for what happens by and by, looked for on the screen thread; at most a minute. */
    public static void await(BooleanSupplier ready) {
        for (int i = 0; i < LOOKS; i++) {
            if (onScreen(ready::getAsBoolean)) {
                return;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("it did not happen");
    }

    /** Runs on the screen thread and gives what it gave; what it throws is thrown here. */
    public static <T extends @Nullable Object> T onScreen(Supplier<T> work) {
        start();
        if (Platform.isFxApplicationThread()) {
            return work.get();
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.get());
            } catch (Throwable trouble) {
                result.completeExceptionally(trouble);
            }
        });
        try {
            return result.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException r ? r : new IllegalStateException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets what was put off to later happen. */
    public static void settle() {
        for (int i = 0; i < 3; i++) {
            onScreen(() -> true);
        }
    }

    /**
     * Six pictures of one screen: as it is, in long words, and mirrored, each in light and dark. The screen is built
     * anew for each. Fails where a list does not fit: see {@link Lists#wrong}.
     *
     * @param name of the file, without ending
     * @param width in pixels
     */
    public static void pictures(String name, int width, int height, Supplier<Parent> screen) {
        for (Pseudo language : Pseudo.values()) {
            shot(name + language.suffix(), width, height, screen, Theme.Look.LIGHT, language);
            shot(name + language.suffix() + "-dark", width, height, screen, Theme.Look.DARK, language);
        }
    }

    /** One picture in light and English; gives its file. */
    public static File picture(String name, int width, int height, Supplier<Parent> screen) {
        return shot(name, width, height, screen, Theme.Look.LIGHT, Pseudo.NONE);
    }

    /**
     * Opens a dialog, hands what it holds to {@code look}, and closes it.
     *
     * @param opens shows the dialog and waits for its end
     */
    public static <T extends @Nullable Object> T inDialog(Runnable opens, Function<Scene, T> look) {
        start();
        Set<Window> before = onScreen(() -> Set.copyOf(Window.getWindows()));
        Platform.runLater(opens);
        for (int i = 0; i < PATIENCE * 20; i++) {
            Optional<Window> dialog = onScreen(() -> Window.getWindows().stream()
                    .filter(window -> !before.contains(window) && window.isShowing())
                    .findFirst());
            if (dialog.isPresent()) {
                settle();
                T seen = onScreen(() -> look.apply(dialog.get().getScene()));
                onScreen(() -> {
                    dialog.get().hide();
                    return true;
                });
                settle();
                return seen;
            }
            pause();
        }
        throw new AssertionError("no dialog opened");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Six pictures of a dialog, and the names of its controls that have none. */
    public static List<String> dialog(String name, Runnable opens) {
        List<String> nameless = new ArrayList<>();
        for (Pseudo language : Pseudo.values()) {
            for (Theme.Look look : List.of(Theme.Look.LIGHT, Theme.Look.DARK)) {
                String file = name + language.suffix() + (look == Theme.Look.DARK ? "-dark" : "");
                nameless.addAll(in(
                        language,
                        look,
                        () -> inDialog(opens, scene -> {
                            write(file, scene);
                            return Accessible.nameless(scene.getRoot());
                        })));
            }
        }
        return nameless;
    }

    /** Each language once, the mirrored one in dark. */
    public static void eachLanguage(Consumer<Pseudo> work) {
        for (Pseudo language : Pseudo.values()) {
            in(language, language == Pseudo.MIRRORED ? Theme.Look.DARK : Theme.Look.LIGHT, () -> {
                work.accept(language);
                return true;
            });
        }
    }

    private static <T> T in(Pseudo language, Theme.Look look, Supplier<T> work) {
        language.begin();
        try {
            wear(look);
            return work.get();
        } finally {
            Pseudo.end();
            wear(Theme.Look.LIGHT);
        }
    }

    private static void wear(Theme.Look look) {
        onScreen(() -> {
            Theme.apply(look);
            return true;
        });
    }

    private static File shot(
            String name, int width, int height, Supplier<Parent> screen, Theme.Look look, Pseudo language) {
        start();
        return in(language, look, () -> {
            Stage stage = onScreen(() -> show(screen.get(), width, height));
            settle();
            return onScreen(() -> {
                File file = write(name, stage.getScene());
                List<String> wrong = width < LEAST_CONTENT
                        ? List.of()
                        : Lists.wrong(stage.getScene().getRoot(), language);
                stage.getScene().setRoot(new Pane()); // the screen may be shown again
                stage.close();
                if (!wrong.isEmpty()) {
                    throw new AssertionError(name + ": " + wrong);
                }
                return file;
            });
        });
    }

    /**
     * The screen of the headless platform is 1000 by 1000. A picture that is taller is painted beyond it when a pulse
     * comes before it is closed, which the platform does not bear; the picture itself is whole. Whatever else is thrown
     * is told, and by no dialog of a window that a test opened before.
     */
    private static void thrown(Thread thread, Throwable trouble) {
        boolean beyond = trouble instanceof IndexOutOfBoundsException
                && Arrays.stream(trouble.getStackTrace())
                        .anyMatch(each -> each.getClassName().endsWith(".HeadlessWindow")
                                && each.getMethodName().equals("blit"));
        if (!beyond) {
            trouble.printStackTrace();
        }
    }

    private static Stage show(Parent root, int width, int height) {
        Thread.currentThread().setUncaughtExceptionHandler(Screens::thrown);
        Stage stage = new Stage();
        Scene scene = new Scene(root, width, height);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        root.applyCss();
        root.layout();
        return stage;
    }

    /** Takes a picture of a scene as it stands; on the screen thread. */
    public static File write(String name, Scene scene) {
        File file = new File(FOLDER, name + ".png");
        try {
            if (!FOLDER.isDirectory() && !FOLDER.mkdirs()) {
                throw new IOException("no folder " + FOLDER);
            }
            ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
