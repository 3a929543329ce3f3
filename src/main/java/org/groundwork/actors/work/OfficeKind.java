package org.groundwork.actors.work;

/** What an actor has at a place. */
public enum OfficeKind {
    HEAD_OFFICE,
    BRANCH,
    FIELD,
    MEETING_POINT
}
