package org.groundwork.duediligence.papers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of a paper. A newer version of a file is a row of its own; nothing is overwritten.
 *
 * @param sha256 names the attachment
 * @param original attachment with the file as it came, where it was changed and the original is kept; null otherwise
 * @param name of the file
 * @param bytes its size
 * @param pages how many, where that is known
 * @param replaces the file whose newer version this is
 */
public record DocumentFile(
        UUID id,
        UUID actor,
        UUID document,
        String sha256,
        @Nullable String original,
        String name,
        Integer bytes,
        @Nullable Integer pages,
        LocalDate addedOn,
        String addedBy,
        @Nullable UUID replaces) {}
