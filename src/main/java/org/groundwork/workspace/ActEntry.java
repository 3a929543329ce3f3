package org.groundwork.workspace;

import java.time.Instant;
import java.util.UUID;

/**
 * One act, as the list of what was done lately shows it.
 *
 * @param at what the clock of the device said that wrote it
 * @param changes how many rows it changed
 */
public record ActEntry(
        UUID act, Instant at, Access.Person by, UUID device, ActKind kind, Sentence what, long changes) {}
