package org.groundwork.duediligence.deciding;

/** What is decided on one way of working together, from best to worst. */
public enum Outcome {
    /** nobody wants it */
    NOT_ASKED,
    ELIGIBLE,
    WITH_CONDITIONS,
    NOT_YET,
    NOT_ELIGIBLE;

    /** Whether it may begin. */
    public boolean allows() {
        return this == ELIGIBLE || this == WITH_CONDITIONS;
    }

    Outcome worse(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
