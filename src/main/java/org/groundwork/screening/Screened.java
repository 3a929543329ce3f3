package org.groundwork.screening;

import java.util.UUID;
import org.groundwork.core.Id;

/**
 * An actor's names as they were when they were first screened like this.
 *
 * @param id named after the actor
 * @param namesHash of all its names, its people's and its payment agents'
 */
public record Screened(UUID id, UUID actor, UUID run, String namesHash) {
    static UUID id(UUID actor) {
        return Id.named("screening-subject", actor.toString());
    }
}
