package org.groundwork.threew;

import java.util.UUID;
import org.groundwork.core.Id;

/**
 * What a person said a text of 3W files means.
 *
 * @param kind what the text is about
 * @param text the text, folded
 * @param meaning a sector's code, an actor kind's name, a place's id, or the names in one cell, one a line
 */
public record Term(UUID id, Kind kind, String text, String meaning) {
    /** What a text is about. */
    public enum Kind {
        SECTOR,
        ACTOR_KIND,
        PLACE,
        /** several organisations in one cell */
        SPLIT
    }

    public static Term of(Kind kind, String text, String meaning) {
        return new Term(Id.named("threew term", kind.name(), text), kind, text, meaning);
    }
}
