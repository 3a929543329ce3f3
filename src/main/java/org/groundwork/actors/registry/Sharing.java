package org.groundwork.actors.registry;

import org.groundwork.actors.Actor;
import org.groundwork.actors.Answer;
import org.groundwork.actors.people.Contact;
import org.groundwork.actors.people.Person;

/**
 * What may leave the office; the one place that decides it, for workbooks and briefs alike. Payment channels, notes to
 * file, conflict notes and sensitive claims never do, so nothing here asks about them.
 *
 * @param redact leaves out people altogether, whatever they agreed to
 */
public record Sharing(boolean redact) {

    /** Whether the actor's name may be told; else only its kind, and where at first administrative level. */
    public boolean names(Actor actor) {
        return !actor.notToBeNamed();
    }

    /** A contact is handed on only with consent to share; consent to keep is not enough. */
    public boolean shares(Contact contact) {
        boolean consent = contact.shareConsent() == Answer.YES && contact.keepConsent() != Answer.NO;
        return consent && !(redact && contact.person() != null);
    }

    /** A person who is still there and agreed. */
    public boolean shares(Person person) {
        return !redact
                && person.shareConsent() == Answer.YES
                && person.keepConsent() != Answer.NO
                && person.leftOn() == null;
    }

    /** Text that may name a person: who answers a phone, who gave a figure. */
    public String person(String text) {
        return redact ? "" : text;
    }
}
