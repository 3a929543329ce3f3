package org.groundwork.actors.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundwork.actors.presence.PresencePartner;
import org.groundwork.actors.presence.PresenceRole;

/**
 * Who coordinates, funds or reports what an actor does, and where the actor does so for others.
 *
 * @param partners by presence
 * @param inOthers the actor's own roles, most presences first
 */
public record RolesInWork(Map<UUID, List<Partner>> partners, List<Other> inOthers) {
    static final RolesInWork NONE = new RolesInWork(Map.of(), List.of());

    /** Another organisation's role in a presence, with that organisation's name. */
    public record Partner(PresencePartner row, String name) {}

    /** A role in the work of another actor. */
    public record Other(UUID actor, String name, PresenceRole role, int presences) {}

    /** Who has a role in one presence. */
    List<Partner> in(UUID presence) {
        return partners.getOrDefault(presence, List.of());
    }

    /** Names of those who have this role in one presence. */
    List<String> in(UUID presence, PresenceRole role) {
        return in(presence).stream()
                .filter(partner -> partner.row().role() == role)
                .map(Partner::name)
                .toList();
    }
}
