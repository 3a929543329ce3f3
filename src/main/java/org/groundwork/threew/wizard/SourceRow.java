package org.groundwork.threew.wizard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A source that was imported, as its latest file left it.
 *
 * @param asOf the day for which its latest file speaks
 * @param rows data rows of that file
 * @param organisations that it lists now
 * @param current presences that it lists now
 * @param ended presences that it listed before
 * @param importedOn when that file was imported here; null where the journal does not say
 * @param by who imported it, or ""
 */
record SourceRow(
        String source,
        LocalDate asOf,
        int rows,
        int organisations,
        int current,
        int ended,
        @Nullable LocalDate importedOn,
        String by,
        String file) {}
