package org.groundwork.duediligence.deciding;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the screening of an actor, its people and its payment agents found; as the area of screening tells it.
 *
 * @param on when; null where it never was
 * @param lists the lists with their dates, in words
 * @param changed names or lists have changed since
 * @param open hits that nobody has decided on
 * @param withLegal hits decided to be the same, which wait for Legal
 * @param cleared what Legal said, in its own words, of each hit on which it said on which conditions work may go on
 * @param notSame hits decided not to be the same
 */
public record Screened(
        @Nullable LocalDate on,
        String lists,
        boolean changed,
        int open,
        int withLegal,
        List<String> cleared,
        int notSame) {
    public static final Screened NEVER = new Screened(null, "", false, 0, 0, List.of(), 0);

    public Screened {
        cleared = List.copyOf(cleared);
    }

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
        if (!cleared.isEmpty()) {
            return changed ? ScreeningState.CLEARED_OLD_LIST : ScreeningState.CLEARED_BY_LEGAL;
        }
        return changed ? ScreeningState.OLD_LIST : ScreeningState.CLEAR;
    }
}
