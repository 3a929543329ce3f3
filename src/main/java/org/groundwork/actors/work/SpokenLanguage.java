package org.groundwork.actors.work;

import java.util.UUID;
import org.groundwork.actors.record.Part;

/**
 * A language of an actor.
 *
 * @param language BCP 47 tag
 * @param working reports and letters can be written in it
 */
public record SpokenLanguage(UUID id, UUID actor, String language, boolean working) implements Part {}
