package org.groundwork.actors.page;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.groundwork.actors.Identifier;
import org.groundwork.actors.IdentifierScheme;
import org.groundwork.actors.record.IdentifierRules;
import org.groundwork.core.Text;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.ui.Chips;

/** Numbers and codes that others gave the actor, with the status an agency gave. */
final class IdentifiersView {
    private IdentifiersView() {}

    static RowsView<Identifier> of(RecordViewModel record) {
        RowsViewModel<Identifier> model = record.rows(Identifier.class);
        return new RowsView<>(model, row -> line(row), () -> fields(model, record))
                .addable(
                        "actors.page.identifiers.add",
                        "actors.page.identifiers.empty",
                        () -> new Identifier(
                                record.newId(),
                                record.actor(),
                                IdentifierScheme.REGISTRATION,
                                "",
                                "",
                                "",
                                null,
                                "",
                                null,
                                null));
    }

    private static Node line(Identifier row) {
        return LinesView.line(
                row.code(),
                List.of(
                        LinesView.said("actors.page.identifiers.issuer", row.issuer()),
                        status(row),
                        LinesView.period(row.fromOn(), row.untilOn())),
                Chips.of(row.scheme()));
    }

    private static Node fields(RowsViewModel<Identifier> model, RecordViewModel record) {
        return new FieldsView<>(model, record.today())
                .always("actors.field.scheme", "scheme", Identifier::scheme, IdentifierScheme.values())
                .wide("actors.field.code", "code", Identifier::code)
                .text("actors.field.issuer", "issuer", Identifier::issuer)
                .line()
                .text("actors.field.status", "status", Identifier::status)
                .date("actors.field.statusOn", "statusOn", Identifier::statusOn)
                .text("actors.field.agency", "agency", Identifier::agency)
                .line()
                .date("actors.field.fromOn", "fromOn", Identifier::fromOn)
                .date("actors.field.untilOn", "untilOn", Identifier::untilOn)
                .findings(row -> IdentifierRules.check(row, record.today()));
    }

    private static String status(Identifier row) {
        LocalDate on = row.statusOn();
        return Stream.of(row.status(), row.agency(), on == null ? "" : Text.date(on))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }
}
