package org.groundwork.actors;

import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.actors.record.Part;
import org.jspecify.annotations.Nullable;

/**
 * A number or code that somebody gave an actor.
 *
 * @param code as written, kept as text
 * @param issuer who gave it
 * @param status what the issuer or an agency says of it ("verified", "expired"), "" if nothing
 * @param statusOn when it said so
 * @param agency which agency said so
 * @param fromOn valid from
 * @param untilOn valid until
 */
public record Identifier(
        UUID id,
        UUID actor,
        IdentifierScheme scheme,
        String code,
        String issuer,
        String status,
        @Nullable LocalDate statusOn,
        String agency,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate untilOn)
        implements Part {}
