package org.groundwork.actors.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.Answer;
import org.groundwork.actors.people.Contact;
import org.groundwork.actors.people.Person;
import org.groundwork.actors.people.PersonRole;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Columns;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.Screens;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Erasing takes seconds, in which the page is worked on. */
class ErasingMeanwhileTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private Tasks tasks;
    private ActorsFeature actors;
    private RecordViewModel record;
    private RowsViewModel<Person> people;
    private RowsViewModel<Contact> contacts;
    private UUID id;
    private Person person;
    private Contact contact;

    @BeforeEach
    void open() {
        Screens.start();
        tasks = Tasks.background(failures::add);
        Workspace workspace = temp.workspace();
        PresenceFeature presences = new PresenceFeature(workspace);
        actors = new ActorsFeature(workspace, new PlacesFeature(workspace), presences);
        id = actors.add("Nyal Saving Group", ActorKind.CBO, null, "", "+211 920 555 014");
        person = new Person(
                workspace.newId(),
                id,
                "Amina Invented-Name",
                PersonRole.HEAD,
                "",
                null,
                null,
                null,
                "",
                Answer.NOT_ASKED,
                Answer.NOT_ASKED,
                null);
        contact = Columns.with(actors.store().parts(Contact.class, id).getFirst(), "person", person.id());
        workspace.act("actors.act.people", List.of("x"), () -> actors.saveParts(List.of(person, contact)));
        record = new RecordViewModel(
                workspace, actors, presences, tasks, new RecordContentStore(workspace, actors, presences)::read);
        people = record.rows(Person.class);
        contacts = record.rows(Contact.class);
        onScreen(() -> record.open(id));
        ended();
        assertEquals(List.of(contact), contacts.rows());
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void whatIsTypedIntoTheirContactMeanwhileIsNotWritten() {
        CountDownLatch writes = held();
        List<Contact> shown = new CopyOnWriteArrayList<>();
        onScreen(() -> {
            record.erase(people, person, "asked for it");
            assertEquals(List.of(), people.rows());
            assertEquals(List.of(), contacts.rows(), "the phone leaves the screen with its person");
            record.reload().whenEnded(read -> {
                shown.addAll(contacts.rows());
                contacts.edit(contact);
                contacts.set("label", "Front desk", "");
                contacts.set("reachedOn", null, "when she came");
                writes.countDown();
            });
        });
        ended();
        assertEquals(0, writes.getCount());
        assertEquals(List.of(), shown, "also when the record is read meanwhile");
        assertGone();
        assertNull(Screens.onScreen(() -> contacts.open().get()));
        assertTrue(temp.workspace().drafts().of("actor_contact", contact.id()).isEmpty());
    }

    @Test
    void theirContactThatIsTakenAwayMeanwhileIsNotBroughtBack() {
        CountDownLatch writes = held();
        onScreen(() -> {
            record.erase(people, person, "asked for it");
            contacts.remove(contact);
        });
        writes.countDown();
        ended();
        assertNull(Screens.onScreen(() -> contacts.removed().get()), "there is nothing to bring back");
        assertGone();
    }

    @Test
    void theirContactThatWasTakenAwayJustBeforeIsNotBroughtBack() {
        CountDownLatch removing = held();
        CountDownLatch[] erasing = new CountDownLatch[1];
        onScreen(() -> {
            contacts.removed().subscribe((before, now) -> {
                if (now != null) {
                    contacts.bringBack();
                    erasing[0].countDown();
                }
            });
            contacts.remove(contact);
            erasing[0] = held();
            record.erase(people, person, "asked for it");
        });
        removing.countDown();
        ended();
        assertEquals(0, erasing[0].getCount(), "it could be brought back before it was erased");
        assertGone();
    }

    @Test
    void whatCouldBeBroughtBackGoesFromTheScreenWithItsPerson() {
        onScreen(() -> contacts.remove(contact));
        ended();
        onScreen(() -> {
            assertNotNull(contacts.removed().get());
            record.erase(people, person, "asked for it");
            assertNull(contacts.removed().get());
        });
        ended();
        assertGone();
    }

    @Test
    void aNewPersonWhoIsStillBeingSavedIsErased() {
        CountDownLatch writes = held();
        Person other = Columns.with(Columns.with(person, "id", temp.workspace().newId()), "name", "");
        onScreen(() -> {
            people.add(other);
            people.set("name", "Deng Invented-Name", "");
            record.erase(people, other, "asked for it");
        });
        writes.countDown();
        ended();
        assertEquals(List.of(person), actors.store().parts(Person.class, id));
        assertEquals(List.of(person), Screens.onScreen(() -> List.copyOf(people.rows())));
    }

    private void assertGone() {
        assertEquals(List.of(), failures);
        assertEquals(List.of(), actors.store().parts(Contact.class, id));
        assertEquals(List.of(), actors.store().parts(Person.class, id));
        assertEquals(List.of(), Screens.onScreen(() -> List.copyOf(contacts.rows())));
        assertTrue(
                temp.workspace().history(contact.id()).stream()
                        .flatMap(entry -> entry.fields().stream())
                        .noneMatch(field -> contact.phone().equals(field.after())
                                || contact.phone().equals(field.before())),
                "the history tells the phone");
    }

    /** Keeps what writes waiting until it is let go. */
    private CountDownLatch held() {
        CountDownLatch let = new CountDownLatch(1);
        onScreen(() -> tasks.run("editing.erasing", progress -> let.await(30, TimeUnit.SECONDS), waited -> {}));
        return let;
    }

    private void ended() {
        long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!Screens.onScreen(() -> tasks.running().isEmpty())) {
            assertTrue(System.nanoTime() < last, "it never ended");
            Thread.onSpinWait();
        }
    }

    private static void onScreen(Runnable work) {
        Screens.onScreen(() -> {
            work.run();
            return true;
        });
    }
}
