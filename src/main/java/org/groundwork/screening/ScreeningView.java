package org.groundwork.screening;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.screening.ScreeningViewModel.HitRow;
import org.groundwork.screening.ScreeningViewModel.Shown;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.EmptyState;
import org.groundwork.ui.Filters;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Page;
import org.groundwork.ui.Printout;
import org.groundwork.ui.Tables;
import org.jspecify.annotations.Nullable;

/** The area's screen: hits to decide first, the lists, a name by hand. */
final class ScreeningView {
    private final ScreeningViewModel model;
    private final Desk desk;
    private final Command load = Command.of("screening.command.load", "Shortcut+Shift+W", this::chooseFile);
    private final Command screen;
    private final StackPane content = new StackPane();
    private final Parent root;
    private final Node hits;
    private final Node lists;
    private final TryView trial;
    private final Node noLists = EmptyState.of("screening.empty.lists", load);
    private final Node never;
    private final Node none = EmptyState.of("screening.empty.hits", null);

    ScreeningView(ScreeningViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        ObservableValue<String> blocked = Bindings.createStringBinding(
                () -> model.lists().isEmpty() ? "screening.blocked.lists" : "", model.lists());
        screen = new Command("screening.command.screen", "Shortcut+Shift+Y", blocked, this::screenAll);
        never = EmptyState.of("screening.empty.never", screen);
        hits = hitTable();
        lists = new ListsView(model, desk, load).root();
        trial = new TryView(model);
        root = Page.of("screening.title", screen, List.of(load), content)
                .filters(bar())
                .beside(beside());
        model.shown().subscribe(any -> arrange());
        model.opened().subscribe(any -> arrange());
        model.latest().subscribe(any -> arrange());
        model.rows().addListener((InvalidationListener) any -> arrange());
        model.lists().addListener((InvalidationListener) any -> arrange());
    }

    Parent root() {
        return root;
    }

    /** When names were screened against which lists, and how many hits there are: no name of anybody. */
    Printout printout() {
        Run latest = model.latest().get();
        List<Printout.Line> lines = new ArrayList<>();
        if (latest != null) {
            lines.add(new Printout.Line(
                    Text.of("screening.print.screened"),
                    Text.of("screening.print.run", model.day(latest.ranAt()), latest.names(), latest.lists())));
        }
        Map<Shown, Long> counts = model.counts();
        lines.add(
                new Printout.Line(Text.of("screening.section.toDecide"), String.valueOf(counts.get(Shown.TO_DECIDE))));
        lines.add(new Printout.Line(
                Text.of("screening.section.withLegal"), String.valueOf(counts.get(Shown.WITH_LEGAL))));
        lines.add(new Printout.Line(Text.of("screening.section.decided"), String.valueOf(counts.get(Shown.DECIDED))));
        List<List<String>> rows = model.lists().stream()
                .map(list -> List.of(list.name(), list.version(), String.valueOf(list.entries())))
                .toList();
        List<String> headers = List.of(
                Text.of("screening.column.listName"),
                Text.of("screening.column.listedOn"),
                Text.of("screening.column.entries"));
        return new Printout(
                Text.of("screening.title"),
                List.of(
                        new Printout.Lines(Text.of("screening.hits"), lines),
                        new Printout.Grid(Text.of("screening.lists"), headers, rows)));
    }

    List<Command> commands() {
        return List.of(screen, load);
    }

    private void arrange() {
        ScreeningViewModel.Opened open = model.opened().get();
        if (open != null) {
            content.getChildren().setAll(new HitView(model, desk, open).root());
            return;
        }
        Node now =
                switch (model.shown().get()) {
                    case LISTS -> model.lists().isEmpty() ? noLists : lists;
                    case TRY -> model.lists().isEmpty() ? noLists : trial.root();
                    case TO_DECIDE, WITH_LEGAL, DECIDED -> hitsOrWhy();
                };
        content.getChildren().setAll(now);
    }

    private Node hitsOrWhy() {
        if (!model.rows().isEmpty()) {
            return hits;
        }
        boolean first = model.shown().get() == Shown.TO_DECIDE;
        return model.lists().isEmpty() && first ? noLists : model.latest().get() == null && first ? never : none;
    }

    /** When it was screened last, and whether a list is old. */
    private ObservableValue<String> beside() {
        return Bindings.createStringBinding(
                () -> {
                    Run latest = model.latest().get();
                    long stale = model.lists().stream().filter(model::stale).count();
                    String last = latest == null
                            ? ""
                            : Text.of("screening.beside.last", model.day(latest.ranAt()), latest.names());
                    return stale == 0
                            ? last
                            : Text.of("screening.beside.stale", last, stale).strip();
                },
                model.latest(),
                model.lists());
    }

    private Node bar() {
        TextField search = Filters.search("screening.search", model.typed());
        ToggleGroup group = new ToggleGroup();
        return Filters.bar(
                search,
                section("screening.section.toDecide", Shown.TO_DECIDE, group),
                section("screening.section.withLegal", Shown.WITH_LEGAL, group),
                section("screening.section.decided", Shown.DECIDED, group),
                section("screening.section.lists", Shown.LISTS, group),
                section("screening.section.try", Shown.TRY, group));
    }

    private ToggleButton section(String key, Shown what, ToggleGroup group) {
        ToggleButton button = new ToggleButton();
        button.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words(key, what), model.rows(), model.latest(), model.lists()));
        button.getStyleClass().add("filter-chip");
        button.setToggleGroup(group);
        button.setOnAction(e -> model.show(what));
        model.shown().subscribe(shown -> button.setSelected(shown == what));
        return button;
    }

    private String words(String key, Shown what) {
        Map<Shown, Long> counts = model.counts();
        Long many = what == Shown.LISTS ? Long.valueOf(model.lists().size()) : counts.get(what);
        return many == null ? Text.of(key) : Text.of("screening.section.count", Text.of(key), many);
    }

    private Node hitTable() {
        return Tables.of("screening.hits", model.rows())
                .text("screening.column.name", row -> row.hit().name())
                .width(220)
                .text("screening.column.listed", row -> row.hit().entryName())
                .width(220)
                .node("screening.column.band", row -> row.hit().band(), ScreeningView::bandWords, ScreeningView::band)
                .width(140)
                .text("screening.column.actor", HitRow::actor)
                .width(150)
                .chip("screening.column.role", row -> row.hit().role())
                .width(135)
                .text("screening.column.list", row -> row.hit().listName())
                .width(110)
                .chip("screening.column.decision", ScreeningView::outcome)
                .width(220)
                .whole()
                .open(model::open)
                .remember(desk.memory())
                .view();
    }

    private static Decision.@Nullable Outcome outcome(HitRow row) {
        Decision held = row.held();
        return held == null ? null : held.outcome();
    }

    private static String bandWords(HitRow row) {
        return Text.of(
                "screening.band",
                Text.label(row.hit().band()),
                percent(row.hit().score()));
    }

    private static Node band(HitRow row) {
        return chip(row.hit().band(), bandWords(row));
    }

    static Label chip(Band band, String words) {
        return switch (band) {
            case STRONG -> Chips.danger(words);
            case PROBABLE -> Chips.warning(words);
            case POSSIBLE -> Chips.quiet(words);
        };
    }

    /** Thousandths as a percentage. */
    static String percent(int score) {
        return String.format(Locale.ROOT, "%d", Math.round(score / 10.0));
    }

    private void screenAll() {
        model.screenAll(run -> desk.dialogs()
                .tell("screening.done.title", Text.of("screening.done", run.names(), run.hits(), run.fresh())));
    }

    private void chooseFile() {
        Optional<Path> file =
                desk.dialogs().open("screening.load.title", "screening.load.kind", "xml", "csv", "xlsx", "xls", "zip");
        file.ifPresent(path -> model.preview(path, found -> confirm(path, found)));
    }

    private void confirm(Path path, ListImport found) {
        TextField name = new TextField(found.list());
        TextField day =
                new TextField(found.listedOn() == null ? "" : found.listedOn().toString());
        Label words = new Label(
                found.known()
                        ? Text.of("screening.load.known", found.list(), found.version())
                        : Text.of(
                                "screening.load.holds",
                                found.entries(),
                                found.names(),
                                found.added(),
                                found.changed(),
                                found.removed()));
        words.setWrapText(true);
        VBox box = new VBox(words, Forms.field("screening.load.name", name), Forms.field("screening.load.day", day));
        found.findings().stream().map(Forms::finding).forEach(box.getChildren()::add);
        box.getStyleClass().add("form");
        ObservableValue<String> blocked = Bindings.createStringBinding(
                () -> name.getText().isBlank()
                        ? "screening.load.noName"
                        : day.getText().isBlank()
                                        || ListsView.day(day.getText()).isPresent()
                                ? ""
                                : "screening.load.noDay",
                name.textProperty(),
                day.textProperty());
        if (desk.dialogs().form("screening.load.title", box, "screening.load.act", blocked)) {
            ListImport.Options options = new ListImport.Options(
                    name.getText(), ListsView.day(day.getText()).orElse(null), Map.of());
            model.load(path, options, done -> model.show(Shown.LISTS));
        }
    }
}
