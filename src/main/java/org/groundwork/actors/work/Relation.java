package org.groundwork.actors.work;

import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.actors.record.Part;
import org.jspecify.annotations.Nullable;

/**
 * A tie from one actor to another organisation, network or forum.
 *
 * @param other that organisation, when it is in the registry
 * @param otherName its name where it is not
 */
public record Relation(
        UUID id,
        UUID actor,
        RelationKind kind,
        @Nullable UUID other,
        String otherName,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate untilOn,
        String note)
        implements Part {}
