package org.groundwork.actors.page;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.groundwork.actors.work.Relation;
import org.groundwork.actors.work.RelationKind;
import org.groundwork.core.Text;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Feature;
import org.jspecify.annotations.Nullable;

/** Networks, hosts and other ties. */
final class RelationsView {
    private RelationsView() {}

    static RowsView<Relation> of(RecordViewModel record, ChoicesViewModel choices) {
        RowsViewModel<Relation> model = record.rows(Relation.class);
        return new RowsView<>(model, row -> line(row, choices), () -> fields(model, record, choices))
                .addable(
                        "actors.page.relations.add",
                        "actors.page.relations.empty",
                        () -> new Relation(
                                record.newId(), record.actor(), RelationKind.NETWORK_MEMBER, null, "", null, null, ""));
    }

    /** Who is a member of this network, or tied to this actor otherwise; not there where nobody is. */
    static Node toIt(RecordViewModel record) {
        VBox lines = new VBox();
        lines.getStyleClass().add("rows");
        VBox box = new VBox(CardView.heading("actors.page.relations.toIt"), lines);
        record.content().subscribe(now -> {
            List<RecordContent.TieToIt> ties = now == null ? List.of() : now.tiesToIt();
            lines.getChildren()
                    .setAll(ties.stream()
                            .map(each -> LinesView.line(
                                    each.name(),
                                    List.of(
                                            each.tie().note(),
                                            LinesView.period(
                                                    each.tie().fromOn(),
                                                    each.tie().untilOn())),
                                    Chips.quiet(Text.of(
                                            "actors.page.relations.ofIt",
                                            each.tie().kind(),
                                            now == null ? "" : now.name()))))
                            .toList());
            box.setVisible(!ties.isEmpty());
            box.setManaged(!ties.isEmpty());
        });
        return box;
    }

    private static Node line(Relation row, ChoicesViewModel choices) {
        return LinesView.line(
                words(row, choices),
                List.of(row.note(), LinesView.period(row.fromOn(), row.untilOn())),
                Chips.of(row.kind()));
    }

    private static Node fields(RowsViewModel<Relation> model, RecordViewModel record, ChoicesViewModel choices) {
        return new FieldsView<>(model, record.today())
                .always("actors.field.relationKind", "kind", Relation::kind, RelationKind.values())
                .pick("actors.field.otherName", row -> words(row, choices), choices.actors(), RelationsView::to)
                .line()
                .wide("actors.field.note", "note", Relation::note)
                .date("actors.field.fromOn", "fromOn", Relation::fromOn)
                .date("actors.field.untilOn", "untilOn", Relation::untilOn);
    }

    private static String words(Relation row, ChoicesViewModel choices) {
        return row.other() == null ? row.otherName() : choices.actor(row.other());
    }

    private static Function<Relation, Relation> to(Feature.@Nullable Hit other, String text) {
        return row -> new Relation(
                row.id(),
                row.actor(),
                row.kind(),
                other == null ? null : other.id(),
                other == null ? text : other.name(),
                row.fromOn(),
                row.untilOn(),
                row.note());
    }
}
