package org.groundwork.actors.people;

/** As the person gave it; left empty where not given. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER
}
