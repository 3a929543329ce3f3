package org.groundwork.actors.registry;

/** What waits for somebody to decide or to find out. */
public enum Pending {
    PERHAPS_SAME,
    DRAFT,
    STALE,
    IDENTIFIER,
    CONSENT,
    KIND,
    HEADQUARTERS,
    PLACE,
    SECTOR,
    CONTACT
}
