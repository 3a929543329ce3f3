package org.groundwork.duediligence.flags;

import java.time.Instant;
import java.util.UUID;

/** Somebody looked into the flags of a partner, and why. */
public record FlagReading(UUID id, UUID actor, Instant readAt, String readBy, String reason) {}
