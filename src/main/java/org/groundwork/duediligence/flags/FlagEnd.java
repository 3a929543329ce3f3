package org.groundwork.duediligence.flags;

/** What became of a flag. */
public enum FlagEnd {
    UNDECIDED,
    UPHELD,
    DISMISSED
}
