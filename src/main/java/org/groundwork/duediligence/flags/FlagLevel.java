package org.groundwork.duediligence.flags;

/** How grave somebody finds it. */
public enum FlagLevel {
    /** worth knowing, no risk by itself */
    OBSERVATION,
    FLAG,
    /** a flag that somebody above the office is to decide on */
    ESCALATED
}
