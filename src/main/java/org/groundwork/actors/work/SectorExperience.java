package org.groundwork.actors.work;

import java.util.UUID;
import org.groundwork.actors.record.Part;
import org.jspecify.annotations.Nullable;

/**
 * A sector in which an actor has experience.
 *
 * @param sector code of the office's sector list, such as WSH
 * @param sinceYear working in it since, four digits
 * @param years years of experience where only their number is known
 */
public record SectorExperience(
        UUID id,
        UUID actor,
        String sector,
        @Nullable Integer sinceYear,
        @Nullable Integer years,
        String note) implements Part {

    /** Years of experience in a given year: counted from the first year, else as told; null where nobody said. */
    public @Nullable Integer yearsIn(int year) {
        return sinceYear == null ? years : Integer.valueOf(Math.max(0, year - sinceYear));
    }
}
