package org.groundwork.instruments;

import java.util.Locale;

/** What an instrument is for. */
public enum InstrumentKind {
    ELIGIBILITY,
    DUE_DILIGENCE,
    PSEA,
    FINANCIAL,
    CAPACITY,
    TECHNICAL,
    HACT,
    FEEDBACK,
    READINESS,
    MONITORING,
    OTHER;

    /** As content files write it: {@code due-diligence}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
