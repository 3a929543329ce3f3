package org.groundwork.duediligence.papers;

/** How a paper stands on a day. */
public enum DocumentState {
    /** said to be held, but no file is there and nobody saw the original */
    NOT_SHOWN,
    HELD,
    /** held, and ends soon */
    ENDS_SOON,
    /** the day on it has passed */
    EXPIRED,
    /** older than the office lets this kind of paper count */
    TOO_OLD,
    /** there is none, and somebody found the reason good enough */
    NONE_ACCEPTED,
    /** there is none, for a reason that nobody has looked at */
    NONE_UNREVIEWED;

    /** True where nothing more needs to be asked of the partner. */
    public boolean counts() {
        return this == HELD || this == ENDS_SOON || this == NONE_ACCEPTED;
    }
}
