package org.groundwork.duediligence.deciding;

import java.util.EnumSet;
import java.util.Set;

/** What a decision lets begin; neither is a decision too. */
public enum Allows {
    CASH,
    IN_KIND;

    /** What these two outcomes let begin. */
    public static Set<Allows> of(Outcome cash, Outcome inKind) {
        Set<Allows> allowed = EnumSet.noneOf(Allows.class);
        if (cash.allows()) {
            allowed.add(CASH);
        }
        if (inKind.allows()) {
            allowed.add(IN_KIND);
        }
        return allowed;
    }
}
