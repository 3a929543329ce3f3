package org.groundwork.actors.status;

/**
 * The published rule by which a claim is judged. Definitions differ; every count names its own, and counts of two
 * definitions are never added.
 */
public enum ClaimDefinition {
    /**
     * Humanitarian mandate, and governed or directed by women or women in half or more of senior posts: IASC Gender
     * Reference Group 2023.
     */
    WLO_IASC_2023(Claim.WOMEN_LED, true),
    /** Women in half or more of the places on the board and of the senior posts: the UN Partner Portal's wording. */
    WLO_PORTAL(Claim.WOMEN_LED, false),
    /** Women's rights or gender equality is a stated purpose; not a headcount. */
    WRO_PURPOSE(Claim.WOMENS_RIGHTS, true),
    /** People with lived experience of displacement in a primary leadership role: UNHCR 2023. */
    REFUGEE_UNHCR_2023(Claim.REFUGEE_LED, true),
    /** Led by, and at least half its members are, persons with disabilities. */
    OPD_HALF_OF_MEMBERS(Claim.DISABILITY, true),
    /** Half or more of its leaders are young; 15 to 24 unless the office says otherwise. */
    YOUTH_LEADERS(Claim.YOUTH_LED, true);

    private final Claim claim;
    private final boolean verified;

    ClaimDefinition(Claim claim, boolean verified) {
        this.claim = claim;
        this.verified = verified;
    }

    public Claim claim() {
        return claim;
    }

    /** Whether the rule was read in a public text; else it is shown as unverified. */
    public boolean verified() {
        return verified;
    }

    /** The first definition of a claim, which is used unless another is asked for. */
    public static ClaimDefinition usual(Claim claim) {
        for (ClaimDefinition each : values()) {
            if (each.claim == claim) {
                return each;
            }
        }
        throw new IllegalStateException(claim.name());
    }
}
