package org.groundwork.threew.wizard;

/** What becomes of an organisation that a file mentions. */
public enum OrgState {
    /** an actor of the registry */
    KNOWN,
    /** a new actor */
    NEW,
    /** a new actor that may be one of the registry, to be decided later */
    PARKED
}
