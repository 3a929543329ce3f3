package org.groundwork.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.testing.TestClock;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Feature;
import org.groundwork.ui.Memory;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.Access;
import org.groundwork.workspace.UserSettings;
import org.groundwork.workspace.Workspace;

/** The whole window on the sample workspace, with everything done at once, for pictures and walks. */
final class SampleWindow implements AutoCloseable {
    private final Workspace workspace;
    private final UserSettings settings;
    private final TestClock clock;
    private final Dialogs dialogs = new Dialogs(() -> null, Memory.brief());

    private SampleWindow(Workspace workspace, UserSettings settings, TestClock clock) {
        this.workspace = workspace;
        this.settings = settings;
        this.clock = clock;
    }

    /** The invented flood of Merosa, on a day on which some of it needs attention. */
    static SampleWindow filled(Path folder) {
        SampleWindow made = empty(folder, "Merosa");
        Wiring.sample(made.workspace).fill();
        return made;
    }

    static SampleWindow empty(Path folder, String name) {
        return empty(folder, name, Instant.parse("2026-09-14T08:42:00Z"));
    }

    /** @param at the time at which its clock stands until a test moves it */
    static SampleWindow empty(Path folder, String name, Instant at) {
        TestClock clock = new TestClock();
        clock.set(at);
        Access.Person person =
                new Access.Person("Amina Okello", "Partnership focal point", "Rivers Agency", "Selim field office");
        Access access = new Access(person, TempWorkspace.DEVICE, null, clock);
        UserSettings settings = UserSettings.at(folder.resolve(name + ".properties"));
        new Person(person.name(), person.function(), person.agency(), person.office(), "", "USD").keep(settings);
        return new SampleWindow(Workspace.create(folder.resolve(name + ".groundwork"), access), settings, clock);
    }

    Workspace workspace() {
        return workspace;
    }

    UserSettings settings() {
        return settings;
    }

    TestClock clock() {
        return clock;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    /** A window with this area in front; on the screen thread. */
    MainWindow at(String area) {
        Desk desk = new Desk(
                Tasks.direct(trouble -> {
                    throw new AssertionError(trouble);
                }),
                dialogs,
                Memory.brief());
        Around session = new Around();
        List<Feature> features = Wiring.of(workspace, desk, settings, session).features();
        MainWindow window = new MainWindow(workspace, desk, features, session);
        session.window = window;
        session.show(area);
        if (feature(window, area) instanceof HomeFeature home) {
            home.count();
        }
        return window;
    }

    static Feature feature(MainWindow window, String area) {
        return window.features().stream()
                .filter(each -> each.key().equals(area))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        workspace.close();
    }

    /** A session in which only areas change. */
    private static final class Around implements Session {
        @SuppressWarnings("NullAway.Init") // right after the window is made
        private MainWindow window;

        @Override
        public void switchPerson() {}

        @Override
        public void leave() {}

        @Override
        public void restore(Path copy, Path to, boolean replace) {}

        @Override
        public void encrypt(String passphrase) {}

        @Override
        public void show(String area) {
            window.go(feature(window, area));
        }

        @Override
        public void showHistory() {
            window.openHistory();
        }

        @Override
        public void rebuild() {}
    }
}
