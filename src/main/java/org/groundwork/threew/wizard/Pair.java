package org.groundwork.threew.wizard;

import java.util.List;
import org.groundwork.actors.ActorKind;
import org.groundwork.threew.MatchCandidate;

/**
 * Two actors that may be one, side by side.
 *
 * @param fresh the one that an import made
 * @param known the one that it may be
 */
record Pair(MatchCandidate candidate, Side fresh, Side known) {

    /** What helps to tell whether two actors are one. */
    record Side(
            String name,
            ActorKind kind,
            List<String> otherNames,
            List<String> identifiers,
            List<String> places,
            List<String> sectors,
            int presences,
            String source) {}
}
