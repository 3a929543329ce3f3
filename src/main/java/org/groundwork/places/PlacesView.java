package org.groundwork.places;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.groundwork.core.Finding;
import org.groundwork.core.Severity;
import org.groundwork.core.Text;
import org.groundwork.places.PlacesViewModel.CountryRow;
import org.groundwork.places.PlacesViewModel.PlaceRow;
import org.groundwork.places.PlacesViewModel.Shown;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.EmptyState;
import org.groundwork.ui.Filters;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Page;
import org.groundwork.ui.Tables;

/** Which place lists are loaded, and finding a place. */
final class PlacesView {
    private static final int FINDINGS_SHOWN = 8;

    private final PlacesViewModel model;
    private final Desk desk;
    private final Command load = Command.of("places.command.load", "Shortcut+Shift+L", this::chooseFile);
    private final StackPane content = new StackPane();
    private final Parent root;
    private final Node countries;
    private final Node found;
    private final Node lists;
    private final Node recipients;
    private final Node nothing = EmptyState.of("places.empty", load);

    PlacesView(PlacesViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        countries = countryTable();
        found = placeTable();
        lists = editionTable();
        recipients = new RecipientsView(model, desk).table();
        root = Page.of("places.title", load, List.of(), content).filters(bar()).beside(count());
        model.shown().subscribe(shown -> arrange());
        model.countries().addListener((InvalidationListener) any -> arrange());
        arrange();
    }

    Parent root() {
        return root;
    }

    List<Command> commands() {
        return List.of(load);
    }

    private void arrange() {
        Node now =
                switch (model.shown().get()) {
                    case COUNTRIES -> model.countries().isEmpty() && model.nothingLoaded() ? nothing : countries;
                    case PLACES -> found;
                    case LISTS -> lists;
                    case RECIPIENTS -> recipients;
                };
        content.getChildren().setAll(now);
    }

    private ObservableValue<String> count() {
        return Bindings.createStringBinding(
                () -> {
                    Country open = model.country().get();
                    return open == null
                            ? ""
                            : Text.of(
                                    "places.count",
                                    open.name(Text.locale()),
                                    model.found().size());
                },
                model.country(),
                model.found());
    }

    private Node bar() {
        TextField search = Filters.search("places.search", model.typed());
        ToggleGroup group = new ToggleGroup();
        ToggleButton places = section("places.section.countries", Shown.COUNTRIES, group);
        ToggleButton editions = section("places.section.lists", Shown.LISTS, group);
        ToggleButton aid = section("places.section.recipients", Shown.RECIPIENTS, group);
        Property<Boolean> every = model.everyCountry();
        ToggleButton all = new ToggleButton(Text.of("places.filter.every"));
        all.getStyleClass().add("filter-chip");
        all.selectedProperty().bindBidirectional(every);
        all.visibleProperty().bind(model.shown().map(shown -> shown == Shown.COUNTRIES));
        return Filters.bar(search, places, editions, aid, all);
    }

    private ToggleButton section(String key, Shown what, ToggleGroup group) {
        ToggleButton button = new ToggleButton(Text.of(key));
        button.getStyleClass().add("filter-chip");
        button.setToggleGroup(group);
        button.setOnAction(e -> model.show(what));
        model.shown()
                .subscribe(shown ->
                        button.setSelected(shown == what || (shown == Shown.PLACES && what == Shown.COUNTRIES)));
        return button;
    }

    private Node countryTable() {
        Tables<CountryRow> table = Tables.of("places.countries", model.countries())
                .text("places.column.country", CountryRow::name)
                .width(240)
                .text("places.column.iso3", row -> row.country().iso3())
                .width(80)
                .whole();
        List<String> levels =
                List.of("places.column.level1", "places.column.level2", "places.column.level3", "places.column.level4");
        for (int i = 0; i < levels.size(); i++) {
            int level = i;
            table = table.number(
                    levels.get(i),
                    row -> row.areas().get(level) == 0 ? null : row.areas().get(level));
        }
        return table.node(
                        "places.column.recipient",
                        row -> row.aid().answer(),
                        row -> aidWords(row.aid()),
                        row -> aidChip(row.aid()))
                .width(260)
                .open(row -> model.open(row.country()))
                .remember(desk.memory())
                .view();
    }

    private static Node aidChip(AidRecipient aid) {
        String words = aidWords(aid);
        return aid.yes() && aid.verified() ? Chips.success(words) : Chips.quiet(words);
    }

    private static String aidWords(AidRecipient aid) {
        String answer = Text.of("places.aid.inYear", Text.label(aid.answer()), Integer.toString(aid.year()));
        return aid.verified() || aid.answer() == AidRecipient.Answer.NOT_KNOWN
                ? answer
                : Text.of("places.aid.unverified", answer);
    }

    private Node placeTable() {
        return Tables.of("places.places", model.found())
                .text("places.column.name", row -> row.place().name())
                .width(200)
                .text("places.column.code", row -> row.place().code())
                .width(120)
                .whole()
                .number("places.column.level", row -> row.place().level())
                .width(80)
                .text("places.column.within", PlaceRow::within)
                .width(220)
                .text("places.column.names", PlaceRow::names)
                .width(160)
                .text("places.column.codes", PlaceRow::codes)
                .width(110)
                .text("places.column.list", row -> edition(row.place()))
                .width(160)
                .date("places.column.validTo", row -> row.place().validTo())
                .hidden()
                .empty(EmptyState.of("places.notFound", null))
                .remember(desk.memory())
                .view();
    }

    private static String edition(Place place) {
        return place.version().isEmpty() ? place.list() : Text.of("places.edition", place.list(), place.version());
    }

    private Node editionTable() {
        return Tables.of("places.lists", model.editions())
                .text("places.column.list", PlaceEdition::list)
                .width(240)
                .chip("places.column.content", PlaceEdition::content)
                .text("places.column.version", PlaceEdition::version)
                .date("places.column.validFrom", PlaceEdition::validFrom)
                .number("places.column.count", PlaceEdition::places)
                .text("places.column.countries", PlacesView::countries)
                .date("places.column.loadedOn", row -> LocalDate.ofInstant(row.importedAt(), ZoneOffset.UTC))
                .text("places.column.loadedBy", PlaceEdition::importedBy)
                .text("places.column.file", PlaceEdition::fileName)
                .hidden()
                .empty(EmptyState.of("places.empty", load))
                .remember(desk.memory())
                .view();
    }

    private static String countries(PlaceEdition edition) {
        List<String> codes = edition.countries();
        return codes.size() > 3 ? Text.of("places.countries.many", codes.size()) : String.join(", ", codes);
    }

    private void chooseFile() {
        Optional<Path> file = desk.dialogs()
                .open(
                        "places.load.title",
                        "places.load.kind",
                        "csv",
                        "xlsx",
                        "xls",
                        "json",
                        "geojson",
                        "topojson",
                        "zip");
        file.ifPresent(path -> model.preview(path, PlaceImport.Options.NONE, found -> confirm(path, found)));
    }

    private void confirm(Path path, PlaceImport found) {
        TextField list = new TextField(found.list());
        TextField version = new TextField(found.version());
        VBox box = summary(found);
        box.getChildren().addAll(Forms.field("places.load.list", list), Forms.field("places.load.version", version));
        ObservableValue<String> blocked = list.textProperty().map(text -> text.isBlank() ? "places.load.noName" : "");
        if (desk.dialogs().form("places.load.title", box, "places.load.act", blocked)) {
            PlaceImport.Options options = new PlaceImport.Options("", list.getText(), version.getText());
            model.load(path, options, done -> desk.dialogs()
                    .tell("places.load.title", Text.of("places.load.done", done.places(), done.added())));
        }
    }

    /** What a file holds and what loading it does, in words. */
    VBox summary(PlaceImport found) {
        VBox box = new VBox();
        box.getStyleClass().add("form");
        String levels = found.levels().entrySet().stream()
                .filter(entry -> entry.getKey() > 0)
                .map(entry -> level(entry))
                .collect(Collectors.joining(", "));
        box.getChildren()
                .addAll(
                        words(Text.of(
                                "places.load.holds",
                                found.places(),
                                found.countries().size(),
                                levels)),
                        words(Text.of(
                                "places.load.does", found.added(), found.changed(), found.closed(), found.shapes())));
        List<Finding> told = found.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
        told.stream().limit(FINDINGS_SHOWN).map(Forms::finding).forEach(box.getChildren()::add);
        if (told.size() > FINDINGS_SHOWN) {
            box.getChildren().add(words(Text.of("places.load.more", told.size() - FINDINGS_SHOWN)));
        }
        return box;
    }

    private static String level(Map.Entry<Integer, Integer> entry) {
        return Text.of("places.load.level", entry.getKey(), entry.getValue());
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
