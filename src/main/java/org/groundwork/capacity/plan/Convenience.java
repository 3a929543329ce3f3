package org.groundwork.capacity.plan;

/** Who chose day and place. */
public enum Convenience {
    PARTNER_CHOSE,
    AGREED_TOGETHER,
    WE_CHOSE
}
