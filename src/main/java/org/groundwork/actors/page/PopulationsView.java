package org.groundwork.actors.page;

import java.util.List;
import javafx.scene.Node;
import org.groundwork.actors.editing.ChoicesViewModel;
import org.groundwork.actors.editing.FieldsView;
import org.groundwork.actors.editing.LinesView;
import org.groundwork.actors.editing.RowsView;
import org.groundwork.actors.editing.RowsViewModel;
import org.groundwork.actors.work.PopulationGroup;
import org.groundwork.actors.work.PopulationServed;

/** Whom the actor serves. */
final class PopulationsView {
    private PopulationsView() {}

    static RowsView<PopulationServed> of(RecordViewModel record, ChoicesViewModel choices) {
        RowsViewModel<PopulationServed> model = record.rows(PopulationServed.class);
        return new RowsView<>(model, row -> line(row), () -> fields(model, record, choices))
                .addable(
                        "actors.page.populations.add",
                        "actors.page.populations.empty",
                        () -> new PopulationServed(record.newId(), record.actor(), PopulationGroup.OTHER, ""));
    }

    private static Node line(PopulationServed row) {
        return LinesView.line(LinesView.label(row.people()), List.of(row.note()));
    }

    private static Node fields(
            RowsViewModel<PopulationServed> model, RecordViewModel record, ChoicesViewModel choices) {
        return new FieldsView<>(model, choices, record.today())
                .always("actors.field.people", "people", PopulationServed::people, PopulationGroup.values())
                .wide("actors.field.note", "note", PopulationServed::note);
    }
}
