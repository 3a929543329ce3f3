package org.groundwork.actors.presence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An actor in a place, on a sector, over a period.
 *
 * @param id typed by a person: UUIDv7; listed by a source: named after actor, place, sector, activity, status, source
 *     and period, all as the source writes them, so that two offices which import one file agree
 * @param actor who does the work
 * @param country ISO 3166-1 alpha-3, "" where not known
 * @param place the deepest area that was recognised; null where none was
 * @param placeCode its P-code as the list writes it, or the unrecognised one of the source
 * @param placeText the place in the source's words, level by level
 * @param sector code of the office's sector list, "" where not recognised
 * @param sectorText the sector in the source's words
 * @param activity what is done, in the source's words
 * @param status how far the work is
 * @param statusText the status in the source's words
 * @param startOn first day, if told
 * @param endOn last day, if told
 * @param period the period in the source's words where it is no pair of days ("January")
 * @param source the source that lists it; "" where a person typed it
 * @param listedOn the earliest date on which the source listed it
 * @param endedOn the date of the file in which the source no longer lists it; null while it does
 * @param byHand typed or changed by a person: imports leave it alone
 * @param sourceRow the row of the file it was first read from
 * @param details what else that row said: a JSON object from header to text, or ""
 */
public record Presence(
        UUID id,
        UUID actor,
        String country,
        @Nullable UUID place,
        String placeCode,
        String placeText,
        String sector,
        String sectorText,
        String activity,
        PresenceStatus status,
        String statusText,
        @Nullable LocalDate startOn,
        @Nullable LocalDate endOn,
        String period,
        String source,
        @Nullable LocalDate listedOn,
        @Nullable LocalDate endedOn,
        boolean byHand,
        @Nullable Integer sourceRow,
        String details) {

    /** True while its source lists it, and its last day, if told, has not passed. */
    public boolean current(LocalDate today) {
        return endedOn == null && (endOn == null || !endOn.isBefore(today));
    }

    /** The same, no longer listed since a day; null: listed again. */
    public Presence ended(@Nullable LocalDate on) {
        return new Presence(
                id,
                actor,
                country,
                place,
                placeCode,
                placeText,
                sector,
                sectorText,
                activity,
                status,
                statusText,
                startOn,
                endOn,
                period,
                source,
                listedOn,
                on,
                byHand,
                sourceRow,
                details);
    }
}
