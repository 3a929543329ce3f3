package org.groundwork.actors.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import org.groundwork.actors.Answer;
import org.groundwork.actors.people.Person;
import org.groundwork.actors.people.PersonRole;
import org.groundwork.actors.people.Sex;
import org.groundwork.core.Text;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.ui.Chips;

/** People of the actor, those who left with where they went; nobody is forgotten. */
final class PeopleView {
    private PeopleView() {}

    static RowsView<Person> of(RecordViewModel record, ErasingView erasing) {
        RowsViewModel<Person> model = record.rows(Person.class);
        return new RowsView<>(model, row -> line(row), () -> fields(model, record))
                .ordered(Comparator.comparing((Person row) -> row.leftOn() != null)
                        .thenComparing(Person::role))
                .erasable(row -> erasing.ask(model, row, row.name()))
                .addable(
                        "actors.page.people.add",
                        "actors.page.people.empty",
                        () -> new Person(
                                record.newId(),
                                record.actor(),
                                "",
                                PersonRole.HEAD,
                                "",
                                null,
                                null,
                                null,
                                "",
                                Answer.NOT_ASKED,
                                Answer.NOT_ASKED,
                                null));
    }

    private static Node line(Person row) {
        LocalDate left = row.leftOn();
        Node[] gone = left == null ? new Node[0] : new Node[] {Chips.warning(Text.of("actors.page.people.left", left))};
        return LinesView.line(
                row.name(),
                List.of(
                        row.title(),
                        LinesView.label(row.sex()),
                        LinesView.on("editing.from", row.fromOn()),
                        LinesView.said("actors.page.people.wentTo", row.wentTo())),
                LinesView.all(
                        new Node[] {Chips.of(row.role())},
                        gone,
                        AnswersView.consent(
                                "actors.page.consent.keep", "actors.page.consent.noKeep", row.keepConsent()),
                        AnswersView.consent(
                                "actors.page.consent.share", "actors.page.consent.noShare", row.shareConsent())));
    }

    private static Node fields(RowsViewModel<Person> model, RecordViewModel record) {
        return new FieldsView<>(model, record.today())
                .wide("actors.field.personName", "name", Person::name)
                .always("actors.field.role", "role", Person::role, PersonRole.values())
                .line()
                .text("actors.field.title", "title", Person::title)
                .choice("actors.field.sex", "sex", Person::sex, Sex.values())
                .date("actors.field.fromOn", "fromOn", Person::fromOn)
                .line()
                .date("actors.field.leftOn", "leftOn", Person::leftOn)
                .wide("actors.field.wentTo", "wentTo", Person::wentTo)
                .line()
                .always("actors.field.keepConsent", "keepConsent", Person::keepConsent, Answer.values())
                .always("actors.field.shareConsent", "shareConsent", Person::shareConsent, Answer.values())
                .date("actors.field.shareConsentOn", "shareConsentOn", Person::shareConsentOn);
    }
}
