package org.groundwork.duediligence.deciding;

/** Whether something is asked of a partner. */
public enum AskedStatus {
    ASK,
    /** there already, and it holds */
    HELD,
    /** the registry says it */
    ON_RECORD,
    /** not of this profile, tier or kind of help */
    NOT_ASKED
}
