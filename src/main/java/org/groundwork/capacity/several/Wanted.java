package org.groundwork.capacity.several;

import org.groundwork.capacity.results.Change;

/** What the first page can be narrowed to. */
public enum Wanted {
    OVERDUE,
    REFRESHER,
    WORSE,
    NO_PLAN,
    STOPS_CASH;

    boolean lets(PartnerRow row) {
        return switch (this) {
            case OVERDUE -> row.overdue() > 0;
            case REFRESHER -> row.refreshers() > 0;
            case WORSE -> row.change() == Change.WORSE;
            case NO_PLAN -> row.noPlan();
            case STOPS_CASH -> row.first() > 0;
        };
    }
}
