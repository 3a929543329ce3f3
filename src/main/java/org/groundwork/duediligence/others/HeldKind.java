package org.groundwork.duediligence.others;

/** What it is that is held. */
public enum HeldKind {
    PAPER,
    /** there is none, and that was accepted */
    NO_PAPER,
    OWN_ASSESSMENT,
    OTHERS_AREA,
    OTHERS_INSTRUMENT,
    OTHERS_QUESTIONS,
    PAYMENT
}
