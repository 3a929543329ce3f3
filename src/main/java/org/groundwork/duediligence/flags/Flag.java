package org.groundwork.duediligence.flags;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An observation or flag as it was raised. Never edited; what became of it is in its steps.
 *
 * @param level as raised: an observation or a flag
 * @param words what is to be known of it here; no detail of a case
 * @param reportedTo the office that handles the case, "" where there is none
 */
public record Flag(
        UUID id,
        UUID actor,
        FlagLevel level,
        FlagCategory category,
        LocalDate raisedOn,
        String raisedBy,
        String words,
        String reportedTo,
        @Nullable LocalDate reportedOn) {}
