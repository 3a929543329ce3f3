package org.groundwork.places;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A country or territory. Codes are those of ISO 3166-1 as ICU knows them; Kosovo and invented countries bear codes of
 * the range that ISO leaves to users.
 *
 * @param iso3 three letters, upper case: the key of a country everywhere in the program
 * @param iso2 two letters, upper case; "" where there is none
 * @param numeric the ISO number, 0 where there is none
 * @param given a name from a place list, used where ICU has none; else ""
 */
public record Country(String iso3, String iso2, int numeric, String given) {
    private static final String KOSOVO = "XK";
    private static final List<Country> ISO =
            Arrays.stream(ULocale.getISOCountries()).flatMap(Country::known).toList();

    /** Every country of ISO 3166-1, and Kosovo as XKX, in the order of their two-letter codes. */
    public static List<Country> iso() {
        return ISO;
    }

    /** The country with this two- or three-letter code or number, in any case. */
    public static Optional<Country> iso(String code) {
        String wanted = code.strip().toUpperCase(Locale.ROOT);
        return ISO.stream().filter(country -> country.hasCode(wanted)).findFirst();
    }

    /** Its name in a language; the given name or the code where that language has none. */
    public String name(Locale language) {
        String known = iso2.isEmpty()
                ? iso2
                : ULocale.getDisplayCountry(
                        "und_" + iso2, ULocale.forLocale(language).toLanguageTag());
        if (!known.equals(iso2)) {
            return known;
        }
        return given.isEmpty() ? iso3 : given;
    }

    /** The id of the country as a place of level 0; equal in every workspace. */
    public UUID id() {
        return Place.id(this, 0, iso3);
    }

    private boolean hasCode(String wanted) {
        return iso3.equals(wanted)
                || iso2.equals(wanted)
                || (numeric > 0 && wanted.equals(String.format(Locale.ROOT, "%03d", numeric)));
    }

    private static Stream<Country> known(String iso2) {
        if (iso2.equals(KOSOVO)) {
            return Stream.of(new Country("XKX", KOSOVO, 0, ""));
        }
        int numeric = Region.getInstance(iso2).getNumericCode();
        return numeric <= 0
                ? Stream.empty() // exceptional reservations such as Diego Garcia
                : Stream.of(new Country(new ULocale("und", iso2).getISO3Country(), iso2, numeric, ""));
    }
}
