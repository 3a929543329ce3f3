package org.groundwork.actors;

/** An answer to a yes-or-no question. No, not asked and not answered are three different things; only YES counts. */
public enum Answer {
    NOT_ASKED,
    YES,
    NO,
    NOT_ANSWERED;

    public boolean known() {
        return this == YES || this == NO;
    }
}
