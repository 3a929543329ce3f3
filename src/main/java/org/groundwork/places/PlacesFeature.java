package org.groundwork.places;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import org.groundwork.core.Fold;
import org.groundwork.core.Progress;
import org.groundwork.core.Text;
import org.groundwork.places.files.WorldReader;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Feature;
import org.groundwork.workspace.ActKind;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** The front door of places: countries, administrative areas and how to find them. */
public final class PlacesFeature implements Feature {
    private static final List<Locale> NAME_LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("es"), Locale.of("ar"));

    private final Workspace workspace;
    private final PlaceStore store;
    private final EditionStore editions;
    private final AidStore aid;
    private final Map<String, PlaceLookup> lookups = new ConcurrentHashMap<>();

    private final @Nullable Desk desk;
    private @Nullable PlacesViewModel model;
    private @Nullable PlacesView view;

    /** For the command line: without a screen. */
    public PlacesFeature(Workspace workspace) {
        this(workspace, null);
    }

    public PlacesFeature(Workspace workspace, @Nullable Desk desk) {
        this.desk = desk;
        this.workspace = workspace;
        store = new PlaceStore(workspace);
        editions = new EditionStore(workspace);
        aid = new AidStore(workspace);
    }

    /** Every country, in the order of its name in the program's language. */
    public List<Country> countries() {
        Locale language = Text.locale();
        Collator collator = Collator.getInstance(ULocale.forLocale(language));
        return store.countries().stream()
                .sorted(Comparator.comparing(country -> country.name(language), collator::compare))
                .toList();
    }

    /** The countries of which a place list or boundaries are loaded, in the order of their names. */
    public List<Country> loaded() {
        var counts = store.counts();
        return countries().stream()
                .filter(country -> counts.containsKey(country.iso3()))
                .toList();
    }

    /** A country by two- or three-letter code, number, or name in English, French, Spanish, Arabic or as given. */
    public Optional<Country> country(String codeOrName) {
        String code = PlaceCode.tidy(codeOrName);
        String name = Fold.key(codeOrName);
        List<Country> all = store.countries();
        return all.stream()
                .filter(country -> country.iso3().equals(code) || country.iso2().equals(code))
                .findFirst()
                .or(() -> Country.iso(code))
                .or(() -> all.stream()
                        .filter(country -> NAME_LANGUAGES.stream().anyMatch(language -> Fold.key(country.name(language))
                                .equals(name)))
                        .findFirst());
    }

    /** The places of a country in memory; empty of areas where no list is loaded. Ask again after an import. */
    public PlaceLookup lookup(String iso3) {
        return lookups.computeIfAbsent(iso3, this::load);
    }

    /** A place of any country. */
    public Optional<Place> place(UUID id) {
        return lookupOf(id).flatMap(lookup -> lookup.place(id));
    }

    /** From level 1 down to the place; the country alone for level 0; empty for an unknown id. */
    public List<Place> path(UUID id) {
        return lookupOf(id).map(lookup -> lookup.path(id)).orElse(List.of());
    }

    /** Whether a country may receive official development assistance in a year; says whether that was verified. */
    public AidRecipient aidRecipient(String iso3, int year) {
        return AidList.answer(aid.all(), iso3, year);
    }

    /** Adds a stay on the list of aid recipients, or changes the one of its id; inside an act. */
    public void save(AidEntry entry) {
        aid.save(entry);
    }

    /**
     * What the typed words may mean, best first: names in any language or script and codes, from their beginnings.
     *
     * @param iso3 the country to look in, "" for all that have a list
     */
    public List<Place> search(String iso3, String typed, int most) {
        if (!iso3.isEmpty()) {
            return lookup(iso3).search(typed, most);
        }
        return PlaceSearch.find(
                typed,
                store.counts().keySet().stream()
                        .flatMap(each -> lookup(each).words().stream())
                        .toList(),
                most);
    }

    /**
     * A field that finds a place as one types.
     *
     * @param key text key of what is asked, for those who cannot see
     * @param country three-letter code of the country to look in, "" for all; asked at each keystroke
     * @param value the chosen place; an emptied field chooses none
     */
    public TextField picker(String key, Supplier<String> country, ObjectProperty<@Nullable Place> value) {
        TextField field = PlacePickerView.of(this, country, value);
        field.setAccessibleText(Text.of(key));
        field.setPromptText(Text.of("places.picker.prompt"));
        return field;
    }

    @Override
    public String key() {
        return "places";
    }

    @Override
    public Group group() {
        return Group.MAP;
    }

    @Override
    public String icon() {
        return "fth-map-pin";
    }

    @Override
    public Parent view() {
        return screen().root();
    }

    @Override
    public void shown() {
        screen();
        model().reload();
    }

    @Override
    public boolean back() {
        return model != null && model.back();
    }

    @Override
    public List<Command> commands() {
        return screen().commands();
    }

    @Override
    public List<Hit> find(String typed, int most) {
        return search("", typed, most).stream()
                .map(place -> new Hit(
                        place.id(),
                        place.name(),
                        lookup(place.country()).country().name(Text.locale()) + " · " + place.code()))
                .toList();
    }

    @Override
    public void open(UUID record) {
        place(record).ifPresent(place -> {
            screen();
            model().open(lookup(place.country()).country());
            model().typed().set(place.level() == 0 ? "" : place.code());
        });
    }

    private PlacesView screen() {
        if (desk == null) {
            throw new IllegalStateException("places without a desk have no screen");
        }
        if (view == null) {
            view = new PlacesView(model(), desk);
        }
        return view;
    }

    private PlacesViewModel model() {
        if (desk == null) {
            throw new IllegalStateException("places without a desk have no screen");
        }
        if (model == null) {
            model = new PlacesViewModel(workspace, desk.tasks(), this);
        }
        return model;
    }

    /** The loaded editions, the latest first. */
    public List<PlaceEdition> editions() {
        return editions.all();
    }

    /** The countries' outlines on a small scale; read anew at each call. */
    public List<CountryShape> world() {
        return WorldReader.read();
    }

    /** The boundary of a place in degrees, where one is loaded. */
    public Optional<Geometry> shape(UUID place) {
        return editions.shape(place).map(PlacesFeature::geometry);
    }

    /**
     * Reads a place list or boundaries and tells what loading would do; writes nothing.
     *
     * @throws org.groundwork.core.Problem where the file cannot be used
     */
    public PlaceImport preview(Path path, PlaceImport.Options options, Progress progress) {
        return read(path, options, progress).result(0);
    }

    /**
     * Loads a place list or boundaries, all or nothing. The same edition again changes nothing.
     *
     * @throws org.groundwork.core.Problem where the file cannot be used
     */
    public PlaceImport importFile(Path path, PlaceImport.Options options, Progress progress) {
        PlaceImporter read = read(path, options, progress);
        if (read.known()) {
            return read.result(0);
        }
        PlaceEdition edition =
                read.edition().recorded(workspace.now(), workspace.by().name());
        int changes = workspace
                .actAs(
                        ActKind.EDITION,
                        "places.act.loaded",
                        List.of(edition.list(), edition.version()),
                        () -> editions.save(edition, read.changes()))
                .value();
        lookups.clear();
        return read.result(changes);
    }

    /**
     * Keeps a code under which some file knows a place; only inside an act.
     *
     * @param source what uses it
     * @return database rows changed: 0 where it is the place's own code or kept already
     */
    public int keepCode(Place place, String code, String source) {
        PlaceLookup lookup = lookup(place.country());
        String written = code.strip();
        boolean known = written.equals(place.code())
                || lookup.detail(place.id()).stream()
                        .flatMap(detail -> detail.aliases().stream())
                        .anyMatch(alias -> alias.code().equals(written));
        if (known) {
            return 0;
        }
        Country country = lookup.country();
        CodeStyle style = PlaceCode.of(written, country.iso3(), country.iso2()).style();
        int kept = editions.keepCode(place.id(), new PlaceAlias(written, style, source));
        lookups.remove(place.country());
        return kept;
    }

    private PlaceImporter read(Path path, PlaceImport.Options options, Progress progress) {
        return PlaceImporter.read(
                path, options, new PlaceImporter.Known(store.countries(), editions.all(), this::lookup), progress);
    }

    private static Geometry geometry(byte[] wkb) {
        try {
            return new WKBReader().read(wkb);
        } catch (ParseException e) {
            throw new IllegalStateException("a boundary that was written here is not readable", e);
        }
    }

    private PlaceLookup lookup(Country country) {
        return lookup(country.iso3());
    }

    private Optional<PlaceLookup> lookupOf(UUID place) {
        for (PlaceLookup lookup : lookups.values()) {
            if (lookup.details().containsKey(place)) {
                return Optional.of(lookup);
            }
        }
        return store.countryOf(place).map(this::lookup);
    }

    private PlaceLookup load(String iso3) {
        Country country = store.countries().stream()
                .filter(known -> known.iso3().equals(iso3))
                .findFirst()
                .orElse(new Country(iso3, "", 0, ""));
        return PlaceLookup.of(country, store.details(iso3));
    }
}
