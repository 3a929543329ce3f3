package org.groundwork.capacity.results;

import org.groundwork.instruments.Fraction;

/** From which level down an answer is a gap. */
public enum GapMark {
    /** only the lowest level of a question */
    LOWEST(Fraction.of(0, 1), true),
    /** below two thirds of the way up: of four levels the lower two, of three the lower two */
    USUAL(Fraction.of(2, 3), false),
    /** all but the best level */
    BEST(Fraction.of(1, 1), false);

    private final Fraction mark;
    private final boolean reached;

    GapMark(Fraction mark, boolean reached) {
        this.mark = mark;
        this.reached = reached;
    }

    boolean below(Fraction height) {
        int way = height.compareTo(mark);
        return way < 0 || (reached && way == 0);
    }
}
