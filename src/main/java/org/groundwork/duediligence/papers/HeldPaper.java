package org.groundwork.duediligence.papers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper with its files, as it stands on the day that was asked for.
 *
 * @param files the newest version of each, in the order in which they came
 * @param older versions that were replaced
 * @param until last day on which it counts; null: it does not end
 */
public record HeldPaper(
        Document paper,
        List<DocumentFile> files,
        List<DocumentFile> older,
        DocumentState state,
        @Nullable LocalDate until) {
    public HeldPaper {
        files = List.copyOf(files);
        older = List.copyOf(older);
    }
}
