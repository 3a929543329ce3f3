package org.groundwork.duediligence.checks;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was looked at, once. Never edited.
 *
 * @param supersedes an earlier one that was wrong or is out of date; null for none
 */
public record Check(
        UUID id,
        UUID actor,
        CheckKind kind,
        CheckOutcome outcome,
        LocalDate doneOn,
        String doneBy,
        String note,
        String recordedBy,
        @Nullable UUID supersedes) {}
