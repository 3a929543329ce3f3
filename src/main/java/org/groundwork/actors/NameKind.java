package org.groundwork.actors;

/** What a name is to its actor. */
public enum NameKind {
    LEGAL,
    ACRONYM,
    FORMER,
    ALIAS,
    TRANSLATION
}
