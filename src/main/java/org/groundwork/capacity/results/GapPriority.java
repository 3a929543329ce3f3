package org.groundwork.capacity.results;

/** What comes first. */
public enum GapPriority {
    /** an answer that stops cash until it is dealt with */
    FIRST,
    /** weighs at least as much as the lowest level of an ordinary question */
    HIGH,
    LATER
}
