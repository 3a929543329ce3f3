package org.groundwork.duediligence.deciding;

/** How the work with this partner is rated in the risk register, as far as it is. */
public enum CaseRisk {
    NOT_RATED,
    LOW,
    MODERATE,
    SIGNIFICANT,
    HIGH
}
