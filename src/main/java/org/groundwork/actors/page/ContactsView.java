package org.groundwork.actors.page;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.groundwork.actors.Answer;
import org.groundwork.actors.people.Contact;
import org.groundwork.actors.people.ContactChannel;
import org.groundwork.actors.people.Person;
import org.groundwork.actors.people.PhoneText;
import org.groundwork.core.Columns;
import org.groundwork.core.Text;
import org.groundwork.editing.CodesViewModel;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;

/** How to reach the actor: with consent, language and the way they asked for; numbers copy whole. */
final class ContactsView {
    private ContactsView() {}

    static RowsView<Contact> of(RecordViewModel record, ErasingView erasing) {
        RowsViewModel<Contact> model =
                record.rows(Contact.class, (before, after) -> tidy(before, after, record.today()));
        return new RowsView<>(model, row -> line(row, record), () -> fields(model, record))
                .erasable(row -> erasing.ask(model, row, RowsView.spoken(line(row, record))))
                .addable(
                        "actors.page.contacts.add",
                        "actors.page.contacts.empty",
                        () -> Contact.phone(record.newId(), record.actor(), ""));
    }

    private static Node line(Contact row, RecordViewModel record) {
        boolean phoned = !row.phone().isBlank();
        String strong = phoned ? row.phone() : row.email().isBlank() ? row.other() : row.email();
        Node words = LinesView.line(
                strong,
                List.of(
                        row.label(),
                        row.person() == null ? "" : person(row.person(), record),
                        phoned ? row.email() : "",
                        phoned || !row.email().isBlank() ? row.other() : "",
                        row.language() == null ? "" : CodesViewModel.language(row.language()),
                        LinesView.on("actors.page.contacts.reached", row.reachedOn())),
                LinesView.all(
                        row.preferred() == null ? new Node[0] : new Node[] {Chips.of(row.preferred())},
                        row.keepConsent() == Answer.NOT_ASKED
                                ? new Node[] {Chips.warning(Text.of("actors.page.consent.notAsked"))}
                                : AnswersView.consent(
                                        "actors.page.consent.keep", "actors.page.consent.noKeep", row.keepConsent()),
                        AnswersView.consent(
                                "actors.page.consent.share", "actors.page.consent.noShare", row.shareConsent())));
        if (!phoned) {
            return words;
        }
        Node copy = Buttons.icon(
                Command.of("actors.page.contacts.copy", null, () -> copy(PhoneText.dialled(row.phone()))), "fth-copy");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox box = new HBox(words, copy);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Node fields(RowsViewModel<Contact> model, RecordViewModel record) {
        return new FieldsView<>(model, record.today())
                .text("actors.field.phone", "phone", Contact::phone)
                .text("actors.field.email", "email", Contact::email)
                .text("actors.field.other", "other", Contact::other)
                .line()
                .text("actors.field.contactLabel", "label", Contact::label)
                .one(
                        "actors.field.contactPerson",
                        "person",
                        Contact::person,
                        people(record).stream().map(Person::id).toList(),
                        id -> person(id, record))
                .choice("actors.field.preferred", "preferred", Contact::preferred, ContactChannel.values())
                .language("actors.field.contactLanguage", "language", Contact::language)
                .line()
                .always("actors.field.keepConsent", "keepConsent", Contact::keepConsent, Answer.values())
                .date("actors.field.keepConsentOn", "keepConsentOn", Contact::keepConsentOn)
                .always("actors.field.shareConsent", "shareConsent", Contact::shareConsent, Answer.values())
                .date("actors.field.shareConsentOn", "shareConsentOn", Contact::shareConsentOn)
                .line()
                .date("actors.field.reachedOn", "reachedOn", Contact::reachedOn);
    }

    private static List<Person> people(RecordViewModel record) {
        RecordContent now = record.content().get();
        return now == null ? List.of() : now.rows(Person.class);
    }

    private static String person(UUID id, RecordViewModel record) {
        return people(record).stream()
                .filter(person -> person.id().equals(id))
                .map(Person::name)
                .findFirst()
                .orElse("");
    }

    private static void copy(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** A consent that is given or refused today bears today's date unless another one is written. */
    private static Contact tidy(Contact before, Contact after, LocalDate today) {
        LocalDate keep = after.keepConsentOn();
        LocalDate share = after.shareConsentOn();
        boolean kept = before.keepConsent() != after.keepConsent()
                && after.keepConsent().known()
                && keep == null;
        boolean shared = before.shareConsent() != after.shareConsent()
                && after.shareConsent().known()
                && share == null;
        Contact dated = kept ? Columns.with(after, "keepConsentOn", today) : after;
        return shared ? Columns.with(dated, "shareConsentOn", today) : dated;
    }
}
