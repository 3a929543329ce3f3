package org.groundwork.actors.page;

import java.util.List;
import javafx.scene.Node;
import org.groundwork.actors.work.PopulationGroup;
import org.groundwork.actors.work.PopulationServed;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;

/** Whom the actor serves. */
final class PopulationsView {
    private PopulationsView() {}

    static RowsView<PopulationServed> of(RecordViewModel record) {
        RowsViewModel<PopulationServed> model = record.rows(PopulationServed.class);
        return new RowsView<>(model, row -> line(row), () -> fields(model, record))
                .addable(
                        "actors.page.populations.add",
                        "actors.page.populations.empty",
                        () -> new PopulationServed(record.newId(), record.actor(), PopulationGroup.OTHER, ""));
    }

    private static Node line(PopulationServed row) {
        return LinesView.line(LinesView.label(row.people()), List.of(row.note()));
    }

    private static Node fields(RowsViewModel<PopulationServed> model, RecordViewModel record) {
        return new FieldsView<>(model, record.today())
                .always("actors.field.people", "people", PopulationServed::people, PopulationGroup.values())
                .wide("actors.field.note", "note", PopulationServed::note);
    }
}
