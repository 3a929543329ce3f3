package org.groundwork.instruments;

/** Whose answer it is. A disagreement may stand: the agreed slot stays empty on purpose then. */
public enum Slot {
    /** the partner's own */
    OWN,
    /** the assessor's */
    ASSESSOR,
    /** what both agreed */
    AGREED
}
