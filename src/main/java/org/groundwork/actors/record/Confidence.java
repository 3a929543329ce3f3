package org.groundwork.actors.record;

/** How sure the office is of a section. */
public enum Confidence {
    HEARD,
    REPORTED,
    CONFIRMED
}
