package org.groundwork.screening;

import java.util.Optional;

/**
 * From which score on a hit is called strong, probable or possible; what scores less is no hit. An office may set them.
 */
public record Bands(double strong, double probable, double possible) {
    /** As measured on the UN list, see the decision on name matching. */
    public static final Bands SHIPPED = new Bands(0.98, 0.955, 0.93);

    /** Two names alone are said to match from this score on. */
    public static final double PAIR = 0.66;

    /** The lowest that can be set: below it, most of a long list answers. */
    public static final double LOWEST = 0.8;

    /** In order, and inside what can be set. */
    public boolean sound() {
        return LOWEST <= possible && possible <= probable && probable <= strong && strong <= 1;
    }

    public Optional<Band> of(double score) {
        if (score < possible) {
            return Optional.empty();
        }
        return Optional.of(score >= strong ? Band.STRONG : score >= probable ? Band.PROBABLE : Band.POSSIBLE);
    }
}
