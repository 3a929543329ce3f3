package org.groundwork.threew.orgs;

import java.util.List;
import java.util.UUID;
import org.groundwork.threew.MatchCandidate;

/**
 * Which actor a mention is.
 *
 * @param actor an actor of the registry, or the new one
 * @param isNew whether it is to be made
 * @param candidates whom a new one may be instead; not empty: parked
 */
public record OrgMatch(Mention mention, UUID actor, boolean isNew, List<MatchCandidate> candidates) {}
