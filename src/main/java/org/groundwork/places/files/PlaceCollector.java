package org.groundwork.places.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.groundwork.core.Finding;
import org.groundwork.office.Cell;
import org.groundwork.places.Country;
import org.groundwork.places.Place;
import org.groundwork.places.PlaceCode;
import org.groundwork.places.PlaceEdition;
import org.groundwork.places.PlaceName;
import org.groundwork.places.files.HeaderWords.Kind;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** Gathers the places that rows or shapes describe; each row also describes what its place lies in. */
final class PlaceCollector {
    private final CountryOfRow countries;
    private final Map<String, FoundPlace> found = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> ownRows = new HashSet<>();
    private String version = "";
    private @Nullable LocalDate latest;
    private int rows;

    PlaceCollector(String country, List<Country> known) {
        countries = new CountryOfRow(country, known);
    }

    /** One row, or the properties of one shape. */
    private record Source(
            PlaceColumns columns,
            List<Cell> cells,
            String where,
            int row,
            @Nullable Geometry shape) {
        Object[] at() {
            return new Object[] {where, row};
        }
    }

    /**
     * Takes in a row.
     *
     * @param where sheet or file, for findings
     * @param row its number there
     * @param shape the boundary of the row's own place, or null
     */
    void add(PlaceColumns columns, List<Cell> cells, String where, int row, @Nullable Geometry shape) {
        rows++;
        Source source = new Source(columns, cells, where, row, shape);
        if (columns.oneLevelARow()) {
            addSingle(source);
        } else {
            addNested(source);
        }
        String said = columns.text(Kind.VERSION, cells);
        if (said.compareTo(version) > 0) {
            version = said;
        }
    }

    void tell(Finding finding) {
        findings.add(finding);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    PlaceFile finish(PlaceEdition.Content content) {
        String edition = version.isEmpty() && latest != null ? latest.toString() : version;
        List<FoundPlace> places = found.values().stream()
                .sorted(Comparator.comparingInt(FoundPlace::level))
                .toList();
        return new PlaceFile(content, edition, latest, rows, places, List.copyOf(findings));
    }

    private void addSingle(Source source) {
        String code = source.columns.text(Kind.CODE, source.cells);
        Double level = Values.degrees(source.columns.cell(Kind.LEVEL, source.cells), Place.DEEPEST);
        if (code.isEmpty() || level == null || level < 0 || level != Math.rint(level)) {
            findings.add(Finding.warning("", "places.finding.noLevelOrCode", source.at()));
            return;
        }
        Optional<Country> country = country(source, code);
        if (country.isPresent() && !countries.excluded(country.get())) {
            String name = source.columns.text(Kind.NAME, source.cells);
            List<PlaceName> names = name.isEmpty()
                    ? List.of()
                    : List.of(name(name, source.columns.text(Kind.LANGUAGE, source.cells), country.get()));
            String parent = source.columns.text(Kind.PARENT_CODE, source.cells);
            put(source, country.get(), level.intValue(), code, parent, names, true);
        }
    }

    private void addNested(Source source) {
        int own = ownLevel(source);
        int deepest = source.columns.deepest();
        if (own < 0) {
            findings.add(Finding.warning("", "places.finding.noCode", source.where, source.row, deepest));
            return;
        }
        Optional<Country> country = country(source, code(source, own));
        if (country.isEmpty() || countries.excluded(country.get())) {
            return;
        }
        if (own < deepest && found.containsKey(key(country.get(), own, code(source, own)))) {
            findings.add(Finding.warning("", "places.finding.noCode", source.where, source.row, deepest));
            return;
        }
        String parent = "";
        for (int level = 0; level <= own; level++) {
            String code = code(source, level);
            if (!code.isEmpty()) {
                put(source, country.get(), level, code, parent, names(source, level, country.get()), level == own);
                parent = code;
            }
        }
    }

    private Optional<Country> country(Source source, String code) {
        Optional<Country> country = countries.of(source.columns, source.cells, code);
        if (country.isEmpty()) {
            findings.add(Finding.error("", "places.finding.noCountry", source.where, source.row, code));
        }
        return country;
    }

    /** The deepest level whose code the row gives, or -1. */
    private static int ownLevel(Source source) {
        return source.columns.levels().keySet().stream()
                .mapToInt(Integer::intValue)
                .filter(level -> !code(source, level).isEmpty())
                .max()
                .orElse(-1);
    }

    private static String code(Source source, int level) {
        PlaceColumns.Level columns = source.columns.levels().get(level);
        return columns == null ? "" : Values.text(source.cells, columns.code());
    }

    private static List<PlaceName> names(Source source, int level, Country country) {
        List<PlaceName> names = new ArrayList<>();
        PlaceColumns.Level columns = source.columns.levels().get(level);
        for (PlaceColumns.NameColumn column : columns == null ? List.<PlaceColumns.NameColumn>of() : columns.names()) {
            String text = Values.text(source.cells, column.column());
            boolean filler = column.other() && text.equals("None"); // how one tool writes "no other name"
            if (!text.isEmpty()
                    && !filler
                    && names.stream().noneMatch(name -> name.text().equals(text))) {
                Integer said = source.columns.languages().get(column.index());
                String language = !column.language().isEmpty() || column.other() || said == null
                        ? column.language()
                        : Values.text(source.cells, said);
                names.add(name(text, language, country));
            }
        }
        // A name in Latin letters leads, as the specification has it; then everybody can read the list.
        names.sort(Comparator.comparing(name -> name.script().equals("Latn") ? 0 : 1));
        return names;
    }

    private static PlaceName name(String text, String language, Country country) {
        String script = Values.script(text);
        return new PlaceName(text, language.isEmpty() ? Values.language(script, country) : language, script);
    }

    private void put(
            Source source, Country country, int level, String code, String parent, List<PlaceName> names, boolean own) {
        LocalDate from = own ? Values.date(source.columns.cell(Kind.VALID_FROM, source.cells)) : null;
        if (from != null && (latest == null || from.isAfter(latest))) {
            latest = from;
        }
        if (own && level > 0 && names.isEmpty()) {
            findings.add(Finding.info("", "places.finding.noName", source.where, source.row, code));
        }
        FoundPlace place = new FoundPlace(
                        country,
                        level,
                        level == 0 ? country.iso3() : code,
                        level == 1 && parent.isEmpty() ? country.iso3() : parent,
                        names,
                        from,
                        own ? Values.date(source.columns.cell(Kind.VALID_TO, source.cells)) : null,
                        own ? degrees(source, Kind.LATITUDE, 90) : null,
                        own ? degrees(source, Kind.LONGITUDE, 180) : null,
                        own ? source.shape : null)
                .centred();
        String key = key(country, level, place.code());
        FoundPlace before = found.get(key);
        if (own && before != null && ownRows.contains(key) && !before.name().equals(place.name())) {
            findings.add(Finding.warning(
                    "", "places.finding.twoNames", source.where, source.row, code, before.name(), place.name()));
            return;
        }
        if (own) {
            ownRows.add(key);
        }
        found.merge(key, place, PlaceCollector::both);
    }

    private @Nullable Double degrees(Source source, Kind kind, double limit) {
        Cell cell = source.columns.cell(kind, source.cells);
        Double value = Values.degrees(cell, limit);
        if (value == null && !cell.isBlank()) {
            findings.add(Finding.warning("", "places.finding.noDegrees", source.where, source.row, cell.text()));
        }
        return value;
    }

    private static String key(Country country, int level, String code) {
        String same = level == 0
                ? ""
                : PlaceCode.of(code, country.iso3(), country.iso2()).canonical();
        return country.iso3() + '|' + level + '|' + same;
    }

    /** What two rows say of one place; what the first does not tell, the second may. */
    private static FoundPlace both(FoundPlace first, FoundPlace second) {
        List<PlaceName> names = new ArrayList<>(first.names());
        second.names().stream()
                .filter(name -> names.stream().noneMatch(known -> known.text().equals(name.text())))
                .forEach(names::add);
        return new FoundPlace(
                first.country().given().isEmpty() ? second.country() : first.country(),
                first.level(),
                first.code(),
                first.parentCode().isEmpty() ? second.parentCode() : first.parentCode(),
                names,
                or(first, second, FoundPlace::validFrom),
                or(first, second, FoundPlace::validTo),
                or(first, second, FoundPlace::lat),
                or(first, second, FoundPlace::lon),
                or(first, second, FoundPlace::shape));
    }

    private static <T> @Nullable T or(FoundPlace first, FoundPlace second, Function<FoundPlace, @Nullable T> part) {
        T told = part.apply(first);
        return told == null ? part.apply(second) : told;
    }
}
