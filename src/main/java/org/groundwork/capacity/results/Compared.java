package org.groundwork.capacity.results;

import org.groundwork.instruments.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * One domain seen twice: on two days, or by two sides.
 *
 * @param apart second less first, as a share of the axis; null where one of the two says nothing or they are not alike
 * @param change what it means, as the second against the first
 */
public record Compared(
        DomainFigure first, DomainFigure second, @Nullable Fraction apart, Change change) {
    /** How far they lie from each other, whichever is higher; 0 where nothing is said. */
    public Fraction distance() {
        return apart == null ? Fraction.ZERO : apart.signum() < 0 ? Fraction.ZERO.minus(apart) : apart;
    }
}
