package org.groundwork.duediligence.deciding;

/** Whether a paper is there. */
public enum PaperState {
    HELD,
    /** there is none, for a reason that somebody reviewed: as good as held */
    NONE_ACCEPTED,
    MISSING
}
