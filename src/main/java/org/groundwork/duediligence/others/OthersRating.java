package org.groundwork.duediligence.others;

/** What others say, with its noun: low risk is good, low capacity is not. */
public enum OthersRating {
    LOW_RISK,
    MODERATE_RISK,
    SIGNIFICANT_RISK,
    HIGH_RISK,
    FULL_CAPACITY,
    MEDIUM_CAPACITY,
    LOW_CAPACITY,
    MET,
    NOT_MET;

    /** Whether it says that something is weak. */
    public boolean poor() {
        return switch (this) {
            case LOW_RISK, FULL_CAPACITY, MET, MODERATE_RISK, MEDIUM_CAPACITY -> false;
            case SIGNIFICANT_RISK, HIGH_RISK, LOW_CAPACITY, NOT_MET -> true;
        };
    }
}
