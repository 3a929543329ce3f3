package org.groundwork.instruments;

/** How an answer was obtained. */
public enum How {
    NOT_SAID,
    DOCUMENT_SEEN,
    OBSERVED,
    /** with language, interpreter and witness */
    ASKED_ORALLY,
    WRITTEN_BY_PARTNER,
    /** taken over from another agency's assessment */
    REUSED
}
