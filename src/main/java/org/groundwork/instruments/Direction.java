package org.groundwork.instruments;

import java.util.Locale;

/** What more points mean, as the source has it; a score is never turned round. */
public enum Direction {
    /** more points are worse: "risk points" */
    RISK,
    /** more points are better: "capacity points" */
    CAPACITY,
    /** nothing is scored */
    NONE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
