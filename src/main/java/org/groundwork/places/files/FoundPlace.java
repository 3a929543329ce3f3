package org.groundwork.places.files;

import java.time.LocalDate;
import java.util.List;
import org.groundwork.places.Country;
import org.groundwork.places.PlaceName;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * A place as one file describes it.
 *
 * @param country where it lies
 * @param level 0 to 4
 * @param code as the file writes it
 * @param parentCode code of the area one level up, "" where the file does not tell
 * @param names its own first
 * @param validFrom since when
 * @param validTo until when
 * @param lat centre, degrees north
 * @param lon centre, degrees east
 * @param shape its boundary in degrees, or null
 */
public record FoundPlace(
        Country country,
        int level,
        String code,
        String parentCode,
        List<PlaceName> names,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Geometry shape) {

    /** Its own name; never empty. */
    public String name() {
        return names.isEmpty() ? code : names.getFirst().text();
    }

    /** The same place; where the file gives no centre, that of its boundary. */
    FoundPlace centred() {
        if (shape == null || (lat != null && lon != null)) {
            return this;
        }
        Point centre = Shapes.centre(shape);
        return new FoundPlace(
                country, level, code, parentCode, names, validFrom, validTo, centre.getY(), centre.getX(), shape);
    }
}
