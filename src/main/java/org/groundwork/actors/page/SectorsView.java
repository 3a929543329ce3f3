package org.groundwork.actors.page;

import java.util.List;
import javafx.scene.Node;
import org.groundwork.actors.work.SectorExperience;
import org.groundwork.core.Text;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.jspecify.annotations.Nullable;

/** Sectors in which the actor has experience, and for how long. */
final class SectorsView {
    private SectorsView() {}

    static RowsView<SectorExperience> of(RecordViewModel record, ChoicesViewModel choices) {
        RowsViewModel<SectorExperience> model = record.rows(SectorExperience.class, SectorsView::tidy);
        return new RowsView<>(model, row -> line(row, record, choices), () -> fields(model, record, choices))
                .addable(
                        "actors.page.sectors.add",
                        "actors.page.sectors.empty",
                        () -> new SectorExperience(record.newId(), record.actor(), "", null, null, ""));
    }

    private static Node line(SectorExperience row, RecordViewModel record, ChoicesViewModel choices) {
        Integer years = row.yearsIn(record.today().getYear());
        return LinesView.line(
                choices.sector(row.sector()),
                List.of(years == null ? "" : Text.of("actors.page.sectors.years", years), row.note()));
    }

    private static Node fields(
            RowsViewModel<SectorExperience> model, RecordViewModel record, ChoicesViewModel choices) {
        return new FieldsView<>(model, record.today())
                .code("actors.field.sector", "sector", SectorExperience::sector, choices.sectors())
                .year("actors.field.sinceYear", "sinceYear", SectorExperience::sinceYear)
                .number("actors.field.years", "years", SectorExperience::years)
                .line()
                .wide("actors.field.note", "note", SectorExperience::note);
    }

    /** No sector is no text. */
    private static SectorExperience tidy(SectorExperience before, SectorExperience after) {
        @Nullable String sector = after.sector();
        return sector != null
                ? after
                : new SectorExperience(after.id(), after.actor(), "", after.sinceYear(), after.years(), after.note());
    }
}
