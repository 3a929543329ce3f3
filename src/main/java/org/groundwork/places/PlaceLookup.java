package org.groundwork.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundwork.core.Fold;
import org.jspecify.annotations.Nullable;

/**
 * A country's places in memory, to find them by code, by name and by what a person types. It is a picture of one
 * moment; ask the Feature again after an import.
 *
 * @param country the country
 * @param details every place by its id, level by level
 * @param byCode places by code, in all styles, tidied
 * @param byName places by name, folded; with generic words, without them, and without blanks
 * @param words what a search compares with, folded once
 */
public record PlaceLookup(
        Country country,
        Map<UUID, PlaceDetail> details,
        Map<String, List<Place>> byCode,
        Map<String, List<Place>> byName,
        List<PlaceWords> words) {

    private static final Comparator<Place> CURRENT_FIRST =
            Comparator.comparing((Place place) -> place.current() ? 0 : 1).thenComparingInt(Place::level);

    /** Indexes the places of one country. */
    static PlaceLookup of(Country country, List<PlaceDetail> found) {
        Map<UUID, PlaceDetail> details = LinkedHashMap.newLinkedHashMap(found.size());
        Map<String, List<Place>> codes = new HashMap<>();
        Map<String, List<Place>> names = new HashMap<>();
        Map<String, List<Place>> numbers = new HashMap<>();
        found.stream()
                .sorted(Comparator.comparing(PlaceDetail::place, CURRENT_FIRST))
                .forEach(detail -> {
                    Place place = detail.place();
                    details.put(place.id(), detail);
                    PlaceCode code = PlaceCode.of(place.code(), country.iso3(), country.iso2());
                    add(codes, PlaceCode.tidy(place.code()), place);
                    add(codes, code.canonical(), place);
                    detail.aliases().forEach(alias -> add(codes, PlaceCode.tidy(alias.code()), place));
                    if (code.number() > 0) {
                        add(numbers, number(code), place);
                    }
                    detail.names().forEach(name -> addName(names, name.text(), place));
                    addName(names, place.name(), place);
                });
        numbers.forEach((number, places) -> {
            if (places.size() == 1) {
                add(codes, number, places.getFirst());
            }
        });
        List<PlaceWords> words = found.stream().map(PlaceWords::of).toList();
        return new PlaceLookup(country, details, codes, names, words);
    }

    /** Whether a list or boundaries of this country are loaded. */
    public boolean isEmpty() {
        return details.values().stream().allMatch(detail -> detail.place().level() == 0);
    }

    /**
     * The place that bears this code: as written, in another style (MLI05 for ML05, NGA036 for NG036), as an
     * alternative
     * code, or with lost zeros (NG36) where only one place of the country can be meant.
     */
    public Optional<Place> byCode(String code) {
        List<Place> exact = byCode.get(PlaceCode.tidy(code));
        if (exact != null) {
            return Optional.of(exact.getFirst());
        }
        PlaceCode parts = PlaceCode.of(code, country.iso3(), country.iso2());
        List<Place> same = byCode.get(parts.canonical());
        if (same == null && parts.number() > 0) {
            same = byCode.get(number(parts));
        }
        return same == null ? Optional.empty() : Optional.of(same.getFirst());
    }

    /**
     * The one place of this name at this level, whatever its accents, case or generic words ("District of …").
     *
     * @param level 0 to 4
     * @param parent the area it must lie in, at any depth; null for anywhere in the country
     * @return empty where none or several bear the name
     */
    public Optional<Place> byName(String name, int level, @Nullable UUID parent) {
        String folded = Fold.key(name);
        for (String key : List.of(folded, GenericWords.without(folded), folded.replace(" ", ""))) {
            List<Place> there = byName.getOrDefault(key, List.of()).stream()
                    .filter(place -> place.level() == level && within(place, parent))
                    .toList();
            List<Place> now = there.stream().filter(Place::current).toList();
            List<Place> candidates = now.isEmpty() ? there : now;
            if (!candidates.isEmpty()) {
                return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    public Optional<Place> place(UUID id) {
        return Optional.ofNullable(details.get(id)).map(PlaceDetail::place);
    }

    public Optional<PlaceDetail> detail(UUID id) {
        return Optional.ofNullable(details.get(id));
    }

    /** From level 1 down to the place itself; empty for an unknown id, the country alone for level 0. */
    public List<Place> path(UUID id) {
        List<Place> path = new ArrayList<>();
        PlaceDetail at = details.get(id);
        while (at != null && path.size() <= Place.DEEPEST) {
            path.addFirst(at.place());
            UUID parent = at.place().parent();
            at = parent == null ? null : details.get(parent);
        }
        return path.size() > 1 && path.getFirst().level() == 0 ? path.subList(1, path.size()) : path;
    }

    /** The place's ancestor, or itself, at a level; empty where its list has none there. */
    public Optional<Place> at(UUID id, int level) {
        return path(id).stream().filter(place -> place.level() == level).findFirst();
    }

    /** Whether the place is this area or lies in it, at any depth; always true for null. */
    public boolean within(Place place, @Nullable UUID area) {
        if (area == null || area.equals(country.id())) {
            return true;
        }
        Place at = place;
        for (int steps = 0; steps <= Place.DEEPEST; steps++) {
            if (at.id().equals(area)) {
                return true;
            }
            PlaceDetail up = at.parent() == null ? null : details.get(at.parent());
            if (up == null) {
                return false;
            }
            at = up.place();
        }
        return false;
    }

    /** The places of one level that are valid now, in the order of their codes. */
    public List<Place> level(int level) {
        return details.values().stream()
                .map(PlaceDetail::place)
                .filter(place -> place.level() == level && place.current())
                .sorted(Comparator.comparing(Place::code))
                .toList();
    }

    /** What the typed words may mean, best first: codes and names in any language or script, from their beginnings. */
    public List<Place> search(String typed, int most) {
        return PlaceSearch.find(typed, words, most);
    }

    private static String number(PlaceCode code) {
        return code.country() + '#' + code.number();
    }

    private static void addName(Map<String, List<Place>> names, String name, Place place) {
        String folded = Fold.key(name);
        add(names, folded, place);
        add(names, GenericWords.without(folded), place);
        add(names, folded.replace(" ", ""), place);
    }

    private static void add(Map<String, List<Place>> index, String key, Place place) {
        if (key.isEmpty()) {
            return;
        }
        List<Place> there = index.computeIfAbsent(key, any -> new ArrayList<>(1));
        if (!there.contains(place)) {
            there.add(place);
        }
    }
}
