package org.groundwork.duediligence.checks;

/** How one way of payment stands, by what was found about it and by what the record says now. */
public enum ChannelStanding {
    /** nobody looked at it, and the record claims nothing */
    NEVER,
    /** the record has a day, and who verified it, and how, was never recorded */
    ON_RECORD_ONLY,
    /** looked at last time with doubts, or found not to be theirs */
    DOUBTED,
    OTHER_NAME,
    /** verified, and kind, provider, number or name on the account are others since */
    CHANGED,
    /** verified, and nobody compared the name on the account with the legal name */
    NAME_OPEN,
    VERIFIED
}
