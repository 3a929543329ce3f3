package org.groundwork.duediligence.flags;

/** What it is about. */
public enum FlagCategory {
    REPUTATION,
    FINANCIAL,
    OPERATIONAL,
    COMPLIANCE,
    SEXUAL_EXPLOITATION,
    SAFEGUARDING,
    OTHER;

    /** True where a case has its own office, and no detail of it belongs here. */
    public boolean handledElsewhere() {
        return this == SEXUAL_EXPLOITATION || this == SAFEGUARDING || this == FINANCIAL;
    }
}
