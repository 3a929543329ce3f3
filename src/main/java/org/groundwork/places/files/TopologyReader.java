package org.groundwork.places.files;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import tools.jackson.databind.JsonNode;

/** Takes the shapes out of a TopoJSON topology. */
final class TopologyReader {
    private static final double[] UNSCALED = {1, 1};
    private static final double[] UNMOVED = {0, 0};

    private TopologyReader() {}

    /** A shape of a topology: its id ("" where it has none), properties and rings. */
    record Shape(String id, JsonNode properties, List<List<Coordinate[]>> polygons) {}

    /**
     * Every shape that bears properties, of all objects.
     *
     * @throws IndexOutOfBoundsException where a shape names an arc that is not there
     */
    static List<Shape> features(JsonNode topology) {
        Arcs arcs = arcs(topology);
        List<Shape> shapes = new ArrayList<>();
        topology.path("objects").forEach(object -> add(object, arcs, shapes));
        return shapes;
    }

    private static void add(JsonNode geometry, Arcs arcs, List<Shape> shapes) {
        if (geometry.path("properties").isObject()) {
            List<List<Coordinate[]>> polygons = new ArrayList<>();
            addPolygons(geometry, arcs, polygons);
            shapes.add(new Shape(geometry.path("id").asString(""), geometry.path("properties"), polygons));
        } else {
            geometry.path("geometries").forEach(part -> add(part, arcs, shapes));
        }
    }

    private static void addPolygons(JsonNode geometry, Arcs arcs, List<List<Coordinate[]>> polygons) {
        JsonNode numbers = geometry.path("arcs");
        switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygons.add(rings(numbers, arcs));
            case "MultiPolygon" -> numbers.forEach(polygon -> polygons.add(rings(polygon, arcs)));
            case "GeometryCollection" -> geometry.path("geometries").forEach(part -> addPolygons(part, arcs, polygons));
            default -> {} // points and lines enclose nothing
        }
    }

    private static List<Coordinate[]> rings(JsonNode polygon, Arcs arcs) {
        List<Coordinate[]> rings = new ArrayList<>();
        for (JsonNode ring : polygon) {
            int[] numbers = new int[ring.size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = ring.path(i).intValue();
            }
            rings.add(arcs.ring(numbers));
        }
        return rings;
    }

    private static Arcs arcs(JsonNode topology) {
        JsonNode transform = topology.path("transform");
        boolean quantised = transform.isObject();
        double[] scale = quantised ? pair(transform.path("scale")) : UNSCALED;
        double[] translate = quantised ? pair(transform.path("translate")) : UNMOVED;
        List<Coordinate[]> lines = new ArrayList<>();
        for (JsonNode arc : topology.path("arcs")) {
            double[][] positions = new double[arc.size()][];
            for (int i = 0; i < positions.length; i++) {
                positions[i] = pair(arc.path(i));
            }
            lines.add(quantised ? Arcs.decode(positions, scale, translate) : plain(positions));
        }
        return new Arcs(lines);
    }

    private static Coordinate[] plain(double[][] positions) {
        Coordinate[] line = new Coordinate[positions.length];
        for (int i = 0; i < line.length; i++) {
            line[i] = new Coordinate(positions[i][0], positions[i][1]);
        }
        return line;
    }

    private static double[] pair(JsonNode node) {
        return new double[] {node.path(0).doubleValue(), node.path(1).doubleValue()};
    }
}
