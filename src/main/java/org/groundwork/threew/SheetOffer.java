package org.groundwork.threew;

import org.groundwork.office.SheetInfo;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of the file, and whether it can be imported.
 *
 * @param info which sheet; hidden ones are offered, never chosen
 * @param shape headers and columns; null where no header was recognised
 * @param verdict why it can or cannot be imported
 * @param score how well it fits, higher is better; 0 where it does not
 */
public record SheetOffer(SheetInfo info, @Nullable SheetShape shape, Verdict verdict, int score) {

    /** Whether a sheet can be imported. */
    public enum Verdict {
        GOOD,
        /** nothing in it */
        EMPTY,
        /** numbers of organisations, not organisations */
        COUNTS,
        /** no column says who does the work */
        NO_ORGANISATION,
        /** headers, but no row of data below */
        NO_DATA
    }
}
