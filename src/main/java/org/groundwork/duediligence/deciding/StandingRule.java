package org.groundwork.duediligence.deciding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a rating, which always carries its noun: low risk is good, low capacity is not. */
public final class StandingRule {
    private StandingRule() {}

    /**
     * The usual ratings by their noun, others by their place among the bands.
     *
     * @param rating such as {@code low-risk}; null where there is none
     * @param bands all ratings that the instrument can give, from best to worst
     */
    public static Standing of(@Nullable String rating, List<String> bands) {
        if (rating == null || rating.isEmpty()) {
            return Standing.NOT_RATED;
        }
        return switch (rating) {
            case "low-risk", "full-capacity", "high-capacity", "strong-capacity" -> Standing.GOOD;
            case "medium-risk", "moderate-risk", "medium-capacity", "moderate-capacity", "basic-capacity" ->
                Standing.MIDDLE;
            case "significant-risk", "high-risk", "low-capacity" -> Standing.POOR;
            default -> byPlace(bands.indexOf(rating), bands.size());
        };
    }

    private static Standing byPlace(int at, int of) {
        if (at < 0 || of < 2) {
            return Standing.MIDDLE; // says neither
        }
        return at == 0 ? Standing.GOOD : at == of - 1 ? Standing.POOR : Standing.MIDDLE;
    }
}
