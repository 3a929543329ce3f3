package org.groundwork.places;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a place list or boundary file that was loaded.
 *
 * @param id named after list, version and content
 * @param list name of the list, such as the file's
 * @param version as the file says, else its latest date
 * @param content what it held
 * @param validFrom the latest date in it, if any
 * @param countries three-letter codes of the countries it describes
 * @param fileName the file it came from
 * @param sha256 of the file's bytes, hexadecimal
 * @param places how many places it describes
 * @param importedAt when it was loaded
 * @param importedBy by whom
 */
public record PlaceEdition(
        UUID id,
        String list,
        String version,
        Content content,
        @Nullable LocalDate validFrom,
        List<String> countries,
        String fileName,
        String sha256,
        int places,
        Instant importedAt,
        String importedBy) {
    public PlaceEdition {
        countries = List.copyOf(countries);
    }

    /** The same edition, loaded at this time by this person. */
    PlaceEdition recorded(Instant at, String by) {
        return new PlaceEdition(id, list, version, content, validFrom, countries, fileName, sha256, places, at, by);
    }

    /** What a file of places holds. */
    public enum Content {
        GAZETTEER,
        BOUNDARIES
    }
}
