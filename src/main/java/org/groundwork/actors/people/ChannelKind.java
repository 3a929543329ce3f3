package org.groundwork.actors.people;

/** How money gets to an actor. */
public enum ChannelKind {
    BANK,
    MOBILE_MONEY,
    SERVICE_PROVIDER,
    HAWALA,
    FISCAL_HOST,
    CASH
}
