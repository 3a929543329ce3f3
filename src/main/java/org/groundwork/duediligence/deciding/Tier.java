package org.groundwork.duediligence.deciding;

/** How much is asked of a partner: more with more money, risk and distance. */
public enum Tier {
    T0,
    T1,
    T2,
    T3;

    /** As instruments name it in what they ask when. */
    public String id() {
        return Integer.toString(ordinal());
    }

    /** One step up; there is nothing above the last. */
    public Tier next() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }
}
