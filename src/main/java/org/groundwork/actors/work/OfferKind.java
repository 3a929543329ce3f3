package org.groundwork.actors.work;

/** What an actor can do for others. */
public enum OfferKind {
    ACCESS,
    TRAINING,
    PEER_SUPPORT,
    SPACE,
    TRANSPORT,
    STORAGE,
    LANGUAGE,
    FISCAL_HOSTING,
    OTHER
}
