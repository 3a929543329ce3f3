package org.groundwork.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an actor stands with screening, for its due diligence and the roster.
 *
 * @param screenedOn null where it never was
 * @param lists the editions it was held against, in words
 * @param changed its names changed since, or a list has a newer edition
 * @param open hits that nobody has decided, or that wait for more information
 * @param withLegal hits decided to be the same, which wait for Legal
 * @param cleared what Legal said, in its own words, of each hit on which it said on which conditions work may go on
 * @param notSame hits decided not to be the same
 */
public record ScreeningState(
        UUID actor,
        @Nullable LocalDate screenedOn,
        String lists,
        boolean changed,
        int open,
        int withLegal,
        List<String> cleared,
        int notSame) {
    public ScreeningState {
        cleared = List.copyOf(cleared);
    }

    /** The state in one word. */
    public enum Stand {
        NEVER,
        WITH_LEGAL,
        OPEN,
        /** nothing more to decide, but names or lists have changed since */
        OUTDATED,
        CLEARED_BY_LEGAL,
        CLEAR
    }

    public Stand stand() {
        if (screenedOn == null) {
            return Stand.NEVER;
        }
        if (withLegal > 0) {
            return Stand.WITH_LEGAL;
        }
        if (open > 0) {
            return Stand.OPEN;
        }
        return changed ? Stand.OUTDATED : !cleared.isEmpty() ? Stand.CLEARED_BY_LEGAL : Stand.CLEAR;
    }
}
