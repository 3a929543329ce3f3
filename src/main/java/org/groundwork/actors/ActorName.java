package org.groundwork.actors;

import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.actors.record.Part;
import org.jspecify.annotations.Nullable;

/**
 * One of an actor's names.
 *
 * @param language BCP 47 tag, or null where nobody said
 * @param script ISO 15924 code such as Latn or Arab, found from the letters; "" for a name without letters
 * @param fromOn in use from
 * @param untilOn in use until
 */
public record ActorName(
        UUID id,
        UUID actor,
        String text,
        NameKind kind,
        @Nullable String language,
        String script,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate untilOn)
        implements Part {}
