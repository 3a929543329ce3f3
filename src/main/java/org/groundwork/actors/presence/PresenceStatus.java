package org.groundwork.actors.presence;

/** How far the work is. */
public enum PresenceStatus {
    PLANNED,
    ONGOING,
    COMPLETED,
    SUSPENDED,
    NOT_STATED
}
