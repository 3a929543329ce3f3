package org.groundwork.duediligence.saying;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A passport was made and handed on. Appended, never edited.
 *
 * @param recipient who gets it
 * @param documents how many papers are in it
 */
public record PassportMade(
        UUID id, UUID actor, UUID consent, LocalDate madeOn, String madeBy, String recipient, Integer documents) {}
