package org.groundwork.places;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.groundwork.core.Fold;
import org.groundwork.core.Text;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** Which place lists are loaded, finding a place in them, and the list of aid recipients. */
final class PlacesViewModel {
    private static final int MOST_HITS = 200;

    /** What the screen shows. */
    enum Shown {
        COUNTRIES,
        PLACES,
        LISTS,
        RECIPIENTS
    }

    /** A country, its place in the list of aid recipients this year, and how many areas it has on levels 1 to 4. */
    record CountryRow(Country country, String name, AidRecipient aid, List<Integer> areas) {
        boolean loaded() {
            return areas.stream().anyMatch(many -> many > 0);
        }
    }

    /** A place with the names of what it lies in, its names in other languages, and its other codes. */
    record PlaceRow(Place place, String within, String names, String codes) {}

    private final Workspace workspace;
    private final Tasks tasks;
    private final PlacesFeature places;
    private final AidStore aid;
    private final PlaceStore store;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.COUNTRIES);
    private final ReadOnlyObjectWrapper<@Nullable Country> country = new ReadOnlyObjectWrapper<>();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<Boolean> everyCountry = new SimpleObjectProperty<>(false);
    private final ObservableList<CountryRow> countries = FXCollections.observableArrayList();
    private final ObservableList<PlaceRow> found = FXCollections.observableArrayList();
    private final ObservableList<PlaceEdition> editions = FXCollections.observableArrayList();
    private final ObservableList<AidEntry> recipients = FXCollections.observableArrayList();
    private List<CountryRow> all = List.of();

    PlacesViewModel(Workspace workspace, Tasks tasks, PlacesFeature places) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.places = places;
        aid = new AidStore(workspace);
        store = new PlaceStore(workspace);
        typed.subscribe(text -> filter());
        everyCountry.subscribe(every -> filter());
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The country whose places are shown, if one is open. */
    ReadOnlyObjectProperty<@Nullable Country> country() {
        return country.getReadOnlyProperty();
    }

    StringProperty typed() {
        return typed;
    }

    /** Whether countries without a list are shown too. */
    ObjectProperty<Boolean> everyCountry() {
        return everyCountry;
    }

    ObservableList<CountryRow> countries() {
        return countries;
    }

    ObservableList<PlaceRow> found() {
        return found;
    }

    ObservableList<PlaceEdition> editions() {
        return editions;
    }

    ObservableList<AidEntry> recipients() {
        return recipients;
    }

    boolean nothingLoaded() {
        return all.stream().noneMatch(CountryRow::loaded);
    }

    /** What was read at one time. */
    private record Read(List<CountryRow> countries, List<PlaceEdition> editions, List<AidEntry> recipients) {}

    void reload() {
        int year = workspace.today().getYear();
        tasks.read(
                "places.task.reading",
                progress -> {
                    List<AidEntry> list = aid.all();
                    Map<String, Map<Integer, Integer>> counts = store.counts();
                    List<CountryRow> rows = places.countries().stream()
                            .map(each -> row(each, AidList.answer(list, each.iso3(), year), counts))
                            .toList();
                    Map<String, Integer> order = new HashMap<>();
                    rows.forEach(each -> order.put(each.country().iso3(), order.size()));
                    List<AidEntry> byName = list.stream()
                            .sorted(Comparator.comparing(
                                    entry -> order.getOrDefault(entry.country(), Integer.MAX_VALUE)))
                            .toList();
                    return new Read(rows, places.editions(), byName);
                },
                read -> {
                    all = read.countries;
                    editions.setAll(read.editions);
                    recipients.setAll(read.recipients);
                    filter();
                });
    }

    private static CountryRow row(Country country, AidRecipient aid, Map<String, Map<Integer, Integer>> counts) {
        Map<Integer, Integer> mine = counts.getOrDefault(country.iso3(), Map.of());
        List<Integer> areas = IntStream.rangeClosed(1, Place.DEEPEST)
                .mapToObj(level -> mine.getOrDefault(level, 0))
                .toList();
        return new CountryRow(country, country.name(Text.locale()), aid, areas);
    }

    void show(Shown what) {
        country.set(null);
        typed.set("");
        shown.set(what);
        filter();
    }

    void open(Country wanted) {
        typed.set("");
        country.set(wanted);
        shown.set(Shown.PLACES);
        filter();
    }

    /** From a country's places to the countries; false where there is nothing to go back to. */
    boolean back() {
        if (shown.get() == Shown.COUNTRIES) {
            return false;
        }
        show(Shown.COUNTRIES);
        return true;
    }

    private void filter() {
        String text = Fold.key(typed.get());
        Country open = country.get();
        if (open != null) {
            PlaceLookup lookup = places.lookup(open.iso3());
            found.setAll(rows(
                    text.isEmpty()
                            ? lookup.details().values().stream()
                                    .map(PlaceDetail::place)
                                    .filter(place -> place.level() > 0)
                                    .sorted(Comparator.comparing(Place::code))
                                    .toList()
                            : lookup.search(typed.get(), MOST_HITS)));
        } else if (shown.get() == Shown.COUNTRIES || shown.get() == Shown.PLACES) {
            countries.setAll(all.stream()
                    .filter(row -> !text.isEmpty() || everyCountry.get() || row.loaded())
                    .filter(row -> Fold.key(row.name()).contains(text)
                            || row.country().iso3().equals(text.toUpperCase(Locale.ROOT)))
                    .toList());
            found.setAll(text.isEmpty() ? List.of() : rows(places.search("", typed.get(), MOST_HITS)));
            shown.set(text.isEmpty() || found.isEmpty() ? Shown.COUNTRIES : Shown.PLACES);
        }
    }

    private List<PlaceRow> rows(List<Place> hits) {
        return hits.stream().map(this::row).toList();
    }

    private PlaceRow row(Place place) {
        PlaceLookup lookup = places.lookup(place.country());
        List<Place> path = lookup.path(place.id());
        String within = path.stream()
                .limit(Math.max(0, path.size() - 1))
                .map(Place::name)
                .collect(Collectors.joining(" › "));
        PlaceDetail detail = Objects.requireNonNull(lookup.details().get(place.id()));
        return new PlaceRow(
                place,
                country.get() == null && place.level() > 0
                        ? lookup.country().name(Text.locale()) + (within.isEmpty() ? "" : " › " + within)
                        : within,
                detail.names().stream()
                        .map(PlaceName::text)
                        .filter(name -> !name.equals(place.name()))
                        .collect(Collectors.joining(" · ")),
                detail.aliases().stream()
                        .map(PlaceAlias::code)
                        .filter(code -> !code.equals(place.code()))
                        .collect(Collectors.joining(" · ")));
    }

    /** Reads a file and hands over what it holds, before anything is written. */
    void preview(Path file, PlaceImport.Options options, Consumer<PlaceImport> then) {
        tasks.read("places.task.looking", progress -> places.preview(file, options, progress), then);
    }

    void load(Path file, PlaceImport.Options options, Consumer<PlaceImport> then) {
        tasks.run("places.task.loading", progress -> places.importFile(file, options, progress), done -> {
            reload();
            then.accept(done);
        });
    }

    /** A new entry for a country, not saved yet. */
    AidEntry fresh(String iso3) {
        return new AidEntry(workspace.newId(), iso3, workspace.today().getYear(), null, "", false, "");
    }

    void save(AidEntry entry) {
        change("places.act.aidSaved", entry, () -> aid.save(entry));
    }

    void remove(AidEntry entry) {
        change("places.act.aidRemoved", entry, () -> aid.remove(entry.id()));
    }

    private void change(String key, AidEntry entry, Runnable work) {
        tasks.run(
                "places.task.saving",
                progress -> workspace.<UUID>act(key, List.of(name(entry.country())), () -> {
                    work.run();
                    return entry.id();
                }),
                id -> reload());
    }

    String name(String iso3) {
        return places.country(iso3).map(each -> each.name(Text.locale())).orElse(iso3);
    }

    List<Country> everyone() {
        return places.countries();
    }
}
