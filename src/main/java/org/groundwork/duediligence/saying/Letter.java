package org.groundwork.duediligence.saying;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter to a partner. Once released it is never changed; another one is written instead.
 *
 * @param decision that it tells
 * @param text all of it, as it was or will be sent
 * @param releasedOn null while it is a draft
 */
public record Letter(
        UUID id,
        UUID actor,
        UUID decision,
        LocalDate draftedOn,
        String draftedBy,
        String text,
        @Nullable LocalDate releasedOn,
        String releasedBy,
        String releasedFunction) {

    public boolean released() {
        return releasedOn != null;
    }
}
