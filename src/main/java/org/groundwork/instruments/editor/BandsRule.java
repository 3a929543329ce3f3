package org.groundwork.instruments.editor;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.groundwork.instruments.Direction;

/** In which order the ratings of a draft stand: by their limits, from best to worst, whenever they were made. */
final class BandsRule {
    /** From the lowest stretch of scores to the highest; no lower end lies below all. */
    private static final Comparator<DraftBand> RISING = Comparator.comparing(
                    DraftBand::fromScore, Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()))
            .thenComparing(DraftBand::belowScore, Comparator.nullsLast(Comparator.naturalOrder()));

    private BandsRule() {}

    /** Those without any limit stand last, in the order of their making. */
    static List<DraftBand> ordered(Draft draft, List<DraftBand> bands) {
        Comparator<DraftBand> by = Comparator.<DraftBand, Boolean>comparing(BandsRule::open)
                .thenComparing((a, b) -> open(a) ? 0 : highIsBest(draft) ? RISING.compare(b, a) : RISING.compare(a, b))
                .thenComparing(DraftBand::position);
        return bands.stream().sorted(by).toList();
    }

    private static boolean open(DraftBand band) {
        return band.fromScore() == null && band.belowScore() == null;
    }

    /** Whether the highest score is the best one; a count of what is not met is best where it is low. */
    private static boolean highIsBest(Draft draft) {
        return switch (draft.method()) {
            case ALL_YES, PATTERN -> true;
            case MET_COUNT -> false;
            case HACT_2016, HACT_CURRENT, SUM, PERCENT, MEAN, NONE -> draft.direction() != Direction.RISK;
        };
    }
}
