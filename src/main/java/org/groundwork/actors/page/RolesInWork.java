package org.groundwork.actors.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundwork.actors.presence.PresenceRole;

/**
 * Who coordinates, funds or reports what an actor does, and where the actor does so for others.
 *
 * @param partners names by presence and role
 * @param inOthers the actor's own roles, most presences first
 */
public record RolesInWork(Map<UUID, Map<PresenceRole, List<String>>> partners, List<Other> inOthers) {
    static final RolesInWork NONE = new RolesInWork(Map.of(), List.of());

    /** A role in the work of another actor. */
    public record Other(UUID actor, String name, PresenceRole role, int presences) {}

    /** Who has a role in one presence. */
    List<String> in(UUID presence, PresenceRole role) {
        return partners.getOrDefault(presence, Map.of()).getOrDefault(role, List.of());
    }
}
