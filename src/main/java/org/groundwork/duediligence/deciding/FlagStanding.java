package org.groundwork.duediligence.deciding;

/** What became of a flag. */
public enum FlagStanding {
    UNDECIDED,
    UPHELD,
    DISMISSED
}
