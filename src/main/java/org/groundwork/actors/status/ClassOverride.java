package org.groundwork.actors.status;

import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.actors.record.Part;
import org.jspecify.annotations.Nullable;

/**
 * A person's decision that the derived class does not hold; the latest one for a country counts. Never edited.
 *
 * @param country ISO 3166-1 alpha-3 for which it holds
 * @param localClass the class that holds instead; null takes an earlier decision back
 * @param reason why
 * @param decidedBy who decided
 */
public record ClassOverride(
        UUID id,
        UUID actor,
        String country,
        @Nullable LocalClass localClass,
        String reason,
        String decidedBy,
        LocalDate decidedOn)
        implements Part {}
