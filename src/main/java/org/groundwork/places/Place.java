package org.groundwork.places;

import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.core.Id;
import org.jspecify.annotations.Nullable;

/**
 * A country (level 0) or an administrative area (levels 1 to 4) that a place list or a boundary file describes.
 *
 * @param id named after country, level and code, so that two offices that load the same list agree
 * @param country three-letter code
 * @param level 0 for the country, 1 to 4 below it
 * @param code the P-code as its list writes it; the three-letter code at level 0
 * @param name as its list writes it, in its first language
 * @param parent the area one level up; null at level 0 and where the list does not tell
 * @param list the place list that described it last; "" for what is built in
 * @param version that list's version
 * @param validFrom since when the list says it is so, if it tells
 * @param validTo until when; null for what is valid now. Set where a newer version no longer lists it
 * @param lat the centre, degrees north, if known
 * @param lon the centre, degrees east, if known
 */
public record Place(
        UUID id,
        String country,
        int level,
        String code,
        String name,
        @Nullable UUID parent,
        String list,
        String version,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Double lat,
        @Nullable Double lon) {

    public static final int DEEPEST = 4;

    /**
     * The id of a place: a code written with two or three letters of the country, or with blanks, is the same
     * place.
     */
    public static UUID id(Country country, int level, String code) {
        String canonical = level == 0
                ? country.iso3()
                : PlaceCode.of(code, country.iso3(), country.iso2()).canonical();
        return Id.named("place", country.iso3(), Integer.toString(level), canonical);
    }

    public boolean current() {
        return validTo == null;
    }
}
