package org.groundwork.duediligence.due;

/** What it is that ends. */
public enum DueKind {
    DOCUMENT,
    ASSESSMENT,
    /** a rating that was assumed in an emergency */
    ASSUMED_RATING,
    /** what another agency found, on which a decision rests and which may spare our own questions */
    REPORT,
    DECISION,
    WAIVER,
    CONDITION,
    /** a way of payment that is another account than the one that was verified */
    PAYMENT,
    /** the sheet of a decision is to be signed, and its scan attached */
    SIGNATURE,
    /** the partner was told to come back */
    COME_BACK
}
