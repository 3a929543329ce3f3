package org.groundwork.capacity.results;

/** Whose figures they are. */
public enum Side {
    /** the partner's own */
    OWN,
    ASSESSOR,
    /** agreed, and the assessor's where nothing is agreed */
    AGREED
}
