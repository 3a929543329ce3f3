package org.groundwork.core;

/** How much a {@link Finding} matters. An error keeps a result from counting; it never keeps text from being saved. */
public enum Severity {
    INFO,
    WARNING,
    ERROR
}
