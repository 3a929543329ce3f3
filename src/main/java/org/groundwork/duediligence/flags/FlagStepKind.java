package org.groundwork.duediligence.flags;

/** What happened to a flag. */
public enum FlagStepKind {
    /** an observation became a flag */
    RAISED,
    ESCALATED,
    /** the one above gave it back */
    RETURNED,
    UPHELD,
    DISMISSED,
    /** taken up again after it was decided */
    REOPENED
}
