package org.groundwork.instruments;

import java.util.Locale;

/** How points become a rating; each is described in {@code docs/instrument-format.md}. */
public enum ScoringMethod {
    /** points of the HACT micro-assessment of 2016; its range counts key questions double */
    HACT_2016,
    /** points of the current HACT micro-assessment; its range does not */
    HACT_CURRENT,
    /** sum with thresholds, such as PSEA 2020 */
    SUM,
    /** how many are not met */
    MET_COUNT,
    /** share of the points that could be had */
    PERCENT,
    /** mean in each section, then of the sections */
    MEAN,
    /** declarations: all have to be the expected answer */
    ALL_YES,
    /** a pattern of yes and no */
    PATTERN,
    NONE;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** HACT's own rule: a key question weighs double. */
    public boolean knowsKeys() {
        return this == HACT_2016 || this == HACT_CURRENT;
    }
}
