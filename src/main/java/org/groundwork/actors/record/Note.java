package org.groundwork.actors.record;

import java.time.LocalDate;
import java.util.UUID;

/** A dated note to file. */
public record Note(UUID id, UUID actor, LocalDate writtenOn, String author, String text) implements Part {}
