package org.groundwork.actors.presence;

import java.util.UUID;
import org.groundwork.core.Id;

/**
 * Another organisation's role in a presence.
 *
 * @param id named after presence, actor as first written, and role
 * @param actor the organisation
 */
public record PresencePartner(UUID id, UUID presence, UUID actor, PresenceRole role) {

    /** @param named the actor's id as the source's name for it gives it, whoever it turns out to be later */
    public static UUID idOf(UUID presence, UUID named, PresenceRole role) {
        return Id.named("presence partner", presence.toString(), named.toString(), role.name());
    }
}
