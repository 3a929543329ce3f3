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

    Step next() {
        return values()[Math.min(ordinal() + 1, DONE.ordinal())];
    }

    Step previous() {
        return values()[Math.max(ordinal() - 1, 0)];
    }
}
