package org.groundwork.actors.registry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an actor works or has an office, as the registry needs it.
 *
 * @param place null where it was not recognised
 * @param sector code, "" where not recognised or where the spot is an office
 * @param source "" where a person typed it
 */
record Spot(String country, @Nullable UUID place, String sector, boolean sectorTold, String source) {}
