package org.groundwork.actors.status;

import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.actors.record.Part;
import org.jspecify.annotations.Nullable;

/**
 * A claim that is kept only with written consent for a stated purpose, and never leaves the record's own page: not in
 * facets, search, ordinary exports, or counts below 5.
 *
 * @param purpose what the actor agreed to
 * @param consentOn the day of the written consent; without it the claim does not count
 * @param saidBy who said so
 */
public record SensitiveClaim(
        UUID id,
        UUID actor,
        SensitiveKind kind,
        String purpose,
        @Nullable LocalDate consentOn,
        String saidBy) implements Part {}
