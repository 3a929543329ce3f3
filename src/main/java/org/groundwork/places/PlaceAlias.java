package org.groundwork.places;

/**
 * Another code of a place.
 *
 * @param code as it is written
 * @param style how it differs from the place's own code
 * @param source the list or file that uses it; "" where it follows from the rules
 */
public record PlaceAlias(String code, CodeStyle style, String source) {}
