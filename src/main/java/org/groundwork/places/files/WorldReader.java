package org.groundwork.places.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.groundwork.places.Country;
import org.groundwork.places.CountryShape;
import tools.jackson.databind.json.JsonMapper;

/** Reads the countries' outlines that the program brings with it (Natural Earth, public domain). */
public final class WorldReader {
    private static final String SHIPPED = "/org/groundwork/places/countries-110m.json";
    private static final String KOSOVO = "Kosovo";

    private WorldReader() {}

    /** Every outline; areas that ISO does not name have no code. */
    public static List<CountryShape> read() {
        try (InputStream in = Objects.requireNonNull(WorldReader.class.getResourceAsStream(SHIPPED))) {
            return TopologyReader.features(JsonMapper.shared().readTree(in)).stream()
                    .flatMap(WorldReader::shape)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<CountryShape> shape(TopologyReader.Shape shape) {
        String name = shape.properties().path("name").asString("");
        Shapes.Shape area = Shapes.of(shape.polygons());
        return area == null
                ? Stream.empty() // the continents' common outline
                : Stream.of(new CountryShape(iso3(shape.id(), name), name, area.area()));
    }

    private static String iso3(String numeric, String name) {
        if (numeric.isEmpty()) {
            return name.equals(KOSOVO) ? "XKX" : "";
        }
        return Country.iso(numeric).map(Country::iso3).orElse("");
    }
}
