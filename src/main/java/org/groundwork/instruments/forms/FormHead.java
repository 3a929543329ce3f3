package org.groundwork.instruments.forms;

import java.time.LocalDate;

/**
 * Whom a form is for and what it was made from.
 *
 * @param actor id of the partner
 * @param actorName as the partner is called
 * @param office who asks, "" where that is not known
 * @param sha256 of the instrument's file
 * @param madeOn the day on which the form was made
 */
public record FormHead(String actor, String actorName, String office, String sha256, LocalDate madeOn) {}
