package org.groundwork.workspace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where this system wants a program's settings and logs: XDG base directories on Linux, Library on macOS, AppData on
 * Windows. The system property {@code groundwork.home} puts both elsewhere, for tests and for a stick.
 */
record SystemPlaces(Path settings, Path logs) {
    static SystemPlaces here() {
        return of(System::getProperty, System::getenv);
    }

    static SystemPlaces of(UnaryOperator<@Nullable String> property, UnaryOperator<@Nullable String> environment) {
        String chosen = property.apply("groundwork.home");
        if (chosen != null && !chosen.isBlank()) {
            return new SystemPlaces(Path.of(chosen), Path.of(chosen, "logs"));
        }
        String user = property.apply("user.home");
        Path home = Path.of(user == null ? "." : user);
        String name = property.apply("os.name");
        String system = name == null ? "" : name.toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            Path roaming = path(environment.apply("APPDATA"), home.resolve("AppData/Roaming"));
            Path local = path(environment.apply("LOCALAPPDATA"), home.resolve("AppData/Local"));
            return new SystemPlaces(roaming.resolve("Groundwork"), local.resolve("Groundwork/logs"));
        }
        if (system.contains("mac")) {
            Path library = home.resolve("Library");
            return new SystemPlaces(
                    library.resolve("Application Support/Groundwork"), library.resolve("Logs/Groundwork"));
        }
        Path config = path(environment.apply("XDG_CONFIG_HOME"), home.resolve(".config"));
        Path state = path(environment.apply("XDG_STATE_HOME"), home.resolve(".local/state"));
        return new SystemPlaces(config.resolve("groundwork"), state.resolve("groundwork/logs"));
    }

    /** The XDG rules: a relative path in the environment counts as none. */
    private static Path path(@Nullable String value, Path fallback) {
        if (value == null || value.isBlank()) {
            return fallback;
        }
        Path path = Path.of(value);
        return path.isAbsolute() ? path : fallback;
    }
}
