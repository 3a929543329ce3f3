package org.groundwork.actors.work;

import java.util.UUID;
import org.groundwork.actors.record.Part;

/** A group of people that an actor serves. */
public record PopulationServed(UUID id, UUID actor, PopulationGroup people, String note) implements Part {}
