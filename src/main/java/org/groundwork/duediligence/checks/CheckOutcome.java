package org.groundwork.duediligence.checks;

/** What was found. */
public enum CheckOutcome {
    CONFIRMED,
    NOTHING_FOUND,
    DOUBTS,
    NOT_CONFIRMED,
    NOT_POSSIBLE
}
