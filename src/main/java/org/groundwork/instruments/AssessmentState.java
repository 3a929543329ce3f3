package org.groundwork.instruments;

/** Where an assessment stands on a day. */
public enum AssessmentState {
    /** nothing is answered yet */
    NEW,
    HALF_DONE,
    /** a rating is assumed until it can be assessed */
    ASSUMED,
    COMPLETE,
    EXPIRED,
    /** a later one with the same instrument is finished */
    SUPERSEDED,
    RETIRED;

    /** True where its rating can be relied on. */
    public boolean holds() {
        return this == COMPLETE || this == ASSUMED;
    }
}
