package org.groundwork.places.files;

import java.time.LocalDate;
import java.util.List;
import org.groundwork.core.Finding;
import org.groundwork.places.PlaceEdition;
import org.jspecify.annotations.Nullable;

/**
 * All that a file of places holds.
 *
 * @param content place list or boundaries
 * @param version as its rows say, else its latest date, else ""
 * @param validFrom its latest date
 * @param rowsRead data rows with any content, or shapes
 * @param places distinct places, countries first, then level by level in the order of the file
 * @param findings rows and values that were left out or are odd
 */
public record PlaceFile(
        PlaceEdition.Content content,
        String version,
        @Nullable LocalDate validFrom,
        int rowsRead,
        List<FoundPlace> places,
        List<Finding> findings) {}
