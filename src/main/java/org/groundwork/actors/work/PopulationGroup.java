package org.groundwork.actors.work;

/** Whom an actor serves. */
public enum PopulationGroup {
    DISPLACED,
    REFUGEES,
    ASYLUM_SEEKERS,
    RETURNEES,
    HOST_COMMUNITY,
    MIGRANTS,
    STATELESS,
    WOMEN_AND_GIRLS,
    CHILDREN,
    OLDER_PEOPLE,
    PERSONS_WITH_DISABILITIES,
    OTHER
}
