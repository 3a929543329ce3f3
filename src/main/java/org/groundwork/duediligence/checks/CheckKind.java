package org.groundwork.duediligence.checks;

/** What was looked at. */
public enum CheckKind {
    REGISTRATION,
    SITE_VISIT,
    REFERENCE_CALL,
    BANK_CONFIRMATION,
    WEB_AND_MEDIA,
    SANCTIONS,
    PORTAL_VERIFICATION,
    OTHER_AGENCIES,
    OFFICE_BEARERS,
    OTHER
}
