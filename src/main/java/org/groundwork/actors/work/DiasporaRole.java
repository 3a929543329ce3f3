package org.groundwork.actors.work;

/** What a diaspora organisation does for the country of its heritage. */
public enum DiasporaRole {
    FUNDS,
    RESPONDS,
    BRIDGES
}
