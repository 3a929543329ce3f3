package org.groundwork.actors.people;

/** What a person is to the actor. */
public enum PersonRole {
    HEAD,
    BOARD,
    SIGNATORY,
    STAFF
}
