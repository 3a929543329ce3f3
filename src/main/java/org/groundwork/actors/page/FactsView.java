package org.groundwork.actors.page;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.Affiliation;
import org.groundwork.actors.Answer;
import org.groundwork.actors.record.Section;
import org.groundwork.core.Columns;
import org.groundwork.core.Text;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.LinesView.Fact;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.ui.Card;
import org.groundwork.ui.Feature;
import org.jspecify.annotations.Nullable;

/** The actor's own facts: kind and what its local class hangs on; how it became known; what to be careful of. */
final class FactsView {
    private FactsView() {}

    /** Kind, headquarters, founding, state, ties to international organisations. */
    static RowsView<Actor> kind(RecordViewModel record, ChoicesViewModel choices) {
        RowsViewModel<Actor> model = record.facts();
        return new RowsView<>(model, row -> kindLine(row, choices), () -> new FieldsView<>(model, record.today())
                        .always("actors.field.kind", "kind", Actor::kind, ActorKind.values())
                        .code("actors.field.hqCountry", "hqCountry", Actor::hqCountry, choices.countries())
                        .line()
                        .code(
                                "actors.field.foundedCountry",
                                "foundedCountry",
                                Actor::foundedCountry,
                                choices.countries())
                        .year("actors.field.foundedYear", "foundedYear", Actor::foundedYear)
                        .line()
                        .always("actors.field.stateBody", "stateBody", Actor::stateBody, Answer.values())
                        .always("actors.field.mayRegister", "mayRegister", Actor::mayRegister, Answer.values())
                        .line()
                        .always("actors.field.affiliation", "affiliation", Actor::affiliation, Affiliation.values())
                        .pick("actors.field.affiliatedTo", row -> tie(row, choices), choices.actors(), FactsView::tied)
                        .line()
                        .area("actors.field.about", "about", Actor::about))
                .fixed();
    }

    private static Node kindLine(Actor row, ChoicesViewModel choices) {
        return LinesView.facts(List.of(
                new Fact("actors.page.facts.kind", Text.label(row.kind())),
                new Fact(
                        "actors.page.facts.hq",
                        row.hqCountry() == null
                                ? Text.of("actors.page.facts.notKnown")
                                : choices.country(row.hqCountry())),
                new Fact("actors.page.facts.founded", founded(row, choices)),
                new Fact("actors.page.facts.stateBody", AnswersView.words(row.stateBody())),
                new Fact("actors.page.facts.mayRegister", AnswersView.words(row.mayRegister())),
                new Fact(
                        "actors.page.facts.affiliation",
                        row.affiliation() == Affiliation.NOT_STATED ? "" : Text.label(row.affiliation())),
                new Fact("actors.page.facts.affiliatedTo", tie(row, choices)),
                new Fact("actors.page.facts.about", row.about())));
    }

    private static String founded(Actor row, ChoicesViewModel choices) {
        String where = row.foundedCountry() == null ? "" : choices.country(row.foundedCountry());
        String year = row.foundedYear() == null ? "" : Integer.toString(row.foundedYear());
        return where.isEmpty() || year.isEmpty() ? where + year : where + ", " + year;
    }

    private static String tie(Actor row, ChoicesViewModel choices) {
        return row.affiliatedTo() == null ? row.affiliationNote() : choices.actor(row.affiliatedTo());
    }

    private static Function<Actor, Actor> tied(Feature.@Nullable Hit to, String text) {
        return row -> Columns.with(
                Columns.with(row, "affiliatedTo", to == null ? null : to.id()),
                "affiliationNote",
                to == null ? text : to.name());
    }

    static Card knownCard(RecordViewModel record) {
        return CardView.of(
                "actors.page.known.title",
                Section.KNOWN,
                record,
                now -> !(now.actor().identifiedHow() + now.actor().vouchedBy()).isBlank(),
                known(record));
    }

    static Card careCard(RecordViewModel record) {
        return CardView.of(
                "actors.page.care.title",
                Section.CARE,
                record,
                now -> now.actor().notToBeNamed()
                        || now.actor().logoConsent().known()
                        || now.actor().nameConsent().known()
                        || !(now.actor().conflictNote() + now.actor().visibilityNote()).isBlank(),
                care(record),
                SensitiveClaimsView.of(record));
    }

    /** How the office learnt of it, and who in the community vouches for it. */
    private static RowsView<Actor> known(RecordViewModel record) {
        RowsViewModel<Actor> model = record.facts();
        return new RowsView<>(
                        model,
                        row -> LinesView.facts(List.of(
                                new Fact("actors.page.facts.identifiedHow", row.identifiedHow()),
                                new Fact("actors.page.facts.vouchedBy", row.vouchedBy()),
                                new Fact("actors.page.facts.importSource", row.importSource()))),
                        () -> new FieldsView<>(model, record.today())
                                .area("actors.field.identifiedHow", "identifiedHow", Actor::identifiedHow)
                                .line()
                                .area("actors.field.vouchedBy", "vouchedBy", Actor::vouchedBy))
                .fixed();
    }

    /** What could do harm: being named, being seen, contact without care. */
    private static RowsView<Actor> care(RecordViewModel record) {
        RowsViewModel<Actor> model = record.facts();
        return new RowsView<>(
                        model,
                        row -> LinesView.facts(List.of(
                                new Fact(
                                        "actors.page.facts.notToBeNamed",
                                        row.notToBeNamed() ? Text.of("actors.page.facts.notToBeNamed.yes") : ""),
                                new Fact("actors.page.facts.conflictNote", row.conflictNote()),
                                new Fact("actors.page.facts.logoConsent", AnswersView.words(row.logoConsent())),
                                new Fact("actors.page.facts.nameConsent", AnswersView.words(row.nameConsent())),
                                new Fact("actors.page.facts.visibilityNote", row.visibilityNote()))),
                        () -> new FieldsView<>(model, record.today())
                                .check("actors.field.notToBeNamed", "notToBeNamed", Actor::notToBeNamed)
                                .line()
                                .area("actors.field.conflictNote", "conflictNote", Actor::conflictNote)
                                .line()
                                .always("actors.field.logoConsent", "logoConsent", Actor::logoConsent, Answer.values())
                                .always("actors.field.nameConsent", "nameConsent", Actor::nameConsent, Answer.values())
                                .line()
                                .wide("actors.field.visibilityNote", "visibilityNote", Actor::visibilityNote))
                .fixed();
    }
}
