package org.groundwork.duediligence.others;

/** How far what somebody else found spares our own question. */
public enum Cover {
    FULL,
    PARTIAL,
    NONE
}
