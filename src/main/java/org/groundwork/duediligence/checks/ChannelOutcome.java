package org.groundwork.duediligence.checks;

/** Whether money that is sent this way reaches the partner, as far as was found. */
public enum ChannelOutcome {
    VERIFIED,
    DOUBTFUL,
    NOT_THEIRS
}
