package org.groundwork.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.sample.SampleFeature;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Failures;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Tasks;
import org.groundwork.ui.Theme;
import org.groundwork.workspace.Access;
import org.groundwork.workspace.EarlierBackups;
import org.groundwork.workspace.Logs;
import org.groundwork.workspace.UserSettings;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** One window from start to end: welcome, an open workspace, welcome again. Everything on the screen thread. */
final class Shell implements Session, AutoCloseable {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    static final String COPY = ".gwcopy";

    private final Stage stage;
    private final UserSettings settings;
    private final Clock clock;
    private final Dialogs dialogs;
    private final Failures failures;
    private final Tasks tasks;
    private final Curtain curtain = new Curtain();
    private @Nullable Workspace workspace;
    private @Nullable MainWindow window;
    private @Nullable Consumer<String> again; // what a passphrase that was missing is then given to

    Shell(Stage stage, UserSettings settings, Clock clock) {
        this.stage = stage;
        this.settings = settings;
        this.clock = clock;
        SettingsMemory memory = new SettingsMemory(settings);
        dialogs = new Dialogs(() -> stage.isShowing() ? stage : null, memory);
        failures = new Failures(dialogs, Logs::fault);
        tasks = Tasks.background(this::trouble);
    }

    /** How files are shown that belong to other programs. */
    void browseBy(Consumer<Path> how) {
        dialogs.browseBy(how);
    }

    /** Shows the window; on a workspace where one is named. */
    void start(Beginning beginning) {
        // later: while the window is laid out or moves, nothing can be shown and waited for
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, trouble) -> Platform.runLater(() -> failures.accept(trouble)));
        Text.use(language());
        Theme.direct(Theme.Direction.valueOf(settings.get("direction", Theme.Direction.LANGUAGE.name())));
        Theme.apply(Theme.Look.valueOf(settings.get("look", Theme.Look.SYSTEM.name())));
        Scene scene = new Scene(curtain.root(), WIDTH, HEIGHT);
        Theme.dress(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (window != null) {
                window.undoKeys(e);
            }
        });
        scene.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (window != null) {
                window.keys(e);
            }
        });
        stage.setScene(scene);
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        stage.setTitle(Text.of("shell.title"));
        stage.setOnCloseRequest(e -> {
            if (!mayClose()) {
                e.consume();
            }
        });
        WindowPlace.keep(stage, settings);
        begin(beginning);
    }

    private void begin(Beginning beginning) {
        Path named = beginning.named();
        boolean firstRun = named == null
                && settings.recent().isEmpty()
                && "sample".equals(System.getProperty("groundwork.firstRun"));
        boolean copy = named != null && named.toString().endsWith(COPY);
        if (firstRun) {
            curtain.await("shell.task.sample");
        } else if (named != null && !copy) {
            curtain.await("shell.task.opening");
        } else {
            welcome();
        }
        stage.show();
        icon();
        if (firstRun) {
            sample();
        } else if (named != null && copy) {
            WelcomeView.openCopy(this, dialogs, named);
        } else if (named != null) {
            open(beginning);
        }
    }

    /** Goes on with the workspace that is being opened; where that waits for somebody to be known, asks. */
    private void open(Beginning beginning) {
        Path folder = Objects.requireNonNull(beginning.named());
        FutureTask<Workspace> begun = beginning.opening();
        if (begun == null) {
            open(folder, null);
        } else {
            again = secret -> open(folder, secret);
            tasks.read("shell.task.opening", progress -> Beginning.wait(begun), this::opened);
        }
    }

    /** Opens the sample workspace; makes it where there is none yet. */
    void sample() {
        Path folder = SampleFeature.home();
        Person somebody = Person.of(settings);
        Access.Person person =
                somebody.name().isBlank() ? Access.Person.named(Text.of("shell.sample.person")) : somebody.forJournal();
        Access access = new Access(person, settings.device(), null, clock);
        again = secret -> open(folder, secret);
        tasks.read(
                "shell.task.sample",
                progress -> {
                    if (Files.exists(folder)) {
                        return Workspace.open(folder, access);
                    }
                    Workspace made = Workspace.create(folder, access);
                    Wiring.sample(made).fill();
                    return made;
                },
                this::opened);
    }

    /** The window's language: the person's choice, else English as the system's region writes it. */
    private Locale language() {
        String chosen = settings.get("language", "");
        Locale system = Text.systemLocale();
        boolean english =
                system.getLanguage().equals("en") && !system.getCountry().isEmpty();
        return !chosen.isEmpty() ? Locale.forLanguageTag(chosen) : english ? system : Locale.UK;
    }

    private void icon() {
        var picture = Shell.class.getResource("groundwork.png");
        if (picture != null) {
            stage.getIcons().add(new Image(picture.toExternalForm(), true)); // read beside the start
        }
    }

    void welcome() {
        window = null;
        stage.setTitle(Text.of("shell.title"));
        WelcomeView first = new WelcomeView(this, dialogs, settings, tasks);
        curtain.show(first);
        first.focusFirst();
    }

    /** Opens a workspace in the background and shows it; asks who works here the first time. */
    void open(Path folder, @Nullable String passphrase) {
        whoWorksHere(person -> {
            Access access = new Access(person.forJournal(), settings.device(), passphrase, clock);
            again = secret -> open(folder, secret);
            tasks.read("shell.task.opening", p -> Workspace.open(folder, access), this::opened);
        });
    }

    /** Makes an empty workspace and shows it. */
    void create(Path folder, @Nullable String passphrase) {
        whoWorksHere(person -> {
            Access access = new Access(person.forJournal(), settings.device(), passphrase, clock);
            tasks.read("shell.task.making", p -> Workspace.create(folder, access), this::opened);
        });
    }

    private void whoWorksHere(Consumer<Person> then) {
        Person known = Person.of(settings);
        if (!known.name().isBlank()) {
            then.accept(known);
            return;
        }
        PersonForm.ask(dialogs, known, "shell.person.first", "shell.person.go").ifPresent(person -> {
            person.keep(settings);
            then.accept(person);
        });
    }

    /** A passphrase that is missing or wrong is asked for; all other trouble is told. */
    private void trouble(Throwable trouble) {
        boolean first = trouble instanceof Problem p && p.key().equals("workspace.problem.passphraseNeeded");
        boolean wrong = trouble instanceof Problem p && p.key().equals("workspace.problem.wrongPassphrase");
        if (window == null) {
            welcome();
        }
        Consumer<String> then = again;
        if (then == null || !(first || wrong)) {
            failures.accept(trouble);
            return;
        }
        String title = wrong ? "shell.passphrase.again" : "shell.passphrase.title";
        dialogs.passphrase(title, "shell.passphrase.label", "shell.passphrase.open")
                .ifPresent(then);
    }

    private void opened(Workspace open) {
        again = null;
        closeWorkspace();
        workspace = open;
        Parting.first(() -> Parting.save(curtain.root(), tasks));
        rebuild();
        settings.opened(open.folder());
        remember(open, Person.of(settings));
    }

    /** Keeps who works here among the workspace's people, so that a colleague can go on under their own name. */
    private void remember(Workspace open, Person person) {
        if (open.readOnly()) {
            return;
        }
        tasks.readNext(
                "shell.task.opening",
                progress -> open.settings().profiles().stream()
                        .anyMatch(p -> p.person().equals(person.forJournal())),
                known -> {
                    if (!known && open == workspace) {
                        tasks.run(
                                "shell.task.saving",
                                progress -> {
                                    open.settings().save(person.profile(open.newId()));
                                    return true;
                                },
                                done -> {});
                    }
                });
    }

    @Override
    public void rebuild() {
        if (workspace == null) {
            welcome();
            return;
        }
        if (window != null) {
            window.left(); // what changed is seen where it was changed
        }
        Desk desk = new Desk(tasks, dialogs, new SettingsMemory(settings));
        Wiring wiring = Wiring.of(workspace, desk, settings, this);
        MainWindow made = new MainWindow(workspace, desk, wiring.features(), this);
        stage.setTitle(Text.of("shell.title.workspace", workspace.folder().getFileName()));
        window = made;
        curtain.showWith(made, List.copyOf(tasks.running()));
    }

    @Override
    public void show(String area) {
        if (window != null) {
            MainWindow open = window;
            open.features().stream()
                    .filter(feature -> feature.key().equals(area))
                    .findFirst()
                    .ifPresent(open::go);
        }
    }

    @Override
    public void showHistory() {
        if (window != null) {
            window.openHistory();
        }
    }

    boolean isOpen() {
        return window != null;
    }

    /** The window of the open workspace. */
    MainWindow window() {
        return Objects.requireNonNull(window);
    }

    @Override
    public void switchPerson() {
        if (workspace == null) {
            return;
        }
        Workspace open = workspace;
        Persons.choose(dialogs, open, Person.of(settings)).ifPresent(person -> {
            person.keep(settings);
            open.switchTo(person.forJournal());
            remember(open, person);
            rebuild();
        });
    }

    @Override
    public void leave() {
        if (mayClose()) {
            closeWorkspace();
            welcome();
        }
    }

    /** Saves what is typed; where that fails, asks before it is lost. */
    private boolean mayClose() {
        Forms.saveAll(curtain.root());
        return !Forms.anyUnsaved(curtain.root())
                || dialogs.confirm("shell.close.title", Text.of("shell.close.unsaved"), "shell.close.act");
    }

    @Override
    public void restore(Path copy, Path to, boolean replace) {
        restore(copy, to, replace, null);
    }

    private void restore(Path copy, Path to, boolean replace, @Nullable String passphrase) {
        Access access = new Access(Person.of(settings).forJournal(), settings.device(), passphrase, clock);
        again = secret -> restore(copy, to, replace, secret);
        closeWorkspace();
        welcome();
        tasks.run(
                "shell.task.restoring",
                progress -> {
                    Workspace.restore(copy, to, replace, access);
                    return to;
                },
                folder -> open(folder, passphrase));
    }

    @Override
    public void encrypt(String passphrase) {
        if (workspace == null) {
            return;
        }
        Path folder = workspace.folder();
        Access access = new Access(Person.of(settings).forJournal(), settings.device(), null, clock);
        closeWorkspace();
        welcome();
        tasks.run(
                "shell.task.encrypting",
                progress -> {
                    Workspace.reencrypt(folder, access, passphrase, EarlierBackups.ENCRYPT);
                    return passphrase;
                },
                secret -> open(folder, secret));
    }

    private void closeWorkspace() {
        if (window != null) {
            window.left();
        }
        if (workspace != null) {
            tasks.settle();
            workspace.close();
            workspace = null;
        }
    }

    @Override
    public void close() {
        tasks.close();
        closeWorkspace();
    }
}
