package org.groundwork.actors.people;

/** The way somebody wants to be reached. */
public enum ContactChannel {
    PHONE,
    MESSAGE,
    EMAIL,
    VISIT,
    RADIO
}
