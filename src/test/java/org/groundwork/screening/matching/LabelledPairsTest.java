package org.groundwork.screening.matching;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.groundwork.screening.Bands;
import org.junit.jupiter.api.Test;

/** The bar of the labelled pairs, at the threshold that is shipped. */
class LabelledPairsTest {
    @Test
    void f1IsAtLeast089AtTheShippedThreshold() {
        assumeTrue(LabelledPairs.there(), "the labelled pairs are not on this machine");
        LabelledPairs pairs = LabelledPairs.read();
        LabelledPairs.Quality quality = pairs.at(Bands.PAIR, pairs.scores());
        assertTrue(pairs.pairs().size() == 226 && quality.f1() >= 0.89, quality + " " + quality.f1());
    }
}
