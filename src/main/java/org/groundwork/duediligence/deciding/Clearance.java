package org.groundwork.duediligence.deciding;

import java.time.LocalDate;
import java.util.UUID;

/** A desk cleared a decision; appended, never edited. */
public record Clearance(UUID id, UUID decision, ClearingDesk desk, String name, LocalDate clearedOn, String note) {}
