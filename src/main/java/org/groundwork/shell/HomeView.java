package org.groundwork.shell;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.groundwork.actors.presence.PresenceImport;
import org.groundwork.core.Freshness;
import org.groundwork.core.Text;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Card;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Icons;
import org.groundwork.ui.Page;
import org.groundwork.ui.Printout;
import org.groundwork.ui.Prose;
import org.groundwork.workspace.ActEntry;
import org.groundwork.workspace.Words;

/** The first screen: what needs somebody today, each one key away from its list. */
final class HomeView {
    private static final Duration AFTER_FIRST_PAINT = Duration.millis(150);

    private final HomeViewModel model;
    private final Around around;
    private final VBox column = new VBox();
    private final StringProperty beside = new SimpleStringProperty("");
    private final PauseTransition wait = new PauseTransition(AFTER_FIRST_PAINT);

    /**
     * The window around it.
     *
     * @param go brings an area to the front, by its key
     * @param history shows what was done lately
     * @param steps the main acts of the areas, for a new workspace: load places, import, add an actor
     */
    record Around(Consumer<String> go, Runnable history, Supplier<Steps> steps) {}

    /** The first things to do. */
    record Steps(Command places, Command importer, Command actor) {}

    HomeView(HomeViewModel model, Around around) {
        this.model = model;
        this.around = around;
        column.getStyleClass().addAll("section-column", "home");
        model.state().subscribe(state -> {
            if (state != null) {
                show(state);
            }
        });
        wait.setOnFinished(e -> {
            Scene scene = column.getScene();
            if (scene != null && scene.getWindow() != null && scene.getWindow().isShowing()) {
                model.reload();
            }
        });
    }

    Parent root() {
        VBox middle = new VBox(column);
        middle.getStyleClass().add("section-middle");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setAccessibleText(Text.of("shell.home.title"));
        scroll.getStyleClass().add("edge-to-edge");
        return Page.of("shell.home.title", null, List.of(), scroll).beside(beside);
    }

    /** Counts again, once the window has been painted. */
    void shown() {
        wait.playFromStart();
    }

    private void show(HomeViewModel.State state) {
        beside.set(Text.of("shell.home.day", Text.of("shell.home.actors", state.actors()), today()));
        List<Node> cards = new ArrayList<>();
        if (state.isNew()) {
            cards.add(start(state, around.steps().get()));
        } else {
            cards.add(waiting(state.pressing()));
        }
        if (!state.rest().isEmpty()) {
            cards.add(rest(state.rest()));
        }
        if (!state.isNew() || !state.sources().isEmpty()) {
            cards.add(sources(state.sources()));
        }
        if (!state.acts().isEmpty()) {
            cards.add(acts(state));
        }
        cards.add(safety(state));
        column.getChildren().setAll(cards);
    }

    /** What waits, the sources and what was done lately, on paper. */
    Optional<Printout> printout() {
        return Optional.ofNullable(model.state().get()).map(state -> {
            List<Printout.Line> waiting = state.waiting().stream()
                    .map(each -> new Printout.Line(
                            Text.number(each.due().count()),
                            Text.of(each.due().noun(), each.due().count())))
                    .toList();
            List<Printout.Line> sources = state.sources().stream()
                    .map(each -> new Printout.Line(each.source(), words(each)))
                    .toList();
            List<Printout.Line> acts = state.acts().stream()
                    .map(each -> new Printout.Line(by(each, state.zone()), Words.of(each.what())))
                    .toList();
            return new Printout(
                    Text.of("shell.home.day", Text.of("shell.home.title"), today()),
                    List.of(
                            new Printout.Lines(Text.of("shell.home.due"), waiting),
                            new Printout.Lines(Text.of("shell.home.sources"), sources),
                            new Printout.Lines(Text.of("shell.home.acts"), acts)));
        });
    }

    private static String words(PresenceImport done) {
        return Text.of("shell.home.source", done.rowsRead(), Text.date(done.asOf()));
    }

    private static String by(ActEntry act, ZoneId zone) {
        return Text.of("shell.history.by", act.by().name(), Text.moment(act.at().atZone(zone)));
    }

    private String today() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Text.locale())
                .format(model.today());
    }

    private Node waiting(List<HomeViewModel.Waiting> all) {
        if (all.isEmpty()) {
            Label calm = new Label(Text.of("shell.home.due.none"), Icons.of("fth-check-circle"));
            calm.getStyleClass().add("calm");
            return Card.of("shell.home.due", calm);
        }
        TilePane tiles = new TilePane();
        tiles.getStyleClass().add("figures");
        tiles.setPrefColumns(4);
        all.forEach(each -> tiles.getChildren().add(figure(each)));
        return Card.of("shell.home.due", tiles);
    }

    /** A large number with its noun; the whole of it opens the list. */
    private Button figure(HomeViewModel.Waiting waiting) {
        int count = waiting.due().count();
        String noun = Text.of(waiting.due().noun(), count);
        Label number = new Label(Text.number(count));
        number.getStyleClass().add("figure");
        Button button = new Button(null, new VBox(number, Prose.of(noun, "quiet")));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(Text.of("shell.home.due.line", count, noun));
        button.getStyleClass().addAll("flat", "figure-button");
        button.setOnAction(e -> open(waiting));
        return button;
    }

    private Node rest(List<HomeViewModel.Waiting> all) {
        FlowPane line = new FlowPane(8, 8);
        for (HomeViewModel.Waiting each : all) {
            String noun = Text.of(each.due().noun(), each.due().count());
            Button button =
                    new Button(Text.of("shell.home.rest.line", noun, each.due().count()));
            button.setMnemonicParsing(false);
            button.getStyleClass().addAll("flat", "chip-button");
            button.setOnAction(e -> open(each));
            line.getChildren().add(button);
        }
        return Card.of("shell.home.rest", line);
    }

    private void open(HomeViewModel.Waiting waiting) {
        around.go().accept(waiting.area().key());
        waiting.due().open().run();
    }

    private Node sources(List<PresenceImport> all) {
        Command show =
                Command.of("shell.home.sources.all", null, () -> around.go().accept("threew"));
        if (all.isEmpty()) {
            return Card.of("shell.home.sources", Prose.of(Text.of("shell.home.sources.none"), "quiet"));
        }
        return Card.of("shell.home.sources", all.stream().map(this::source).toArray(Node[]::new))
                .act(show);
    }

    private Node source(PresenceImport done) {
        long days = ChronoUnit.DAYS.between(done.asOf(), model.today());
        Label age = Chips.freshness(Freshness.of(done.asOf(), model.today()), null);
        age.setText(Text.of("shell.home.age", Math.max(0, days)));
        Label what = new Label(words(done));
        what.getStyleClass().add("quiet");
        return line(new Label(done.source()), what, age);
    }

    private Node acts(HomeViewModel.State state) {
        return Card.of(
                        "shell.home.acts",
                        state.acts().stream()
                                .map(each -> act(each, state.zone()))
                                .toArray(Node[]::new))
                .act(Command.of("shell.home.acts.all", null, around.history()));
    }

    private static Node act(ActEntry act, ZoneId zone) {
        Label by = new Label(by(act, zone));
        by.getStyleClass().add("quiet");
        return line(new Label(Words.of(act.what())), by);
    }

    private Node safety(HomeViewModel.State state) {
        String backup = state.backup()
                .map(made ->
                        Text.of("shell.home.backup", Text.moment(made.made().atZone(state.zone()))))
                .orElseGet(() -> Text.of("shell.home.backup.none"));
        String secret = model.encrypted() ? "shell.home.secret.is" : "shell.home.secret.none";
        Label kept = new Label(backup, Icons.of("fth-archive"));
        Label locked = new Label(Text.of(secret), Icons.of(model.encrypted() ? "fth-lock" : "fth-unlock"));
        return Card.of("shell.home.safety", kept, locked)
                .act(Command.of("shell.home.safety.all", null, () -> around.go().accept("shell.settings")));
    }

    private static HBox line(Label first, Label... last) {
        first.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(8, first, gap);
        for (Label each : last) {
            each.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(each);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("home-line");
        return line;
    }

    private Node start(HomeViewModel.State state, Steps steps) {
        VBox box = new VBox(
                Prose.of(Text.of("shell.home.start.purpose"), "quiet"),
                step(
                        "shell.home.start.places",
                        "shell.home.start.places.why",
                        state.countries() > 0,
                        at("places", steps.places())),
                step(
                        "shell.home.start.import",
                        "shell.home.start.import.why",
                        !state.sources().isEmpty(),
                        at("threew", steps.importer())),
                step(
                        "shell.home.start.actor",
                        "shell.home.start.actor.why",
                        state.actors() > 0,
                        at("actors", steps.actor())));
        box.getStyleClass().add("steps");
        markFirst(box, List.of(state.countries() > 0, !state.sources().isEmpty(), state.actors() > 0));
        return Card.of("shell.home.start", box);
    }

    /** The act, with its area brought to the front first. */
    private Command at(String area, Command act) {
        return new Command(act.key(), act.shortcut(), act.blocked(), () -> {
            around.go().accept(area);
            act.action().run();
        });
    }

    /** Only the step that comes next has the accent. */
    private static void markFirst(VBox box, List<Boolean> done) {
        Optional.of(done.indexOf(false))
                .filter(at -> at >= 0)
                .map(at -> box.getChildren().get(at + 1).lookup(".button"))
                .ifPresent(button -> button.getStyleClass().add("accent"));
    }

    private static Node step(String key, String why, boolean done, Command act) {
        Label name = new Label(Text.of(key));
        name.getStyleClass().add("row-strong");
        VBox words = new VBox(4, name, Prose.of(Text.of(why), "quiet"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Node mark = Icons.of(done ? "fth-check-circle" : "fth-circle");
        Node end = done ? Chips.success(Text.of("shell.home.start.done")) : Buttons.of(act);
        HBox line = new HBox(12, mark, words, end);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
