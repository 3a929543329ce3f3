package org.groundwork.threew;

/** Why two actors may be the same. */
public enum MatchReason {
    /** the name is that of one actor, the acronym that of another */
    NAME_AND_ACRONYM,
    /** several actors bear the name */
    SAME_NAME,
    /** another actor bears the acronym */
    SAME_ACRONYM,
    /** the names are nearly alike */
    NEARLY_SAME_NAME
}
