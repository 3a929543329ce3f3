package org.groundwork.threew.wizard;

import java.util.List;
import org.groundwork.actors.ActorKind;
import org.groundwork.threew.MatchReason;

/**
 * An organisation that a file mentions, and what becomes of it.
 *
 * @param acronyms as the file writes them
 * @param actor the registry's name of the actor it is, "" for a new one
 * @param perhaps whom a parked one may be
 */
record OrgRow(String name, String acronyms, ActorKind kind, OrgState state, String actor, List<Perhaps> perhaps) {

    /** An actor of the registry that it may be, and why. */
    record Perhaps(String name, MatchReason reason) {}
}
