package org.groundwork.duediligence.deciding;

/** How far an assessment is. */
public enum AssessmentState {
    MISSING,
    UNFINISHED,
    FINISHED
}
