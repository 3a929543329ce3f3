package org.groundwork.actors.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.core.Id;
import org.jspecify.annotations.Nullable;

/**
 * Where a section's facts come from and how old they are.
 *
 * @param source who or what said so
 * @param asOf the day on which the facts were true
 * @param confidence how sure the office is; null where nobody said
 * @param touchedAt when anything in the section was last changed here
 */
public record SectionMeta(
        UUID id,
        UUID actor,
        Section section,
        String source,
        @Nullable LocalDate asOf,
        @Nullable Confidence confidence,
        @Nullable Instant touchedAt)
        implements Part {

    /** One row for each actor and section, whichever office writes it. */
    public static UUID idOf(UUID actor, Section section) {
        return Id.named("actor section", actor.toString(), section.name());
    }

    /** The same, changed at another time. */
    SectionMeta touched(@Nullable Instant at) {
        return new SectionMeta(id, actor, section, source, asOf, confidence, at);
    }

    public static SectionMeta of(UUID actor, Section section, String source, @Nullable LocalDate asOf) {
        return new SectionMeta(idOf(actor, section), actor, section, source, asOf, null, null);
    }
}
