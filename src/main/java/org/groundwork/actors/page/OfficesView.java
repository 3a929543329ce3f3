package org.groundwork.actors.page;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import org.groundwork.actors.work.Office;
import org.groundwork.actors.work.OfficeKind;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.places.Place;
import org.groundwork.ui.Chips;
import org.jspecify.annotations.Nullable;

/** Where the actor can be found. */
final class OfficesView {
    private OfficesView() {}

    static RowsView<Office> of(RecordViewModel record, ChoicesViewModel choices) {
        RowsViewModel<Office> model = record.rows(Office.class);
        return new RowsView<>(model, row -> line(row, choices), () -> fields(model, record, choices))
                .addable(
                        "actors.page.offices.add",
                        "actors.page.offices.empty",
                        () -> new Office(record.newId(), record.actor(), OfficeKind.FIELD, null, "", "", null, null));
    }

    private static Node line(Office row, ChoicesViewModel choices) {
        String where = words(row, choices);
        return LinesView.line(
                where, List.of(row.address(), LinesView.period(row.fromOn(), row.untilOn())), Chips.of(row.kind()));
    }

    private static Node fields(RowsViewModel<Office> model, RecordViewModel record, ChoicesViewModel choices) {
        return new FieldsView<>(model, record.today())
                .pick("actors.field.place", row -> words(row, choices), choices.places(), OfficesView::at)
                .always("actors.field.officeKind", "kind", Office::kind, OfficeKind.values())
                .line()
                .wide("actors.field.address", "address", Office::address)
                .line()
                .date("actors.field.fromOn", "fromOn", Office::fromOn)
                .date("actors.field.untilOn", "untilOn", Office::untilOn);
    }

    private static String words(Office row, ChoicesViewModel choices) {
        return row.place() == null ? row.placeText() : choices.place(row.place());
    }

    private static Function<Office, Office> at(@Nullable Place place, String text) {
        return row -> new Office(
                row.id(),
                row.actor(),
                row.kind(),
                place == null ? null : place.id(),
                place == null ? text : place.name(),
                row.address(),
                row.fromOn(),
                row.untilOn());
    }
}
