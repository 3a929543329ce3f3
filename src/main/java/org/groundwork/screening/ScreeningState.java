package org.groundwork.screening;

import java.time.LocalDate;
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
 */
public record ScreeningState(
        UUID actor, @Nullable LocalDate screenedOn, String lists, boolean changed, int open, int withLegal) {

    /** The state in one word. */
    public enum Stand {
        NEVER,
        WITH_LEGAL,
        OPEN,
        OUTDATED,
        CLEAR
    }

    public Stand stand() {
        if (screenedOn == null) {
            return Stand.NEVER;
        }
        if (withLegal > 0) {
            return Stand.WITH_LEGAL;
        }
        return open > 0 ? Stand.OPEN : changed ? Stand.OUTDATED : Stand.CLEAR;
    }
}
