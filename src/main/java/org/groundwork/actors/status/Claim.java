package org.groundwork.actors.status;

/** What an actor may claim to be, besides being local. */
public enum Claim {
    WOMEN_LED,
    WOMENS_RIGHTS,
    REFUGEE_LED,
    DISABILITY,
    YOUTH_LED
}
