package org.groundwork.actors.presence;

import java.util.UUID;
import org.groundwork.core.Id;

/**
 * A further row of a source's file about the same presence, kept because it says something more.
 *
 * @param id named after presence and details: a row that only moved is the same row
 * @param sourceRow its number in the file
 * @param details a JSON object from header to text
 */
public record PresenceRow(UUID id, UUID presence, int sourceRow, String details) {
    public static PresenceRow of(UUID presence, int sourceRow, String details) {
        return new PresenceRow(Id.named("presence row", presence.toString(), details), presence, sourceRow, details);
    }
}
