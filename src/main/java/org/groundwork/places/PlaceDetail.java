package org.groundwork.places;

import java.util.List;

/**
 * A place with all its names and its other codes.
 *
 * @param place the place
 * @param names in every language that a list gave, the place's own first
 * @param aliases codes in other styles or from other lists
 */
public record PlaceDetail(Place place, List<PlaceName> names, List<PlaceAlias> aliases) {
    public PlaceDetail {
        names = List.copyOf(names);
        aliases = List.copyOf(aliases);
    }
}
