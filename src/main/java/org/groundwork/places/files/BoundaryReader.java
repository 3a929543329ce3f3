package org.groundwork.places.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.Finding;
import org.groundwork.core.Problem;
import org.groundwork.core.Progress;
import org.groundwork.office.Cell;
import org.groundwork.places.Country;
import org.groundwork.places.PlaceEdition;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads boundaries from GeoJSON and TopoJSON; the properties of a shape are understood as a place list's row is. */
public final class BoundaryReader {
    private static final long MOST_BYTES = 300_000_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private BoundaryReader() {}

    /** One shape as the file holds it. */
    private record Feature(JsonNode properties, List<List<Coordinate[]>> polygons) {}

    /** Whether the file's first letter is that of JSON. */
    public static boolean isJson(Path path) {
        try (var in = Files.newInputStream(path)) {
            int c = in.read();
            for (int i = 0; i < 64 && (c <= ' ' || c > 127); i++) {
                c = in.read(); // blanks and a byte-order mark
            }
            return c == '{';
        } catch (IOException e) {
            return false; // whoever reads it as a table says what is wrong
        }
    }

    /**
     * Reads a file of boundaries.
     *
     * @param country three-letter code of the only country wanted, or of the one that the file does not tell; ""
     * @param known countries beside those of ISO
     * @throws Problem where it is neither GeoJSON nor TopoJSON, or no shape bears a place code
     */
    public static PlaceFile read(Path path, String country, List<Country> known, Progress progress) {
        String name = String.valueOf(path.getFileName());
        List<Feature> features = features(path, name);
        Set<String> headers = new LinkedHashSet<>();
        features.forEach(feature -> headers.addAll(feature.properties.propertyNames()));
        List<String> columns = List.copyOf(headers);
        PlaceColumns understood =
                PlaceColumns.of(columns).orElseThrow(() -> Problem.input("places.problem.noPlaceProperties", name));
        PlaceCollector places = new PlaceCollector(country, known);
        int repaired = 0;
        for (int i = 0; i < features.size(); i++) {
            Feature feature = features.get(i);
            List<Cell> cells = columns.stream()
                    .map(key -> cell(feature.properties.path(key)))
                    .toList();
            Shapes.Shape shape = Shapes.of(feature.polygons);
            if (shape == null) {
                places.tell(Finding.warning("", "places.finding.noShape", name, i + 1));
            } else if (shape.repaired()) {
                repaired++;
            }
            places.add(understood, cells, name, i + 1, area(shape));
            progress.report(i + 1, features.size());
        }
        if (places.isEmpty()) {
            throw Problem.input("places.problem.noPlaces", name);
        }
        if (repaired > 0) {
            places.tell(Finding.info("", "places.finding.repaired", repaired));
        }
        return places.finish(PlaceEdition.Content.BOUNDARIES);
    }

    private static @Nullable Geometry area(Shapes.@Nullable Shape shape) {
        return shape == null ? null : shape.area();
    }

    private static List<Feature> features(Path path, String name) {
        try {
            if (Files.size(path) > MOST_BYTES) {
                throw Problem.input("places.problem.tooLarge", name, MOST_BYTES / 1_000_000);
            }
            JsonNode root = JSON.readTree(Files.readAllBytes(path));
            return switch (root.path("type").asString("")) {
                case "FeatureCollection" -> geoJson(root.path("features"));
                case "Feature" -> List.of(geoJsonFeature(root));
                case "Topology" ->
                    TopologyReader.features(root).stream()
                            .map(each -> new Feature(each.properties(), each.polygons()))
                            .toList();
                default -> throw Problem.input("places.problem.notBoundaries", name);
            };
        } catch (IOException e) {
            throw Problem.input("places.problem.unreadable", name).because(e);
        } catch (JacksonException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw Problem.input("places.problem.damaged", name).because(e);
        }
    }

    private static List<Feature> geoJson(JsonNode features) {
        List<Feature> found = new ArrayList<>();
        features.forEach(feature -> found.add(geoJsonFeature(feature)));
        return found;
    }

    private static Feature geoJsonFeature(JsonNode feature) {
        List<List<Coordinate[]>> polygons = new ArrayList<>();
        addPolygons(feature.path("geometry"), polygons);
        return new Feature(feature.path("properties"), polygons);
    }

    private static void addPolygons(JsonNode geometry, List<List<Coordinate[]>> polygons) {
        JsonNode coordinates = geometry.path("coordinates");
        switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygons.add(rings(coordinates));
            case "MultiPolygon" -> coordinates.forEach(polygon -> polygons.add(rings(polygon)));
            case "GeometryCollection" -> geometry.path("geometries").forEach(part -> addPolygons(part, polygons));
            default -> {} // points and lines enclose nothing
        }
    }

    private static List<Coordinate[]> rings(JsonNode rings) {
        List<Coordinate[]> found = new ArrayList<>();
        for (JsonNode ring : rings) {
            List<Coordinate> line = new ArrayList<>(ring.size() + 1);
            for (JsonNode position : ring) {
                line.add(new Coordinate(
                        position.path(0).doubleValue(), position.path(1).doubleValue()));
            }
            if (!line.isEmpty() && !line.getFirst().equals2D(line.getLast())) {
                line.add(line.getFirst());
            }
            found.add(line.toArray(Coordinate[]::new));
        }
        return found;
    }

    private static Cell cell(JsonNode value) {
        if (value.isNumber()) {
            return new Cell(Cell.Kind.NUMBER, value.asString(), value.decimalValue(), null);
        }
        return Optional.ofNullable(value.asString("")).map(Cell::text).orElse(Cell.EMPTY);
    }
}
