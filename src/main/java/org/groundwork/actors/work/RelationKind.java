package org.groundwork.actors.work;

/** What another organisation is to an actor: "member of", "hosted by", "branch of", "local office of". */
public enum RelationKind {
    NETWORK_MEMBER,
    UMBRELLA,
    FISCAL_HOST,
    BRANCH_OF,
    LOCAL_OFFICE_OF,
    WORKS_WITH
}
