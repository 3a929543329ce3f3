package org.groundwork.instruments.editor;

/** Where a questionnaire of the list stands. */
public enum LibraryState {
    /** being made or changed here; nothing can be assessed with it yet */
    DRAFT,
    /** made or changed by the office, in use */
    OWN,
    /** comes with the program */
    SHIPPED,
    /** short, comes with the program, meant to be changed */
    STARTER,
    /** the office's own that was taken out of use; nothing new is assessed with it */
    RETIRED
}
