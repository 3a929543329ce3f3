package org.groundwork.actors;

/** Who numbers actors, and why. No number is ever an actor's key. */
public enum IdentifierScheme {
    /** the state's register of organisations; the issuer says which */
    REGISTRATION,
    /** UN Partner Portal, with the status an agency gave and its date */
    PORTAL,
    IATI,
    /** an agency's vendor number */
    VENDOR,
    TAX,
    /** OCHA's financial tracking service */
    FTS,
    /** a code in a cluster's or office's own list */
    LOCAL_LIST,
    OTHER
}
