package org.groundwork.places;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A country's stay on the list of aid recipients.
 *
 * @param id of the entry
 * @param country three-letter code
 * @param fromYear first calendar year of flows, null for "as far back as the list goes"
 * @param toYear last calendar year, null while it stays
 * @param source which list says so
 * @param verified whether somebody has checked it against the published list
 * @param note anything to remember
 */
public record AidEntry(
        UUID id,
        String country,
        @Nullable Integer fromYear,
        @Nullable Integer toYear,
        String source,
        boolean verified,
        String note) {

    public boolean covers(int year) {
        return (fromYear == null || fromYear <= year) && (toYear == null || year <= toYear);
    }
}
