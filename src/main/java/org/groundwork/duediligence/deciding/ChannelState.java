package org.groundwork.duediligence.deciding;

/** Whether money can reach the partner. */
public enum ChannelState {
    NONE,
    UNVERIFIED,
    /** the record has a day, and who verified it, and how, was never recorded */
    ON_RECORD_ONLY,
    /** verified, and another account since */
    CHANGED,
    VERIFIED
}
