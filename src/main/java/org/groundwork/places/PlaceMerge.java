package org.groundwork.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.groundwork.places.PlaceChanges.NewCode;
import org.groundwork.places.PlaceChanges.NewName;
import org.groundwork.places.PlaceChanges.NewShape;
import org.groundwork.places.files.FoundPlace;
import org.groundwork.places.files.PlaceFile;
import org.jspecify.annotations.Nullable;

/**
 * Lays an edition over the places that are known. A code keeps its place for good: a newer version renames it, another
 * list adds names to it, and what a newer version no longer lists is closed, so that everything that refers to it
 * still finds it. An older version fills gaps and changes nothing else.
 */
final class PlaceMerge {
    private final PlaceEdition edition;
    private final Map<String, PlaceEdition> editions = new HashMap<>();
    private final Function<Country, PlaceLookup> known;
    private final Map<String, UUID> inFile = new HashMap<>();
    private final List<Country> countries = new ArrayList<>();
    private final List<Place> added = new ArrayList<>();
    private final List<Place> changed = new ArrayList<>();
    private final List<NewName> names = new ArrayList<>();
    private final List<NewCode> codes = new ArrayList<>();
    private final List<NewShape> shapes = new ArrayList<>();

    private PlaceMerge(PlaceEdition edition, List<PlaceEdition> loaded, Function<Country, PlaceLookup> known) {
        this.edition = edition;
        this.known = known;
        loaded.forEach(each -> editions.put(each.list() + '|' + each.version(), each));
    }

    /**
     * Computes what changes.
     *
     * @param loaded the editions that are loaded already
     * @param known the known places of a country
     */
    static PlaceChanges of(
            PlaceFile file, PlaceEdition edition, List<PlaceEdition> loaded, Function<Country, PlaceLookup> known) {
        PlaceMerge merge = new PlaceMerge(edition, loaded, known);
        for (FoundPlace found : file.places()) {
            merge.inFile.put(merge.key(found.country(), found.level(), found.code()), merge.idOf(found));
        }
        Set<UUID> described = new HashSet<>();
        for (FoundPlace found : withCountries(file.places())) {
            UUID id = merge.idOf(found);
            if (described.add(id)) {
                merge.lay(found, id);
            }
        }
        LocalDate closedOn = edition.validFrom();
        List<UUID> closed = merge.closed(file, described);
        return new PlaceChanges(
                merge.countries, merge.added, merge.changed, closed, closedOn, merge.names, merge.codes, merge.shapes);
    }

    /** Each country as a place of level 0 before its areas, also where the file has no row for it. */
    private static List<FoundPlace> withCountries(List<FoundPlace> places) {
        Map<String, FoundPlace> countries = new LinkedHashMap<>();
        for (FoundPlace place : places) {
            Country country = place.country();
            if (place.level() == 0) {
                countries.put(country.iso3(), place);
            } else {
                countries.computeIfAbsent(
                        country.iso3(),
                        iso3 -> new FoundPlace(country, 0, iso3, "", List.of(), null, null, null, null, null));
            }
        }
        List<FoundPlace> all = new ArrayList<>(countries.values());
        places.stream().filter(place -> place.level() > 0).forEach(all::add);
        return all;
    }

    private void lay(FoundPlace found, UUID id) {
        PlaceLookup lookup = known.apply(found.country());
        PlaceDetail detail = lookup.details().get(id);
        UUID parent = parent(found, lookup);
        if (detail == null) {
            if (found.level() == 0) {
                countries.add(found.country());
            }
            added.add(fresh(found, id, parent));
        } else {
            Place now = renewed(detail.place(), found, parent);
            if (!now.equals(detail.place())) {
                changed.add(now);
            }
        }
        addNames(found, id, detail);
        addCode(found, id, detail);
        if (found.shape() != null) {
            shapes.add(new NewShape(id, found.shape()));
        }
    }

    private Place fresh(FoundPlace found, UUID id, @Nullable UUID parent) {
        String name = found.level() == 0 && !found.country().given().isEmpty()
                ? found.country().given()
                : found.name();
        return new Place(
                id,
                found.country().iso3(),
                found.level(),
                found.code(),
                name,
                parent,
                edition.list(),
                edition.version(),
                found.validFrom() == null ? edition.validFrom() : found.validFrom(),
                found.validTo(),
                found.lat(),
                found.lon());
    }

    /** The known place as this edition sees it; where it is not the newer one, only with its gaps filled. */
    private Place renewed(Place old, FoundPlace found, @Nullable UUID parent) {
        boolean wins = old.level() > 0 && wins(old, found);
        Place mine = fresh(found, old.id(), parent);
        boolean keepsCentre = (!wins && old.lat() != null) || found.lat() == null || found.lon() == null;
        return new Place(
                old.id(),
                old.country(),
                old.level(),
                wins ? mine.code() : old.code(),
                wins && !found.names().isEmpty() ? mine.name() : old.name(),
                (wins && parent != null) || old.parent() == null ? parent : old.parent(),
                wins ? mine.list() : old.list(),
                wins ? mine.version() : old.version(),
                wins ? mine.validFrom() : old.validFrom(),
                wins ? mine.validTo() : old.validTo(),
                keepsCentre ? old.lat() : found.lat(),
                keepsCentre ? old.lon() : found.lon());
    }

    /** A place list counts more than boundaries; then the later date; without dates the one that is loaded later. */
    private boolean wins(Place old, FoundPlace found) {
        PlaceEdition before = editions.get(old.list() + '|' + old.version());
        if (before != null && before.content() != edition.content()) {
            return edition.content() == PlaceEdition.Content.GAZETTEER;
        }
        LocalDate date = found.validFrom() == null ? edition.validFrom() : found.validFrom();
        return date == null || old.validFrom() == null || !date.isBefore(old.validFrom());
    }

    private void addNames(FoundPlace found, UUID id, @Nullable PlaceDetail detail) {
        int rank = detail == null ? 0 : detail.names().size();
        Set<String> texts = new HashSet<>();
        if (detail != null) {
            detail.names().forEach(name -> texts.add(name.text()));
        }
        for (PlaceName name : found.names()) {
            if (texts.add(name.text())) {
                names.add(new NewName(id, name, rank++));
            }
        }
    }

    /** Keeps the code of a list that writes it in another way than the place's own. */
    private void addCode(FoundPlace found, UUID id, @Nullable PlaceDetail detail) {
        if (detail == null || found.level() == 0) {
            return;
        }
        Country country = found.country();
        Set<String> kept = new HashSet<>(List.of(PlaceCode.tidy(detail.place().code())));
        detail.aliases().forEach(alias -> kept.add(PlaceCode.tidy(alias.code())));
        if (kept.add(PlaceCode.tidy(found.code()))) {
            keep(country, id, found.code(), edition.list());
            keep(country, id, detail.place().code(), detail.place().list());
        }
    }

    /** Both ways of writing are kept, whichever of them the place bears from now on. */
    private void keep(Country country, UUID id, String code, String source) {
        CodeStyle style = PlaceCode.of(code, country.iso3(), country.iso2()).style();
        codes.add(new NewCode(id, new PlaceAlias(code, style, source)));
    }

    private UUID idOf(FoundPlace found) {
        return Place.id(found.country(), found.level(), found.code());
    }

    private String key(Country country, int level, String code) {
        return country.iso3()
                + '|'
                + level
                + '|'
                + PlaceCode.of(code, country.iso3(), country.iso2()).canonical();
    }

    /** By the file's word; else the area one level up, or the nearest above it, whose code this code begins with. */
    private @Nullable UUID parent(FoundPlace found, PlaceLookup lookup) {
        Country country = found.country();
        if (found.level() <= 1) {
            return found.level() == 0 ? null : country.id();
        }
        if (!found.parentCode().isEmpty()) {
            for (int level = found.level() - 1; level > 0; level--) {
                UUID told = inFile.get(key(country, level, found.parentCode()));
                if (told != null) {
                    return told;
                }
            }
            UUID told = lookup.byCode(found.parentCode())
                    .filter(place -> place.level() < found.level())
                    .map(Place::id)
                    .orElse(null);
            if (told != null) {
                return told;
            }
        }
        String code = PlaceCode.of(found.code(), country.iso3(), country.iso2()).canonical();
        for (int level = found.level() - 1; level > 0; level--) {
            for (int end = code.length() - 1; end > 2; end--) {
                UUID id = Place.id(country, level, code.substring(0, end));
                if (lookup.details().containsKey(id)
                        || inFile.containsKey(key(country, level, code.substring(0, end)))) {
                    return id;
                }
            }
        }
        return null;
    }

    /** Places that an earlier version of this list described, at the levels of this file, and this one does not. */
    private List<UUID> closed(PlaceFile file, Set<UUID> described) {
        Set<String> covered = new HashSet<>();
        Map<String, Country> all = new HashMap<>();
        for (FoundPlace found : file.places()) {
            covered.add(found.country().iso3() + found.level());
            all.put(found.country().iso3(), found.country());
        }
        return all.values().stream()
                .flatMap(country -> known.apply(country).details().values().stream())
                .map(PlaceDetail::place)
                .filter(place -> place.current() && place.list().equals(edition.list()))
                .filter(place -> !place.version().equals(edition.version()) && isOlder(place))
                .filter(place -> covered.contains(place.country() + place.level()) && !described.contains(place.id()))
                .map(Place::id)
                .toList();
    }

    private boolean isOlder(Place place) {
        LocalDate mine = edition.validFrom();
        return mine == null || place.validFrom() == null || place.validFrom().isBefore(mine);
    }
}
