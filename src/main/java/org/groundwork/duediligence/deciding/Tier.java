package org.groundwork.duediligence.deciding;

/** How much is asked of a partner: more with more money, risk and distance. */
public enum Tier {
    T0("0"),
    T1("1"),
    T2("2"),
    T3("3");

    private final String id;

    Tier(String id) {
        this.id = id;
    }

    /** As instruments name it in what they ask when. */
    public String id() {
        return id;
    }

    /** One step up; there is nothing above the last. */
    public Tier next() {
        return switch (this) {
            case T0 -> T1;
            case T1 -> T2;
            case T2, T3 -> T3;
        };
    }
}
