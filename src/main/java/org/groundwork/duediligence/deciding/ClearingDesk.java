package org.groundwork.duediligence.deciding;

/** Who looks at a decision before it is signed. */
public enum ClearingDesk {
    PROGRAMME,
    RESOURCE_MANAGEMENT,
    LEGAL,
    PSEA,
    SECURITY
}
