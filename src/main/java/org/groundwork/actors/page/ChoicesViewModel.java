package org.groundwork.actors.page;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.actors.presence.Sector;
import org.groundwork.core.Text;
import org.groundwork.editing.Codes;
import org.groundwork.editing.Suggested;
import org.groundwork.places.Country;
import org.groundwork.places.Place;
import org.groundwork.places.PlacesFeature;
import org.groundwork.ui.Feature;
import org.jspecify.annotations.Nullable;

/** What fields offer: countries, sectors, places and other actors, each with its words. */
public final class ChoicesViewModel {
    private static final int MOST = 12;

    private final PlacesFeature places;
    private final PresenceFeature presences;
    private final Function<String, List<Feature.Hit>> actors;
    private final Function<@Nullable UUID, String> actorName;
    private @Nullable Codes countries;

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
    public Codes countries() {
        if (countries == null) {
            List<String> loaded = places.loaded().stream().map(Country::iso3).toList();
            List<String> all = places.countries().stream()
                    .map(Country::iso3)
                    .sorted(Comparator.comparing(code -> loaded.contains(code) ? 0 : 1))
                    .toList();
            countries = new Codes(all, this::country);
        }
        return countries;
    }

    public String country(String iso3) {
        return places.country(iso3).map(found -> found.name(Text.locale())).orElse(iso3);
    }

    /** Codes of the sectors on offer. */
    public Codes sectors() {
        return new Codes(
                presences.sectors().stream()
                        .filter(each -> each.retiredOn() == null)
                        .map(Sector::code)
                        .toList(),
                this::sector);
    }

    public String sector(String code) {
        return presences.sectors().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(Sector::name)
                .orElse(code);
    }

    /** Places of the loaded lists, each called by itself and the areas it lies in. */
    public Suggested<Place> places() {
        return new Suggested<>(this::places, place -> place(place.id()));
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

    public Suggested<Feature.Hit> actors() {
        return new Suggested<>(this::actors, Feature.Hit::name);
    }

    /** Actors that answer to what was typed. */
    public List<Feature.Hit> actors(String typed) {
        return actors.apply(typed);
    }

    public String actor(@Nullable UUID id) {
        return Objects.requireNonNullElse(actorName.apply(id), "");
    }
}
