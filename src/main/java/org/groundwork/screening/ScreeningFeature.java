package org.groundwork.screening;

import java.nio.file.Path;
import java.util.List;
import org.groundwork.screening.files.PairsReader;
import org.groundwork.screening.matching.NameMatcher;
import org.groundwork.screening.matching.NameScore;
import org.groundwork.screening.matching.Nature;
import org.groundwork.screening.matching.Reasons;

/** The front door of screening: names against watchlists, and what became of the hits. */
public final class ScreeningFeature {
    private ScreeningFeature() {}

    /** Compares the pairs of names of a file; needs no workspace. */
    public static List<PairScore> compare(Path file) {
        NameMatcher matcher = new NameMatcher();
        return PairsReader.read(file).stream()
                .map(pair -> compare(matcher, pair.name1(), pair.name2(), pair.schema()))
                .toList();
    }

    private static PairScore compare(NameMatcher matcher, String one, String other, String schema) {
        NameScore score = matcher.compare(one, other, Nature.of(schema));
        double value = Math.round(1000 * score.value()) / 1000.0;
        return new PairScore(one, other, value, value >= Bands.PAIR, Reasons.of(score));
    }
}
