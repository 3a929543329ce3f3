package org.groundwork.actors.status;

/** What an actor is to a country on a date: the outcomes of the decision table, line by line. */
public enum LocalClass {
    STATE_NATIONAL(true),
    STATE_SUBNATIONAL(true),
    DE_FACTO_AUTHORITY(false),
    NATIONAL_SOCIETY(true),
    LOCAL(true),
    NATIONAL(true),
    AFFILIATED(false),
    DIASPORA(false),
    EXILE_OR_CROSS_BORDER(false),
    INTERNATIONAL(false),
    UN(false),
    DONOR(false),
    FOREIGN_STATE(false),
    NOT_DETERMINED(false);

    private final boolean local;

    LocalClass(boolean local) {
        this.local = local;
    }

    /** A local or national actor, before asking whether the country receives aid. */
    public boolean local() {
        return local;
    }
}
