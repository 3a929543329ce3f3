package org.groundwork.actors.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.Answer;
import org.groundwork.actors.people.Contact;
import org.groundwork.actors.people.Person;
import org.groundwork.actors.people.PersonRole;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Columns;
import org.groundwork.core.Text;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.Screens;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Memory;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.ActEntry;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A person who asks for it is erased from the record, and then from every byte of the workspace. */
class ErasingTest {
    private static final String NAME = "Amina Invented-Name";
    private static final String PHONE = "+211 920 555 014";

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private final Dialogs dialogs = new Dialogs(() -> null, Memory.brief());
    private ActorsFeature actors;
    private RecordViewModel record;
    private RowsViewModel<Person> people;
    private RowsViewModel<Contact> contacts;
    private UUID id;

    @BeforeEach
    void open() {
        show(temp.workspace(), Tasks.direct(trouble -> {
            throw new IllegalStateException(trouble);
        }));
        id = actors.add("Nyal Saving Group", ActorKind.CBO, null, "", PHONE);
        record.open(id);
        Person person = new Person(
                record.newId(),
                id,
                "",
                PersonRole.HEAD,
                "",
                null,
                null,
                null,
                "",
                Answer.NOT_ASKED,
                Answer.NOT_ASKED,
                null);
        people.add(person);
        people.set("name", NAME, "");
        people.set("fromOn", null, "since " + NAME + " came");
        people.close();
        contacts.edit(contacts.rows().getFirst());
        contacts.change(contact -> Columns.with(contact, "person", person.id()));
        contacts.close();
        record.reload();
    }

    private void show(Workspace workspace, Tasks tasks) {
        PresenceFeature presences = new PresenceFeature(workspace);
        actors = new ActorsFeature(workspace, new PlacesFeature(workspace), presences);
        record = new RecordViewModel(
                workspace, actors, presences, tasks, new RecordContentStore(workspace, actors, presences)::read);
        people = record.rows(Person.class);
        contacts = record.rows(Contact.class);
    }

    @Test
    void whoIsErasedIsInNoByteOfTheWorkspace() throws IOException {
        temp.workspace().backup(null, true);
        assertTrue(holds(NAME) && holds(PHONE));
        Person person = people.rows().getFirst();
        ask(person, true);
        assertEquals(List.of(), people.rows());
        assertEquals(List.of(), contacts.rows(), "the phone of that person went with them");
        assertEquals(List.of(), actors.store().parts(Person.class, id));
        ActEntry last = temp.workspace().recent(1).getFirst();
        assertEquals("workspace.act.erased", last.what().key());
        assertEquals(List.of("2", "She asked for it (Test Person)"), last.what().args());
        assertTrue(temp.workspace().verify().ok());
        assertTrue(temp.workspace().verify().erased() > 0);
        assertNull(people.removed().get(), "nothing to bring back");
        temp.workspace().close();
        assertFalse(holds(NAME), "the name is still there");
        assertFalse(holds(PHONE), "the phone is still there");
        assertTrue(temp.reopen().verify().ok());
    }

    @Test
    void aContactThatWasRemovedBeforeGoesWithItsPerson() throws IOException {
        contacts.remove(contacts.rows().getFirst());
        record.open(id);
        ask(people.rows().getFirst(), true);
        temp.workspace().close();
        assertFalse(holds(PHONE), "the phone is still there");
        assertTrue(temp.reopen().verify().ok());
    }

    @Test
    void whatWasJustTakenAwayCanStillBeErased() throws IOException {
        Screens.onScreen(() -> {
            RowsView<Contact> view = new RowsView<>(contacts, row -> new Label(row.phone()), VBox::new)
                    .erasable(row -> record.erase(contacts, row, "asked for it"));
            contacts.remove(contacts.rows().getFirst());
            return press(new Scene(view));
        });
        assertNull(contacts.removed().get(), "nothing to bring back");
        temp.workspace().close();
        assertFalse(holds(PHONE), "the phone is still there");
    }

    @Test
    void aContactThatIsSomebodyElsesByNowStays() {
        contacts.edit(contacts.rows().getFirst());
        contacts.change(contact -> Columns.with(contact, "person", null));
        contacts.close();
        ask(people.rows().getFirst(), true);
        assertEquals(PHONE, contacts.rows().getFirst().phone());
    }

    @Test
    void whatCouldNotBeErasedIsShownAgain() throws IOException {
        Path database = temp.folder().resolve("groundwork.mv.db");
        Assumptions.assumeTrue(Files.getFileStore(database).supportsFileAttributeView("posix"));
        temp.workspace().close();
        Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("r--r--r--"));
        List<Throwable> failures = new ArrayList<>();
        show(temp.reopen(), Tasks.direct(failures::add));
        record.open(id);
        Person person = people.rows().getFirst();
        Contact contact = contacts.rows().getFirst();
        record.erase(people, person, "asked for it");
        assertEquals(1, failures.size());
        assertEquals(List.of(person), people.rows());
        assertEquals(List.of(contact), contacts.rows());
        contacts.remove(contact);
        assertEquals(2, failures.size());
        assertEquals(List.of(contact), contacts.rows(), "nor what could not be taken away");
        assertNull(contacts.removed().get());
    }

    @Test
    void whoeverThinksBetterOfItErasesNothing() {
        ask(people.rows().getFirst(), false);
        assertEquals(NAME, people.rows().getFirst().name());
        assertEquals(NAME, actors.store().parts(Person.class, id).getFirst().name());
    }

    private void ask(Person person, boolean go) {
        ErasingView erasing = new ErasingView(dialogs, record);
        Screens.inDialog(() -> erasing.ask(people, person, person.name()), scene -> {
            TextArea why = (TextArea)
                    scene.getRoot().lookupAll(".text-area").iterator().next();
            why.setText("She asked for it");
            return !go || press(scene);
        });
    }

    private static boolean press(Scene scene) {
        scene.getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button each
                        && Text.of("actors.erase.act").equals(each.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire();
        return true;
    }

    /** True where a file of the workspace, or of a copy in it, holds the words. */
    private boolean holds(String words) throws IOException {
        try (Stream<Path> files = Files.walk(temp.folder())) {
            return files.filter(Files::isRegularFile).anyMatch(file -> holds(file, words));
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (new String(bytes, StandardCharsets.ISO_8859_1).contains(words)) {
                return true;
            }
            if (file.toString().endsWith(".gwcopy")) {
                try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                        if (new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1).contains(words)) {
                            return true;
                        }
                    }
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
