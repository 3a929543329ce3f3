package org.groundwork.places.files;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * The shared lines of a TopoJSON topology. A ring is a list of arc numbers; ~n is arc n backwards; neighbours share
 * their end points.
 *
 * @param lines the arcs, in degrees
 */
record Arcs(List<Coordinate[]> lines) {

    /**
     * Undoes delta encoding and quantising.
     *
     * @param quantised positions as the file holds them; each after the first relative to the one before
     * @param scale degrees a step, by axis
     * @param translate degrees of step 0, by axis
     */
    static Coordinate[] decode(double[][] quantised, double[] scale, double[] translate) {
        Coordinate[] line = new Coordinate[quantised.length];
        double x = 0;
        double y = 0;
        for (int i = 0; i < quantised.length; i++) {
            x += quantised[i][0];
            y += quantised[i][1];
            line[i] = new Coordinate(x * scale[0] + translate[0], y * scale[1] + translate[1]);
        }
        return line;
    }

    /** The closed ring along these arcs; with fewer than four positions where it encloses nothing. */
    Coordinate[] ring(int[] numbers) {
        List<Coordinate> ring = new ArrayList<>();
        for (int number : numbers) {
            boolean backwards = number < 0;
            Coordinate[] line = lines.get(backwards ? ~number : number);
            for (int i = ring.isEmpty() ? 0 : 1; i < line.length; i++) {
                ring.add(line[backwards ? line.length - 1 - i : i]);
            }
        }
        if (!ring.isEmpty() && !ring.getFirst().equals2D(ring.getLast())) {
            ring.add(ring.getFirst());
        }
        return ring.toArray(Coordinate[]::new);
    }
}
