package org.groundwork.places;

import org.locationtech.jts.geom.Geometry;

/**
 * A country's outline on a small scale, for maps of the world.
 *
 * @param iso3 three-letter code; "" for areas that the source shows and ISO does not name
 * @param name as the source writes it
 * @param shape in degrees
 */
public record CountryShape(String iso3, String name, Geometry shape) {}
