package org.groundwork.capacity.plan;

/** Who learns from whom. */
public enum SupportWay {
    AGENCY_TO_PARTNER,
    PARTNER_TO_AGENCY,
    PARTNER_TO_PARTNER,
    DIASPORA_TO_PARTNER
}
