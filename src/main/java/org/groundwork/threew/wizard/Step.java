package org.groundwork.threew.wizard;

/** The steps of an import, in order. */
public enum Step {
    FILE,
    SHEET,
    COLUMNS,
    ORGANISATIONS,
    PLACES,
    PREVIEW,
    DONE;

    /** From 1. */
    int number() {
        return ordinal() + 1;
    }

    Step next() {
        return values()[Math.min(ordinal() + 1, DONE.ordinal())];
    }

    Step previous() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}
