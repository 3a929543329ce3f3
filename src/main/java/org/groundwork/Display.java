package org.groundwork;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.Locale;
import java.util.Map;
import org.groundwork.core.Problem;

/** Whether a window can be opened here. Asked before JavaFX is, which would answer with a stack trace. */
final class Display {
    private Display() {}

    /** False on a system that shows windows through X or Wayland and has neither now. */
    static boolean present(String system, Map<String, String> environment, boolean headlessToolkit) {
        if (headlessToolkit || !needsServer(system)) {
            return true;
        }
        return !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    /**
     * Makes sure that the libraries a window needs are installed.
     *
     * @throws Problem on Linux without GTK 3
     */
    @SuppressWarnings("restricted") // the start scripts enable native access
    static void requireLibraries(String system) {
        if (!needsServer(system)) {
            return;
        }
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup("libgtk-3.so.0", arena);
        } catch (IllegalArgumentException missing) {
            throw Problem.call("cli.problem.gtk").because(missing);
        }
    }

    /** Whether the toolkit gave up because nothing answers where the display was said to be. */
    static boolean isUnreachable(Throwable trouble) {
        for (Throwable at = trouble; at != null; at = at.getCause()) {
            if (at instanceof UnsupportedOperationException
                    && String.valueOf(at.getMessage()).contains("DISPLAY")) {
                return true;
            }
        }
        return false;
    }

    private static boolean needsServer(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        return !name.startsWith("windows") && !name.startsWith("mac");
    }
}
