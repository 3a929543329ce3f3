package org.groundwork.workspace;

import java.util.List;
import java.util.UUID;

/**
 * What an undo or redo did.
 *
 * @param act what was taken back, or done again
 * @param changes rows that were changed
 * @param kept rows of an import that were used since, and so stay as they are
 */
public record UndoResult(Sentence act, int changes, List<Kept> kept) {
    public UndoResult {
        kept = List.copyOf(kept);
    }

    /**
     * A row that stays.
     *
     * @param changedSince true where it was changed since; false where another row refers to it
     */
    public record Kept(String table, UUID row, boolean changedSince) {}
}
