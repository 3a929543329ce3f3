package org.groundwork.duediligence.deciding;

/** What a rating means for a decision, whichever way its scale runs. */
public enum Standing {
    NOT_RATED,
    GOOD,
    MIDDLE,
    POOR
}
