package org.groundwork.actors.editing;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.actors.presence.Sector;
import org.groundwork.core.Text;
import org.groundwork.places.Country;
import org.groundwork.places.Place;
import org.groundwork.places.PlacesFeature;
import org.groundwork.ui.Feature;
import org.jspecify.annotations.Nullable;

/** What fields offer: countries, languages, currencies, sectors, places and other actors, each with its words. */
public final class ChoicesViewModel {
    private static final int MOST = 12;

    private final PlacesFeature places;
    private final PresenceFeature presences;
    private final Function<String, List<Feature.Hit>> actors;
    private final Function<@Nullable UUID, String> actorName;
    private @Nullable List<String> countries;
    private @Nullable List<String> languages;

    /**
     * @param actors finds actors by what is typed
     * @param actorName by what name an actor is shown
     */
    public ChoicesViewModel(
            PlacesFeature places,
            PresenceFeature presences,
            Function<String, List<Feature.Hit>> actors,
            Function<@Nullable UUID, String> actorName) {
        this.places = places;
        this.presences = presences;
        this.actors = actors;
        this.actorName = actorName;
    }

    /** Three-letter codes in the order of the countries' names; those with a place list first. */
    public List<String> countries() {
        if (countries == null) {
            List<String> loaded = places.loaded().stream().map(Country::iso3).toList();
            countries = places.countries().stream()
                    .map(Country::iso3)
                    .sorted(Comparator.comparing(code -> loaded.contains(code) ? 0 : 1))
                    .toList();
        }
        return countries;
    }

    public String country(String iso3) {
        return places.country(iso3).map(found -> found.name(Text.locale())).orElse(iso3);
    }

    /** Language tags in the order of the languages' names. */
    public List<String> languages() {
        if (languages == null) {
            Collator collator = Collator.getInstance(ULocale.forLocale(Text.locale()));
            languages = Arrays.stream(ULocale.getISOLanguages())
                    .filter(tag -> !language(tag).equals(tag))
                    .sorted(Comparator.comparing(ChoicesViewModel::language, collator::compare))
                    .toList();
        }
        return languages;
    }

    /** A language in the program's language. */
    public static String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Text.locale());
    }

    /** ISO 4217 codes in use. */
    public List<String> currencies() {
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(code -> Currency.isAvailable(code, null, null))
                .sorted()
                .toList();
    }

    /** Codes of the sectors on offer. */
    public List<String> sectors() {
        return presences.sectors().stream()
                .filter(each -> each.retiredOn() == null)
                .map(Sector::code)
                .toList();
    }

    public String sector(String code) {
        return presences.sectors().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(Sector::name)
                .orElse(code);
    }

    /** Places of the loaded lists that answer to what was typed. */
    public List<Place> places(String typed) {
        return places.loaded().stream()
                .flatMap(country -> places.lookup(country.iso3()).search(typed, MOST).stream())
                .filter(Place::current)
                .limit(MOST)
                .toList();
    }

    /** A place with the areas it lies in, innermost first; "" for none. */
    public String place(@Nullable UUID id) {
        List<Place> path = id == null ? List.of() : places.path(id);
        return path.reversed().stream().map(Place::name).collect(Collectors.joining(", "));
    }

    /** A place by its own name alone. */
    public String area(UUID id) {
        return places.place(id).map(Place::name).orElse("");
    }

    /** Actors that answer to what was typed. */
    public List<Feature.Hit> actors(String typed) {
        return actors.apply(typed);
    }

    public String actor(@Nullable UUID id) {
        return Objects.requireNonNullElse(actorName.apply(id), "");
    }
}
