package org.groundwork.actors.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.Answer;
import org.groundwork.actors.people.Contact;
import org.groundwork.actors.people.Person;
import org.groundwork.core.Finding;

/** What waits for somebody on a record: shown in its header, each with the section where it can be settled. */
final class Pending {
    private Pending() {}

    /**
     * What is open.
     *
     * @param perhaps the name of the actor it may be the same as, or ""
     * @param drafts entries that were not understood
     * @return findings whose field is the section to go to
     */
    static List<Finding> of(
            Actor actor, List<Contact> contacts, List<Person> people, String perhaps, int drafts, LocalDate today) {
        List<Finding> open = new ArrayList<>();
        if (actor.perhapsSameAs() != null) {
            open.add(Finding.warning("same", "actors.page.pending.same", perhaps));
        }
        if (drafts > 0) {
            open.add(Finding.error("drafts", "actors.page.pending.drafts", drafts));
        }
        if (actor.retired()) {
            return open;
        }
        long noConsent = contacts.stream()
                .filter(each -> each.keepConsent() != Answer.YES)
                .count();
        if (noConsent > 0) {
            open.add(Finding.warning("contacts", "actors.page.pending.contactConsent", noConsent));
        }
        long personal = people.stream()
                .filter(each -> each.leftOn() == null || each.leftOn().isAfter(today))
                .filter(each -> each.keepConsent() != Answer.YES)
                .count();
        if (personal > 0) {
            open.add(Finding.warning("people", "actors.page.pending.personConsent", personal));
        }
        if (contacts.isEmpty()) {
            open.add(Finding.info("contacts", "actors.page.pending.noContact"));
        }
        if (actor.kind() == ActorKind.NOT_DETERMINED) {
            open.add(Finding.info("facts", "actors.page.pending.kind"));
        }
        if (actor.hqCountry() == null) {
            open.add(Finding.info("facts", "actors.page.pending.hq"));
        }
        return open;
    }
}
