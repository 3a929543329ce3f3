package org.groundwork.instruments.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongBinaryOperator;
import org.groundwork.instruments.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Sums above and below a line, of which some parts are not decided yet. What the whole can still become is worked out
 * exactly: whether it can reach a value t is whether the sum of (above − t × below) can reach 0, and that is decided
 * part by part.
 */
final class Tally {
    /**
     * What one answer brings.
     *
     * @param above to the sum above the line
     * @param below to the sum below it
     * @param counts false for "not applicable" and its like, which bring nothing at all
     */
    record Share(long above, long below, boolean counts) {
        static final Share NOTHING = new Share(0, 0, false);
    }

    /** 1 where the value is a plain sum, 0 where it is a share of what applies. */
    private final long line;

    private final List<List<Share>> parts = new ArrayList<>();

    Tally(boolean plainSum) {
        this.line = plainSum ? 1 : 0;
    }

    /** Adds a part: one share where it is decided, every share that it can still have where it is not. */
    void add(List<Share> shares) {
        parts.add(List.copyOf(shares));
    }

    void addAll(Tally other) {
        parts.addAll(other.parts);
    }

    /** True where nothing that counts is in it, or can come into it. */
    boolean empty() {
        return parts.stream().noneMatch(shares -> shares.stream().anyMatch(Share::counts));
    }

    /** The value where every part is decided; null where one is not, or nothing counts. */
    @Nullable
    Fraction value() {
        long above = 0;
        long below = line;
        boolean counts = false;
        for (List<Share> shares : parts) {
            if (shares.size() != 1) {
                return null;
            }
            Share share = shares.getFirst();
            above += share.above();
            below += share.below();
            counts |= share.counts();
        }
        return counts ? Fraction.of(above, below) : null;
    }

    /** Whether the value can still be {@code wall} or more. */
    boolean canReach(Fraction wall) {
        return extreme(wall, Math::max) >= 0;
    }

    /** Whether the value can still stay below {@code wall}. */
    boolean canStayBelow(Fraction wall) {
        return extreme(wall, Math::min) < 0;
    }

    /** The largest or smallest sum of (above − wall × below), times the wall's denominator; some part counts. */
    private long extreme(Fraction wall, LongBinaryOperator better) {
        long over = wall.over().longValueExact();
        long under = wall.under().longValueExact();
        long sum = -over * line;
        boolean counts = false;
        Long closest = null;
        for (List<Share> shares : parts) {
            Share chosen = shares.getFirst();
            for (Share share : shares) {
                long before = distance(chosen, over, under);
                long after = distance(share, over, under);
                if (after != before ? better.applyAsLong(before, after) == after : share.counts()) {
                    chosen = share;
                }
                if (share.counts()) {
                    closest = closest == null ? after : better.applyAsLong(closest, after);
                }
            }
            sum += distance(chosen, over, under);
            counts |= chosen.counts();
        }
        return counts || closest == null ? sum : sum + closest;
    }

    /**
     * The highest or lowest mean that it can still become; for shares whose ends are alike in every part, as a mean
     * over one scale has them.
     */
    Fraction end(boolean highest) {
        long above = 0;
        long below = 0;
        for (List<Share> shares : parts) {
            if (shares.size() == 1 && !shares.getFirst().counts()) {
                continue;
            }
            Share end = shares.stream()
                    .filter(Share::counts)
                    .reduce((a, b) -> (a.above() > b.above()) == highest ? a : b)
                    .orElseThrow();
            above += end.above();
            below += end.below();
        }
        return Fraction.of(above, below);
    }

    private static long distance(Share share, long over, long under) {
        return share.above() * under - share.below() * over;
    }
}
