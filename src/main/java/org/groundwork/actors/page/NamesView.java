package org.groundwork.actors.page;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.NameKind;
import org.groundwork.actors.record.NameRules;
import org.groundwork.editing.CodesViewModel;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.ui.Chips;

/** All names: legal, acronym, former, alias, translation, each with its language. */
final class NamesView {
    private NamesView() {}

    static RowsView<ActorName> of(RecordViewModel record) {
        RowsViewModel<ActorName> model = record.rows(ActorName.class, NamesView::tidy);
        return new RowsView<>(model, row -> line(row), () -> fields(model, record))
                .ordered(Comparator.comparing((ActorName row) -> row.untilOn() != null)
                        .thenComparing(ActorName::kind))
                .addable(
                        "actors.page.names.add",
                        "actors.page.names.empty",
                        () -> NameRules.name(record.newId(), record.actor(), "", NameKind.ALIAS));
    }

    private static Node line(ActorName row) {
        return LinesView.line(
                row.text(),
                List.of(
                        row.language() == null ? "" : CodesViewModel.language(row.language()),
                        LinesView.period(row.fromOn(), row.untilOn())),
                Chips.of(row.kind()));
    }

    private static Node fields(RowsViewModel<ActorName> model, RecordViewModel record) {
        return new FieldsView<>(model, record.today())
                .wide("actors.field.name", "text", ActorName::text)
                .always("actors.field.nameKind", "kind", ActorName::kind, NameKind.values())
                .line()
                .language("actors.field.language", "language", ActorName::language)
                .date("actors.field.fromOn", "fromOn", ActorName::fromOn)
                .date("actors.field.untilOn", "untilOn", ActorName::untilOn);
    }

    /** The script follows the letters. */
    private static ActorName tidy(ActorName before, ActorName after) {
        return before.text().equals(after.text())
                ? after
                : new ActorName(
                        after.id(),
                        after.actor(),
                        after.text().strip(),
                        after.kind(),
                        after.language(),
                        NameRules.script(after.text()),
                        after.fromOn(),
                        after.untilOn());
    }
}
