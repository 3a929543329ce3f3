package org.groundwork.threew.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundwork.core.Fold;
import org.groundwork.places.Place;
import org.groundwork.places.PlaceCode;
import org.groundwork.places.PlaceLookup;
import org.groundwork.threew.Field;
import org.groundwork.threew.ImportNotes.OpenText;
import org.groundwork.threew.ImportPlan.OtherCode;
import org.groundwork.threew.OpenSubject;
import org.groundwork.threew.Term;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place of a row: what a person said a text means, then by code in any style, then by name within the area
 * above it, then by a name that only one area of that level in the country bears.
 */
final class PlaceResolver {
    private static final int DEEPEST = 4;

    private final SheetRows sheet;
    private final Map<String, String> said;
    private final Map<String, Found> known = new HashMap<>();
    private final Map<String, Boolean> matched = new LinkedHashMap<>();
    private final Map<String, Boolean> counted = new HashMap<>();
    private final Map<String, OtherCode> others = new LinkedHashMap<>();
    private final Map<String, OpenText> open = new LinkedHashMap<>();
    private final Set<OpenSubject> openSubjects = new LinkedHashSet<>();

    /** @param said what people said texts mean: folded text to a place's id */
    PlaceResolver(SheetRows sheet, Map<String, String> said) {
        this.sheet = sheet;
        this.said = said;
    }

    /**
     * Where a row is.
     *
     * @param place the deepest area found, null where none was
     * @param key what tells it from other places in files, whatever lists are loaded
     * @param code the found place's code, else the deepest one in the row
     * @param text in the file's words
     */
    record Found(@Nullable Place place, String key, String code, String text, List<Level> levels) {}

    /**
     * One admin column of a row.
     *
     * @param key what an answer is remembered under
     * @param counted what it counts as: a code is one code in whatever column
     */
    record Level(String key, String counted, String text, boolean matched) {}

    Found find(RawRow row, PlaceLookup lookup) {
        StringBuilder all = new StringBuilder(lookup.country().iso3());
        for (int level = 1; level <= DEEPEST; level++) {
            all.append('\u001f').append(sheet.get(row, Field.areaCode(level)));
            all.append('\u001f').append(sheet.get(row, Field.areaName(level)));
        }
        all.append('\u001f').append(sheet.get(row, Field.LOCATION));
        Found found = known.computeIfAbsent(all.toString(), any -> waiting(resolve(row, lookup), lookup));
        for (Level level : found.levels()) {
            matched.merge(level.key(), level.matched(), Boolean::logicalOr);
            counted.merge(level.counted(), level.matched(), Boolean::logicalOr);
            if (!level.matched()) {
                open.merge(
                        level.key(),
                        new OpenText(Term.Kind.PLACE, level.key(), level.text(), 1),
                        (before, one) -> new OpenText(before.kind(), before.key(), before.text(), before.rows() + 1));
            }
        }
        return found;
    }

    /** Codes of places found that no list has in this style. */
    List<OtherCode> otherCodes() {
        return List.copyOf(others.values());
    }

    int matchedCount() {
        return (int) counted.values().stream().filter(yes -> yes).count();
    }

    int unmatchedCount() {
        return counted.size() - matchedCount();
    }

    private Found waiting(Found found, PlaceLookup lookup) {
        String words = OpenSubject.place(lookup.country().iso3(), found.text());
        found.levels().stream()
                .filter(level -> !level.matched())
                .forEach(level -> openSubjects.add(OpenSubject.of(Term.Kind.PLACE, level.key(), level.text(), words)));
        return found;
    }

    /** The words for places that presences carry while a text in them is not understood. */
    List<OpenSubject> openSubjects() {
        return openSubjects.stream()
                .filter(subject -> !matched.getOrDefault(subject.term(), false))
                .toList();
    }

    List<OpenText> open() {
        return open.values().stream()
                .filter(text -> !matched.getOrDefault(text.key(), false))
                .toList();
    }

    private Found resolve(RawRow row, PlaceLookup lookup) {
        Place deepest = null;
        String lastCode = "";
        StringBuilder names = new StringBuilder();
        String codeKey = "";
        List<String> texts = new ArrayList<>();
        List<Level> levels = new ArrayList<>();
        for (int level = 1; level <= DEEPEST; level++) {
            String code = sheet.get(row, Field.areaCode(level));
            String name = sheet.get(row, Field.areaName(level));
            if (nothing(code) && nothing(name)) {
                continue;
            }
            String key = key(level, code, name, lookup);
            Place place = place(key, code, name, level, deepest, lookup);
            String counts = nothing(code) ? key : lookup.country().iso3() + "/#" + PlaceCode.tidy(code);
            levels.add(new Level(key, counts, name.isEmpty() ? code : name, place != null));
            deepest = place == null ? deepest : place;
            names.append('/').append(Fold.key(name));
            if (!nothing(code)) {
                lastCode = code;
                codeKey = canonical(code, lookup);
            } else {
                codeKey = codeKey.isEmpty() ? "" : codeKey + "/" + Fold.key(name);
            }
            texts.add(name.isEmpty() ? code : name);
        }
        String site = sheet.get(row, Field.LOCATION);
        if (!site.isEmpty()) {
            texts.add(site);
        }
        String key = (codeKey.isEmpty() ? names.toString() : codeKey) + (site.isEmpty() ? "" : "@" + Fold.key(site));
        String code = deepest == null ? lastCode : deepest.code();
        return new Found(deepest, key, code, String.join(" > ", texts), levels);
    }

    private @Nullable Place place(
            String key, String code, String name, int level, @Nullable Place above, PlaceLookup lookup) {
        String decided = said.get(key);
        if (decided != null) {
            return lookup.place(UUID.fromString(decided)).orElse(null);
        }
        Optional<Place> found = nothing(code) ? Optional.empty() : lookup.byCode(code);
        found.ifPresent(place -> keep(place, code, lookup));
        if (found.isEmpty() && !nothing(name)) {
            found = byName(name, level, above, lookup);
        }
        return found.orElse(null);
    }

    private void keep(Place place, String code, PlaceLookup lookup) {
        String tidy = PlaceCode.tidy(code);
        boolean listed = tidy.equals(PlaceCode.tidy(place.code()))
                || lookup.detail(place.id()).stream()
                        .flatMap(detail -> detail.aliases().stream())
                        .anyMatch(alias -> PlaceCode.tidy(alias.code()).equals(tidy));
        if (!listed) {
            others.putIfAbsent(tidy, new OtherCode(place, code));
        }
    }

    private static Optional<Place> byName(String name, int level, @Nullable Place above, PlaceLookup lookup) {
        UUID parent = above == null ? null : above.id();
        Optional<Place> found = lookup.byName(name, level, parent);
        for (int other = level + 1; found.isEmpty() && other <= DEEPEST; other++) {
            found = lookup.byName(name, other, parent); // the file counts levels otherwise
        }
        if (found.isEmpty() && parent != null) {
            found = lookup.byName(name, level, null);
        }
        return found;
    }

    private static String key(int level, String code, String name, PlaceLookup lookup) {
        return lookup.country().iso3() + "/" + level + "/"
                + (nothing(code) ? Fold.key(name) : "#" + PlaceCode.tidy(code));
    }

    private static String canonical(String code, PlaceLookup lookup) {
        return PlaceCode.of(code, lookup.country().iso3(), lookup.country().iso2())
                .canonical();
    }

    private static boolean nothing(String text) {
        return text.isEmpty() || text.equals("0") || text.equals("-") || text.equalsIgnoreCase("n/a");
    }
}
