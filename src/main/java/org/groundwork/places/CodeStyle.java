package org.groundwork.places;

/** How a P-code begins. */
public enum CodeStyle {
    /** with the country's two letters, as the current specification prefers */
    ALPHA2,
    /** with the country's three letters, as older lists do */
    ALPHA3,
    /** with neither: a national code, or a list of its own */
    OTHER
}
