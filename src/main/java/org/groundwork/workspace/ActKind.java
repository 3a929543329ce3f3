package org.groundwork.workspace;

/** What sort of act stands in the journal; stored by name. Only people's work and imports can be undone. */
public enum ActKind {
    /** what a person changed */
    PERSON,
    /** rows read from a file; undone as a whole */
    IMPORT,
    /** a reference list (places, boundaries, watchlists) was loaded */
    EDITION,
    /** eligible, accepted, signed: append-only */
    DECISION,
    /** a letter or file was let out */
    RELEASE,
    SETTINGS,
    /** the program's own change of the file: its making, and each new schema */
    MIGRATION,
    UNDO,
    REDO,
    /** a person's data was taken out for good */
    ERASURE;

    /** True for what undo may take back. */
    public boolean undoable() {
        return this == PERSON || this == IMPORT || this == REDO;
    }
}
