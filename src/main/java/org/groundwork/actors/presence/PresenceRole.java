package org.groundwork.actors.presence;

/** What another organisation has to do with a presence; the one that does the work is the presence's actor. */
public enum PresenceRole {
    /** coordinates or funds through the implementing organisation; 3W files say "programming" */
    PROGRAMMING,
    /** gives the money */
    FUNDING,
    /** told the cluster about it */
    REPORTING
}
