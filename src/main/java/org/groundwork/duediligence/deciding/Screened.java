package org.groundwork.duediligence.deciding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the screening of an actor, its people and its payment agents found; as the area of screening tells it.
 *
 * @param on when; null where it never was
 * @param lists the lists with their dates, in words
 * @param changed names or lists have changed since
 * @param open hits that nobody has decided on
 * @param withLegal hits decided to be the same, which wait for Legal
 * @param cleared hits on which Legal said on which conditions work may go on
 * @param notSame hits decided not to be the same
 */
public record Screened(
        @Nullable LocalDate on, String lists, boolean changed, int open, int withLegal, int cleared, int notSame) {
    public static final Screened NEVER = new Screened(null, "", false, 0, 0, 0, 0);

    /** Where it stands; what stops most goes before the rest. */
    public ScreeningState state() {
        if (on == null) {
            return ScreeningState.NOT_SCREENED;
        }
        if (withLegal > 0) {
            return ScreeningState.WITH_LEGAL;
        }
        if (open > 0) {
            return ScreeningState.OPEN_HITS;
        }
        if (cleared > 0) {
            return changed ? ScreeningState.CLEARED_OLD_LIST : ScreeningState.CLEARED_BY_LEGAL;
        }
        return changed ? ScreeningState.OLD_LIST : ScreeningState.CLEAR;
    }
}
