package org.groundwork.instruments;

import java.util.Locale;

/** How a question is answered. */
public enum QuestionType {
    SCALE,
    YES_NO,
    SINGLE,
    MULTIPLE,
    NUMBER,
    DATE,
    TEXT,
    /** a paper: held, none because of a reason, or missing */
    DOCUMENT;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True where the answer is one of the question's levels. */
    public boolean chosen() {
        return this == SCALE || this == YES_NO || this == SINGLE || this == DOCUMENT;
    }
}
