package org.groundwork.places;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * What an edition changes in the places that a workspace knows.
 *
 * @param countries countries that were not known
 * @param added places that were not known, parents first
 * @param changed known places as they are from now on
 * @param closed known places that this edition no longer lists
 * @param closedOn until when those were valid
 * @param names names that were not known
 * @param codes other codes that were not known
 * @param shapes boundaries, in degrees
 */
record PlaceChanges(
        List<Country> countries,
        List<Place> added,
        List<Place> changed,
        List<UUID> closed,
        @Nullable LocalDate closedOn,
        List<NewName> names,
        List<NewCode> codes,
        List<NewShape> shapes) {

    record NewName(UUID place, PlaceName name, int rank) {}

    record NewCode(UUID place, PlaceAlias alias) {}

    record NewShape(UUID place, Geometry shape) {}
}
