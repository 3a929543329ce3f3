package org.groundwork.actors.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.work.Diaspora;
import org.groundwork.core.Columns;
import org.groundwork.core.Text;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.LinesView.Fact;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.ui.Feature;
import org.jspecify.annotations.Nullable;

/** Country of residence and of heritage, role, umbrella network and local office of a diaspora organisation. */
final class DiasporaView {
    private DiasporaView() {}

    /** Whether the facts of this record call for the section. */
    static boolean wanted(RecordContent record) {
        return record.actor().kind() == ActorKind.DIASPORA
                || !record.rows(Diaspora.class).isEmpty();
    }

    static RowsView<Diaspora> of(RecordViewModel record, ChoicesViewModel choices) {
        RowsViewModel<Diaspora> model = record.rows(Diaspora.class);
        return new RowsView<>(model, row -> line(row, choices), () -> fields(model, record, choices))
                .addable(
                        "actors.page.diaspora.add",
                        "actors.page.diaspora.empty",
                        () -> new Diaspora(
                                Diaspora.idOf(record.actor()),
                                record.actor(),
                                null,
                                null,
                                false,
                                false,
                                false,
                                "",
                                null));
    }

    private static Node line(Diaspora row, ChoicesViewModel choices) {
        String residence = row.residence();
        String heritage = row.heritage();
        return LinesView.facts(List.of(
                new Fact("actors.page.diaspora.residence", residence == null ? "" : choices.country(residence)),
                new Fact("actors.page.diaspora.heritage", heritage == null ? "" : choices.country(heritage)),
                new Fact(
                        "actors.page.diaspora.roles",
                        row.roles().stream().map(Text::label).collect(Collectors.joining(", "))),
                new Fact("actors.page.diaspora.umbrella", row.umbrella()),
                new Fact("actors.page.diaspora.localOffice", choices.actor(row.localOffice()))));
    }

    private static Node fields(RowsViewModel<Diaspora> model, RecordViewModel record, ChoicesViewModel choices) {
        return new FieldsView<>(model, record.today())
                .code("actors.field.residence", "residence", Diaspora::residence, choices.countries())
                .code("actors.field.heritage", "heritage", Diaspora::heritage, choices.countries())
                .line()
                .check("actors.field.funds", "funds", Diaspora::funds)
                .check("actors.field.responds", "responds", Diaspora::responds)
                .check("actors.field.bridges", "bridges", Diaspora::bridges)
                .line()
                .wide("actors.field.umbrella", "umbrella", Diaspora::umbrella)
                .pick(
                        "actors.field.localOffice",
                        row -> choices.actor(row.localOffice()),
                        choices.actors(),
                        DiasporaView::office);
    }

    /** Only an actor of the registry can be the local office; other text belongs to the umbrella or a note. */
    private static Function<Diaspora, Diaspora> office(Feature.@Nullable Hit office, String text) {
        return row -> office == null && !text.isEmpty()
                ? row
                : Columns.with(row, "localOffice", office == null ? null : office.id());
    }
}
