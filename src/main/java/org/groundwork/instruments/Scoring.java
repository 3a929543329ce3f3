package org.groundwork.instruments;

import java.util.List;
import java.util.Optional;

/**
 * How an instrument is scored.
 *
 * @param sections whether each section is rated too
 * @param bands from best to worst
 */
public record Scoring(ScoringMethod method, boolean sections, List<Band> bands) {
    public static final Scoring NONE = new Scoring(ScoringMethod.NONE, false, List.of());

    public Scoring {
        bands = List.copyOf(bands);
    }

    public Optional<Band> band(String rating) {
        return bands.stream().filter(band -> band.rating().equals(rating)).findFirst();
    }

    /** The band of a score; empty where the bands leave it out, which a sound instrument never does. */
    public Optional<Band> band(Fraction score) {
        return bands.stream().filter(band -> band.holds(score)).findFirst();
    }
}
