package org.groundwork.actors.people;

import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.actors.Answer;
import org.groundwork.actors.record.Part;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is or was part of an actor.
 *
 * @param sex null where not given
 * @param fromOn in this role from
 * @param leftOn left on; null: still there
 * @param wentTo where to, if known
 * @param keepConsent may the office keep this person's data
 * @param shareConsent may it be handed on
 * @param shareConsentOn when the person said so
 */
public record Person(
        UUID id,
        UUID actor,
        String name,
        PersonRole role,
        String title,
        @Nullable Sex sex,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate leftOn,
        String wentTo,
        Answer keepConsent,
        Answer shareConsent,
        @Nullable LocalDate shareConsentOn)
        implements Part {}
