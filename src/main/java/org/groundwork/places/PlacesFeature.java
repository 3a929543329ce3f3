package org.groundwork.places;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.groundwork.core.Fold;
import org.groundwork.core.Text;
import org.groundwork.workspace.Workspace;

/** The front door of places: countries, administrative areas and how to find them. */
public final class PlacesFeature {
    private static final List<Locale> NAME_LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("es"), Locale.of("ar"));

    private final PlaceStore store;
    private final AidStore aid;
    private final Map<String, PlaceLookup> lookups = new ConcurrentHashMap<>();

    public PlacesFeature(Workspace workspace) {
        store = new PlaceStore(workspace);
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
