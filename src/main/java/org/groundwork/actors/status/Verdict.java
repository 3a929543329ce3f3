package org.groundwork.actors.status;

/** What a rule finds. What is not known never counts. */
public enum Verdict {
    YES,
    NO,
    NOT_KNOWN
}
