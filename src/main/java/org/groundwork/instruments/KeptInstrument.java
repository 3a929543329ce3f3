package org.groundwork.instruments;

import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.core.Id;
import org.jspecify.annotations.Nullable;

/**
 * The file of an instrument as the workspace keeps it.
 *
 * @param id named after {@code sha256}
 * @param own made or changed by the office
 */
public record KeptInstrument(
        UUID id,
        String code,
        String edition,
        String sha256,
        String content,
        boolean own,
        LocalDate madeOn,
        @Nullable LocalDate retiredOn) {
    public static UUID id(String sha256) {
        return Id.named("instrument", sha256);
    }
}
