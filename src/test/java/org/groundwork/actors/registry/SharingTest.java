package org.groundwork.actors.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.Answer;
import org.groundwork.actors.people.Contact;
import org.groundwork.actors.people.Person;
import org.groundwork.actors.people.PersonRole;
import org.groundwork.core.Columns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharingTest {
    private static final UUID ID = new UUID(1, 1);

    @ParameterizedTest(name = "share {0}, keep {1}, of a person {2}: {3}, redacted {4}")
    @CsvSource({
        "YES, YES, false, true, true",
        "YES, NOT_ASKED, false, true, true",
        "YES, YES, true, true, false",
        "YES, NO, false, false, false", // who may not be kept is not handed on either
        "NO, YES, false, false, false",
        "NOT_ASKED, YES, false, false, false",
        "NOT_ANSWERED, YES, false, false, false"
    })
    void aContactNeedsConsentToShare(Answer share, Answer keep, boolean ofPerson, boolean whole, boolean redacted) {
        Contact contact = Columns.with(
                Columns.with(Contact.phone(ID, ID, "0912345678"), "shareConsent", share), "keepConsent", keep);
        Contact given = ofPerson ? Columns.with(contact, "person", new UUID(3, 3)) : contact;
        assertEquals(whole, new Sharing(false).shares(given));
        assertEquals(redacted, new Sharing(true).shares(given));
    }

    @ParameterizedTest(name = "share {0}, keep {1}, left {2}: {3}")
    @CsvSource({
        "YES, YES, false, true",
        "YES, YES, true, false",
        "YES, NO, false, false",
        "NO, YES, false, false",
        "NOT_ASKED, YES, false, false"
    })
    void aPersonMustBeThereAndAgree(Answer share, Answer keep, boolean left, boolean shared) {
        Person person = new Person(
                ID,
                ID,
                "Achol Deng",
                PersonRole.HEAD,
                "",
                null,
                null,
                left ? LocalDate.of(2026, 1, 1) : null,
                "",
                keep,
                share,
                null);
        assertEquals(shared, new Sharing(false).shares(person));
        assertEquals(false, new Sharing(true).shares(person));
    }

    @Test
    void anActorNotToBeNamedIsNeverNamed() {
        Actor actor = Actor.of(ID, ActorKind.CBO);
        assertEquals(true, new Sharing(false).names(actor));
        assertEquals(false, new Sharing(false).names(Columns.with(actor, "notToBeNamed", true)));
    }

    @Test
    void textThatMayNameAPersonGoesWithThePeople() {
        assertEquals("Achol", new Sharing(false).person("Achol"));
        assertEquals("", new Sharing(true).person("Achol"));
    }
}
