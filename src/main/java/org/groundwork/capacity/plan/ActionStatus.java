package org.groundwork.capacity.plan;

/** Where an action stands. */
public enum ActionStatus {
    PLANNED,
    UNDER_WAY,
    DONE,
    /** needs a reason */
    DROPPED;

    public boolean open() {
        return this == PLANNED || this == UNDER_WAY;
    }
}
