package org.groundwork.places.files;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;

/** Makes areas out of rings, and mends those whose lines cross themselves. */
final class Shapes {
    private static final int WGS_84 = 4326;
    private static final GeometryFactory FACTORY = new GeometryFactory(new PrecisionModel(), WGS_84);
    private static final Envelope WORLD = new Envelope(-180.001, 180.001, -90.001, 90.001);
    private static final int SMALLEST_RING = 4;

    private Shapes() {}

    /** @param repaired whether the file's lines had to be mended */
    record Shape(Geometry area, boolean repaired) {}

    /**
     * The area of polygons given as rings, the outer first and holes after it.
     *
     * @return null where nothing is enclosed, or where the positions are not degrees
     */
    static @Nullable Shape of(List<List<Coordinate[]>> polygons) {
        List<Polygon> made = new ArrayList<>();
        for (List<Coordinate[]> rings : polygons) {
            if (rings.isEmpty() || rings.getFirst().length < SMALLEST_RING) {
                continue;
            }
            LinearRing[] holes = rings.stream()
                    .skip(1)
                    .filter(ring -> ring.length >= SMALLEST_RING)
                    .map(FACTORY::createLinearRing)
                    .toArray(LinearRing[]::new);
            made.add(FACTORY.createPolygon(FACTORY.createLinearRing(rings.getFirst()), holes));
        }
        Geometry raw = made.size() == 1 ? made.getFirst() : FACTORY.createMultiPolygon(made.toArray(Polygon[]::new));
        if (raw.isEmpty() || !WORLD.contains(raw.getEnvelopeInternal())) {
            return null;
        }
        if (raw.isValid()) {
            return new Shape(raw, false);
        }
        Geometry mended = areaOf(GeometryFixer.fix(raw));
        return mended.isEmpty() ? null : new Shape(mended, true);
    }

    /** The middle of an area: its centroid, or where that lies outside, a point inside. */
    static Point centre(Geometry area) {
        Point centroid = area.getCentroid();
        return area.contains(centroid) ? centroid : area.getInteriorPoint();
    }

    private static Geometry areaOf(Geometry mended) {
        List<Polygon> polygons = new ArrayList<>();
        PolygonExtracter.getPolygons(mended, polygons);
        return polygons.size() == 1
                ? polygons.getFirst()
                : FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }
}
