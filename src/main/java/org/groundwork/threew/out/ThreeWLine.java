package org.groundwork.threew.out;

import java.util.List;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.registry.RegistryRow;
import org.groundwork.places.Place;
import org.jspecify.annotations.Nullable;

/**
 * A row of a 3W sheet.
 *
 * @param presence null for an actor that is not to be named: its kind and first-level area are all that is told
 * @param country ISO 3166-1 alpha-3
 * @param areas the place's areas from the first level down, as far as known
 * @param site what the source says of the place beyond its areas
 */
record ThreeWLine(
        RegistryRow actor,
        @Nullable Presence presence,
        String country,
        List<Place> areas,
        String site,
        String programming,
        String donors) {

    @Nullable
    Place area(int level) {
        return areas.stream()
                .filter(place -> place.level() == level)
                .findFirst()
                .orElse(null);
    }
}
