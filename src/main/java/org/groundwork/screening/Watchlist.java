package org.groundwork.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a watchlist that was loaded.
 *
 * @param id named after list, version and digest
 * @param version the list's date, else the beginning of the file's digest
 * @param listedOn the day for which it speaks; null where neither file nor person told
 * @param entries how many it has
 * @param inUse names are screened against it; false for one that a newer edition replaced, or that was taken out
 */
public record Watchlist(
        UUID id,
        String name,
        String version,
        @Nullable LocalDate listedOn,
        String fileName,
        String sha256,
        Integer entries,
        Integer names,
        Instant importedAt,
        String importedBy,
        boolean inUse) {

    /** Whether it is older than so many days, by its own date, or by its import where it has none. */
    public boolean stale(LocalDate today, LocalDate importedOn, int days) {
        LocalDate from = listedOn == null ? importedOn : listedOn;
        return ChronoUnit.DAYS.between(from, today) > days;
    }

    Watchlist inUse(boolean now) {
        return new Watchlist(
                id, name, version, listedOn, fileName, sha256, entries, names, importedAt, importedBy, now);
    }
}
