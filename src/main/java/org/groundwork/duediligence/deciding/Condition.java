package org.groundwork.duediligence.deciding;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a decision asks for.
 *
 * @param what in words
 * @param dueOn by when
 * @param ours the office does it: nobody asks the partner for it, whom it may concern without knowing
 * @param metOn when it was met; null while it is open
 * @param metBy who saw that
 * @param metHow what they saw
 */
public record Condition(
        UUID id,
        UUID decision,
        UUID actor,
        String what,
        LocalDate dueOn,
        boolean ours,
        @Nullable LocalDate metOn,
        String metBy,
        String metHow) {}
