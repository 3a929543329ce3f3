package org.groundwork.duediligence.deciding;

/** Where the screening of an actor, its people and its payment agents stands. None of it is a verdict. */
public enum ScreeningState {
    NOT_SCREENED,
    /** hits that nobody has decided on */
    OPEN_HITS,
    /** somebody said "the same", and Legal has not answered */
    WITH_LEGAL,
    /** Legal said on which conditions work may go on despite a listing */
    CLEARED_BY_LEGAL,
    /** cleared by Legal, against a list that has been replaced since */
    CLEARED_OLD_LIST,
    /** clear, against a list that has been replaced since */
    OLD_LIST,
    CLEAR
}
