package org.groundwork.threew.wizard;

import java.util.List;

/** The steps of an import, in order. */
public enum Step {
    FILE,
    SHEET,
    COLUMNS,
    ORGANISATIONS,
    PLACES,
    PREVIEW,
    DONE;

    private static final List<Step> ORDER = List.of(values());

    /** From 1. */
    int number() {
        return ORDER.indexOf(this) + 1;
    }

    Step next() {
        return ORDER.get(Math.min(number(), ORDER.size() - 1));
    }

    Step previous() {
        return ORDER.get(Math.max(number() - 2, 0));
    }
}
