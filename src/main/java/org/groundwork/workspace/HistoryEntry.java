package org.groundwork.workspace;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One changed row, as its history shows it.
 *
 * @param at what the clock of the device said that wrote it; the order of entries is the journal's, not this
 * @param table table in lower case; labels of fields stand at {@code <area>.field.<table>.<column>}, see
 *     {@link Words#field}
 * @param fields what changed; all fields for a row that came or went
 * @param erased true where what was written is gone for good
 */
public record HistoryEntry(
        UUID act,
        Instant at,
        Access.Person by,
        UUID device,
        ActKind kind,
        Sentence what,
        String table,
        UUID row,
        Change change,
        List<FieldChange> fields,
        boolean erased) {
    public HistoryEntry {
        fields = List.copyOf(fields);
    }

    /** What happened to the row. */
    public enum Change {
        INSERT,
        UPDATE,
        DELETE,
        ERASE
    }

    /**
     * One field.
     *
     * @param field column in lower case, under its name of today
     * @param before text, number, true or false, a list, or null for nothing; dates and ids as text
     */
    public record FieldChange(
            String field, @Nullable Object before, @Nullable Object after) {}
}
