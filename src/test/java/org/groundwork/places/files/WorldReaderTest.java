package org.groundwork.places.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.groundwork.places.CountryShape;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class WorldReaderTest {
    @Test
    void everyOutlineIsAnAreaAndBearsItsCountrysCode() {
        List<CountryShape> world = WorldReader.read();
        assertEquals(177, world.size());
        assertEquals(
                List.of("N. Cyprus", "Somaliland"),
                world.stream()
                        .filter(shape -> shape.iso3().isEmpty())
                        .map(CountryShape::name)
                        .sorted()
                        .toList());
        assertTrue(world.stream().allMatch(shape -> shape.shape().isValid()));
        assertEquals("SSD", at(world, 31.6, 4.85), "Juba");
        assertEquals("CAF", at(world, 18.6, 4.6), "Bangui");
        assertEquals("XKX", at(world, 21.0, 42.6), "Pristina");
    }

    private static String at(List<CountryShape> world, double lon, double lat) {
        var point = new GeometryFactory().createPoint(new Coordinate(lon, lat));
        return world.stream()
                .filter(shape -> shape.shape().contains(point))
                .map(CountryShape::iso3)
                .collect(Collectors.joining());
    }
}
