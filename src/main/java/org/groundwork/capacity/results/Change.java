package org.groundwork.capacity.results;

/** What became of a figure since the assessment before, in words: better and worse whatever way the points run. */
public enum Change {
    /** nothing to compare with */
    FIRST,
    BETTER,
    SAME,
    WORSE,
    /** the questions were others, so that nothing is said */
    ASKED_OTHERWISE,
    /** one of the two is not complete */
    NOT_RATED
}
