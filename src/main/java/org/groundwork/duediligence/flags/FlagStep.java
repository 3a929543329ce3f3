package org.groundwork.duediligence.flags;

import java.time.Instant;
import java.util.UUID;

/** Something that happened to a flag. Never edited. */
public record FlagStep(
        UUID id,
        UUID actor,
        UUID flag,
        FlagStepKind step,
        Instant atTime,
        String byWhom,
        String reason,
        String recordedBy) {}
