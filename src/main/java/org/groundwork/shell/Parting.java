package org.groundwork.shell;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Tasks;
import org.jspecify.annotations.Nullable;

/**
 * The system ends the program while a window is open, as on logging out: what is typed is saved before anything else
 * ends. A hook at the end would be too late: JavaFX has one of its own, which takes the screen thread away at once.
 */
final class Parting {
    private static final Duration PATIENCE = Duration.ofMillis(1_500);
    /** How the system says it; Windows says it by the first, where there is no second. */
    private static final List<String> SIGNALS = List.of("TERM", "HUP");
    /** What a program returns that such a signal has ended. */
    private static final int ENDED = 128 + 15;

    private static volatile Runnable first = () -> {};

    private Parting() {}

    /** What is to be saved first from now on. */
    static void first(Runnable save) {
        first = save;
    }

    /**
     * Listens for the system's sign. Java offers that in {@code jdk.unsupported} only, which the compiler refuses to
     * name; where a machine does not have it, what is typed is saved after two seconds of rest, as always.
     */
    static void listen() {
        SIGNALS.forEach(Parting::hear);
    }

    private static boolean hear(String signal) {
        try {
            Class<?> type = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object ours = Proxy.newProxyInstance(
                    Parting.class.getClassLoader(), new Class<?>[] {handler}, (self, method, args) -> called(method));
            type.getMethod("handle", type, handler)
                    .invoke(null, type.getConstructor(String.class).newInstance(signal), ours);
            return true;
        } catch (ReflectiveOperationException e) {
            return false; // this system does not say it so
        }
    }

    private static @Nullable Object called(Method method) {
        if (method.getName().equals("handle")) {
            try {
                first.run();
            } finally {
                System.exit(ENDED);
            }
        }
        return null;
    }

    /** Not on the screen thread, which is asked for what is typed. */
    static void save(Node root, Tasks tasks) {
        CountDownLatch begun = new CountDownLatch(1);
        try {
            Platform.runLater(() -> {
                Forms.saveAll(root);
                begun.countDown();
            });
            if (begun.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                tasks.await(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException screenIsGone) {
            return;
        }
    }
}
