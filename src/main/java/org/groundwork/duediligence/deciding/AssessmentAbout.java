package org.groundwork.duediligence.deciding;

/** What an assessment is about, as far as a decision makes a difference. */
public enum AssessmentAbout {
    ELIGIBILITY,
    DUE_DILIGENCE,
    PSEA,
    FINANCE,
    CAPACITY,
    OTHER;

    /** @param kind of the instrument, as its file writes it */
    public static AssessmentAbout of(String kind) {
        return switch (kind) {
            case "eligibility" -> ELIGIBILITY;
            case "due-diligence" -> DUE_DILIGENCE;
            case "psea" -> PSEA;
            case "financial", "hact" -> FINANCE;
            case "capacity", "technical" -> CAPACITY;
            default -> OTHER;
        };
    }
}
