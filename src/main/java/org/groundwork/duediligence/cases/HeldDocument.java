package org.groundwork.duediligence.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.duediligence.deciding.PaperState;
import org.jspecify.annotations.Nullable;

/**
 * A paper as the dossier holds it.
 *
 * @param kind as instruments name it
 * @param name of its kind, or its own title, in words
 * @param until last day on which it counts; null: it does not end
 * @param source from whom it was got, where not from the partner
 * @param content SHA-256 of its file, "" for none
 */
public record HeldDocument(
        UUID id,
        UUID actor,
        String kind,
        String name,
        PaperState state,
        @Nullable LocalDate issued,
        @Nullable LocalDate until,
        String number,
        String issuer,
        String source,
        String content,
        String fileName) {}
