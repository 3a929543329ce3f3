package org.groundwork.places;

import java.util.List;
import java.util.stream.Stream;
import org.groundwork.core.Fold;

/**
 * What a search compares with.
 *
 * @param place the place
 * @param names all its names, folded
 * @param codes all its codes, tidied
 */
public record PlaceWords(Place place, List<String> names, List<String> codes) {
    static PlaceWords of(PlaceDetail detail) {
        Stream<String> names = Stream.concat(
                Stream.of(detail.place().name()), detail.names().stream().map(PlaceName::text));
        Stream<String> codes = Stream.concat(
                Stream.of(detail.place().code()), detail.aliases().stream().map(PlaceAlias::code));
        return new PlaceWords(
                detail.place(),
                names.map(Fold::key).distinct().toList(),
                codes.map(PlaceCode::tidy).distinct().toList());
    }
}
