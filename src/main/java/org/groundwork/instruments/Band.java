package org.groundwork.instruments;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of scores that has a rating.
 *
 * @param rating with its noun: {@code low-risk}
 * @param from the lowest score in it; null for no end
 * @param below the first score above it; null for no end
 */
public record Band(
        String rating,
        Words label,
        @Nullable Fraction from,
        @Nullable Fraction below) {
    public boolean holds(Fraction score) {
        return (from == null || score.compareTo(from) >= 0) && (below == null || score.compareTo(below) < 0);
    }
}
