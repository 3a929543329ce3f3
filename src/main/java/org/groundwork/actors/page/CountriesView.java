package org.groundwork.actors.page;

import java.util.List;
import javafx.scene.Node;
import org.groundwork.actors.status.LocalClass;
import org.groundwork.actors.work.CountryOfWork;
import org.groundwork.core.Text;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.ui.Chips;
import org.jspecify.annotations.Nullable;

/** Countries in which the actor works. */
final class CountriesView {
    private CountriesView() {}

    static RowsView<CountryOfWork> of(RecordViewModel record, ChoicesViewModel choices) {
        RowsViewModel<CountryOfWork> model = record.rows(CountryOfWork.class, CountriesView::tidy);
        return new RowsView<>(model, row -> line(row, record, choices), () -> fields(model, record, choices))
                .addable(
                        "actors.page.countries.add",
                        "actors.page.countries.empty",
                        () -> new CountryOfWork(record.newId(), record.actor(), "", null, null, null));
    }

    private static Node line(CountryOfWork row, RecordViewModel record, ChoicesViewModel choices) {
        LocalClass counts = record.elsewhere(row.country());
        return LinesView.line(
                row.country().isEmpty() ? "" : choices.country(row.country()),
                List.of(
                        row.firstLevelAreas() == null
                                ? ""
                                : Text.of("actors.page.countries.areas", row.firstLevelAreas()),
                        LinesView.period(row.fromOn(), row.untilOn())),
                counts == null ? new Node[0] : new Node[] {Chips.of(counts)});
    }

    private static Node fields(RowsViewModel<CountryOfWork> model, RecordViewModel record, ChoicesViewModel choices) {
        return new FieldsView<>(model, record.today())
                .code("actors.field.country", "country", CountryOfWork::country, choices.countries())
                .number("actors.field.firstLevelAreas", "firstLevelAreas", CountryOfWork::firstLevelAreas)
                .line()
                .date("actors.field.fromOn", "fromOn", CountryOfWork::fromOn)
                .date("actors.field.untilOn", "untilOn", CountryOfWork::untilOn);
    }

    private static CountryOfWork tidy(CountryOfWork before, CountryOfWork after) {
        @Nullable String country = after.country();
        return country != null
                ? after
                : new CountryOfWork(
                        after.id(), after.actor(), "", after.firstLevelAreas(), after.fromOn(), after.untilOn());
    }
}
