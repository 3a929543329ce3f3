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
    NOT_MET
}
