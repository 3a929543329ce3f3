package org.groundwork.places.files;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundwork.office.Cell;
import org.groundwork.places.Country;
import org.groundwork.places.PlaceCode;
import org.groundwork.places.files.HeaderWords.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the country that a row speaks of: a column says it, level 0 does, or the letters of its codes do. */
final class CountryOfRow {
    private static final Pattern LETTERS_THEN_DIGIT = Pattern.compile("([A-Z]{2,3})\\d.*");
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{3}");

    private final String given;
    private final List<Country> beside;
    private final Map<String, Optional<Country>> found = new HashMap<>();

    /**
     * @param given three-letter code that the caller named, or ""
     * @param beside countries that are known beside those of ISO
     */
    CountryOfRow(String given, List<Country> beside) {
        this.given = given.strip().toUpperCase(Locale.ROOT);
        this.beside = beside;
    }

    /** The row's country; empty where nothing tells it. */
    Optional<Country> of(PlaceColumns columns, List<Cell> cells, String code) {
        PlaceColumns.Level top = columns.levels().get(0);
        String topCode = top == null ? "" : PlaceCode.tidy(Values.text(cells, top.code()));
        String column = columns.text(Kind.COUNTRY, cells).toUpperCase(Locale.ROOT);
        String iso2 = columns.text(Kind.ISO2, cells).toUpperCase(Locale.ROOT);
        String tidy = PlaceCode.tidy(code);
        String key = String.join("|", column, iso2, topCode, letters(tidy));
        return found.computeIfAbsent(key, any -> known(column)
                .or(() -> known(iso2))
                .or(() -> known(topCode))
                .or(() -> byPrefix(tidy))
                .or(() -> invented(column, iso2, topCode, tidy, name(top, cells))));
    }

    /** Whether the caller asked for another country only. */
    boolean excluded(Country country) {
        return !given.isEmpty()
                && !country.iso3().equals(given)
                && !country.iso2().equals(given);
    }

    /** A country that ISO does not know keeps what its file calls it; exercises use the letters XA to XZ. */
    private Optional<Country> invented(String column, String iso2, String topCode, String tidy, String name) {
        String iso3 = List.of(column, topCode, given).stream()
                .filter(code -> LETTERS.matcher(code).matches())
                .findFirst()
                .orElse("");
        if (iso3.isEmpty()) {
            return Optional.empty();
        }
        if (!given.isEmpty() && known(given).isPresent()) {
            return known(given);
        }
        String two = !iso2.isEmpty() ? iso2 : topCode.length() == 2 ? topCode : letters(tidy);
        return Optional.of(new Country(iso3, two.length() == 2 ? two : "", 0, name));
    }

    private Optional<Country> byPrefix(String code) {
        String letters = letters(code);
        return known(letters)
                .or(() -> code.length() > 2 && Character.isLetter(code.charAt(0)) && Character.isLetter(code.charAt(1))
                        ? known(code.substring(0, 2))
                        : Optional.empty());
    }

    private Optional<Country> known(String code) {
        return Country.iso(code).or(() -> beside.stream()
                .filter(country -> !code.isEmpty()
                        && (country.iso3().equals(code) || country.iso2().equals(code)))
                .findFirst());
    }

    private static String letters(String code) {
        Matcher matcher = LETTERS_THEN_DIGIT.matcher(code);
        return matcher.matches() ? matcher.group(1) : code.length() > 2 ? code.substring(0, 2) : "";
    }

    private static String name(PlaceColumns.@Nullable Level top, List<Cell> cells) {
        return top == null || top.names().isEmpty()
                ? ""
                : Values.text(cells, top.names().getFirst().column());
    }
}
