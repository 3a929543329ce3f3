package org.groundwork.duediligence.deciding;

/** Whether money can reach the partner. */
public enum ChannelState {
    NONE,
    UNVERIFIED,
    VERIFIED
}
