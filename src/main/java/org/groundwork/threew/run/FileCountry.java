package org.groundwork.threew.run;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.groundwork.places.Country;
import org.groundwork.places.PlaceLookup;
import org.groundwork.places.PlacesFeature;
import org.groundwork.threew.Field;

/**
 * Finds the country of a file and of each row: its own column, the letters of its codes, its name, its areas'
 * names.
 */
final class FileCountry {
    private static final double MOST = 0.5;

    private final SheetRows sheet;
    private final PlacesFeature places;
    private final Map<String, PlaceLookup> byText = new HashMap<>();
    private final PlaceLookup ofFile;

    FileCountry(SheetRows sheet, PlacesFeature places, List<String> fileWords, String workspace) {
        this.sheet = sheet;
        this.places = places;
        this.ofFile = places.lookup(find(fileWords, workspace));
    }

    /** ISO 3166-1 alpha-3 of the file, "" where nothing tells it. */
    String code() {
        return ofFile.country().iso3();
    }

    /** The places of the row's country. */
    PlaceLookup of(RawRow row) {
        String code = sheet.get(row, Field.COUNTRY_CODE);
        String text = code.isEmpty() ? sheet.get(row, Field.COUNTRY) : code;
        return text.isEmpty()
                ? ofFile
                : byText.computeIfAbsent(text, any -> places.country(any)
                        .map(c -> places.lookup(c.iso3()))
                        .orElse(ofFile));
    }

    private String find(List<String> fileWords, String workspace) {
        return own().or(this::ofCodes)
                .or(() -> ofName(fileWords))
                .or(() -> ofAreas(workspace))
                .orElse(workspace);
    }

    private Optional<String> own() {
        return most(sheet.rows().stream()
                        .map(row -> sheet.get(row, sheet.has(Field.COUNTRY_CODE) ? Field.COUNTRY_CODE : Field.COUNTRY))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.groupingBy(text -> text, Collectors.counting())))
                .flatMap(places::country)
                .map(Country::iso3);
    }

    /** ML05 and MLI05 begin with the letters of Mali. */
    private Optional<String> ofCodes() {
        Map<String, Long> letters = new HashMap<>();
        for (RawRow row : sheet.rows()) {
            for (int level = 1; level <= 4; level++) {
                String code = sheet.get(row, Field.areaCode(level)).replaceAll("[^A-Za-z].*$", "");
                if (code.length() == 2 || code.length() == 3) {
                    letters.merge(code, 1L, Long::sum);
                }
            }
        }
        return most(letters)
                .flatMap(code -> Country.iso(code).or(() -> places.country(code)))
                .map(Country::iso3);
    }

    /** "som_3w_march_2022", "3W Somalia". */
    private Optional<String> ofName(List<String> words) {
        for (String word : words) {
            Optional<Country> country = word.length() == 3
                    ? Country.iso(word)
                    : word.length() > 3 && word.matches("\\p{L}+") ? places.country(word) : Optional.empty();
            if (country.isPresent() && fits(country.get().iso3())) {
                return country.map(Country::iso3);
            }
        }
        return Optional.empty();
    }

    /** The country whose list has most of the areas' names; the workspace's own where it has enough of them. */
    private Optional<String> ofAreas(String workspace) {
        Set<String> names = names();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        if (!workspace.isEmpty() && share(workspace, names) >= MOST) {
            return Optional.of(workspace);
        }
        return places.loaded().stream()
                .map(Country::iso3)
                .map(code -> Map.entry(code, share(code, names)))
                .filter(each -> each.getValue() >= MOST)
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    private boolean fits(String iso3) {
        Set<String> names = names();
        return names.isEmpty() || places.lookup(iso3).isEmpty() || share(iso3, names) > 0;
    }

    private double share(String iso3, Set<String> names) {
        PlaceLookup lookup = places.lookup(iso3);
        return (double) names.stream()
                        .filter(name -> lookup.byName(name, 1, null).isPresent()
                                || lookup.byName(name, 2, null).isPresent())
                        .count()
                / names.size();
    }

    private Set<String> names() {
        Field field = sheet.has(Field.ADM1_NAME) ? Field.ADM1_NAME : Field.ADM2_NAME;
        return sheet.rows().stream()
                .map(row -> sheet.get(row, field))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> most(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
