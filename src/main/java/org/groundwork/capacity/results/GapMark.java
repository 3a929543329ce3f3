package org.groundwork.capacity.results;

import org.groundwork.instruments.Fraction;

/** From which level down an answer is a gap. */
public enum GapMark {
    /** only the lowest level of a question */
    LOWEST,
    /** below two thirds of the way up: of four levels the lower two, of three the lower two */
    USUAL,
    /** all but the best level */
    BEST;

    /** @param height of an answer, 0 to 1 */
    boolean below(Fraction height) {
        return switch (this) {
            case LOWEST -> height.signum() <= 0;
            case USUAL -> height.compareTo(Fraction.of(2, 3)) < 0;
            case BEST -> height.compareTo(Fraction.of(1, 1)) < 0;
        };
    }
}
