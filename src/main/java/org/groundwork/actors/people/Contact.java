package org.groundwork.actors.people;

import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.actors.Answer;
import org.groundwork.actors.record.Part;
import org.jspecify.annotations.Nullable;

/**
 * A way to reach an actor. All but the phone may be empty, and the phone too.
 *
 * @param label who or which desk answers
 * @param person that person's row, if there is one
 * @param phone as written; see {@link PhoneText} for what is copied
 * @param other messenger name, radio call sign, "ask at the clinic"
 * @param preferred the way they asked for
 * @param language BCP 47 tag of the language they asked for
 * @param keepConsent may the office keep it
 * @param shareConsent may it be handed on
 * @param reachedOn last time somebody answered
 */
public record Contact(
        UUID id,
        UUID actor,
        String label,
        @Nullable UUID person,
        String phone,
        String email,
        String other,
        @Nullable ContactChannel preferred,
        @Nullable String language,
        Answer keepConsent,
        @Nullable LocalDate keepConsentOn,
        Answer shareConsent,
        @Nullable LocalDate shareConsentOn,
        @Nullable LocalDate reachedOn)
        implements Part {

    /** A phone number of which nothing else is known. */
    public static Contact phone(UUID id, UUID actor, String phone) {
        return new Contact(
                id, actor, "", null, phone, "", "", null, null, Answer.NOT_ASKED, null, Answer.NOT_ASKED, null, null);
    }
}
