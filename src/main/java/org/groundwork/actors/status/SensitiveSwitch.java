package org.groundwork.actors.status;

import java.time.LocalDate;
import java.util.UUID;

/** An office's decision to keep, or to stop keeping, a sensitive claim; the latest one holds. Never edited. */
public record SensitiveSwitch(
        UUID id, SensitiveKind kind, boolean switchedOn, String reason, String decidedBy, LocalDate decidedOn) {}
