package org.groundwork.actors;

/**
 * An actor's tie to an international organisation. Membership of a network with its own fund-raising and governance is
 * not affiliation.
 */
public enum Affiliation {
    NOT_STATED,
    NONE,
    NETWORK_MEMBER,
    BRANCH,
    SHARED_GOVERNANCE,
    SHARED_FINANCE;

    /** False where nobody has said yet. */
    public boolean known() {
        return this != NOT_STATED;
    }

    /** True where the tie keeps the actor from counting as local. */
    public boolean binds() {
        return this == BRANCH || this == SHARED_GOVERNANCE || this == SHARED_FINANCE;
    }
}
