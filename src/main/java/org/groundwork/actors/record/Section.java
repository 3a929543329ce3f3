package org.groundwork.actors.record;

/** The parts of a record that are learnt, confirmed and grow old together. */
public enum Section {
    IDENTITY,
    NAMES,
    IDENTIFIERS,
    STATUS,
    WORK,
    OFFICES,
    CONTACTS,
    PEOPLE,
    PAYMENT,
    TIES,
    DIASPORA,
    COMMUNITY,
    /** how it was identified, who vouches for it */
    KNOWN,
    /** what could do harm, and what may be shown */
    CARE,
    NOTES
}
