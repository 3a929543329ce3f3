package org.groundwork.actors.page;

import java.util.List;
import javafx.scene.Node;
import org.groundwork.actors.work.SpokenLanguage;
import org.groundwork.core.Text;
import org.groundwork.editing.CodesViewModel;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.ui.Chips;
import org.jspecify.annotations.Nullable;

/** Languages that the actor speaks, and those in which it can write reports. */
final class LanguagesView {
    private LanguagesView() {}

    static RowsView<SpokenLanguage> of(RecordViewModel record) {
        RowsViewModel<SpokenLanguage> model = record.rows(SpokenLanguage.class, LanguagesView::tidy);
        return new RowsView<>(model, row -> line(row), () -> fields(model, record))
                .addable(
                        "actors.page.languages.add",
                        "actors.page.languages.empty",
                        () -> new SpokenLanguage(record.newId(), record.actor(), "", false));
    }

    private static Node line(SpokenLanguage row) {
        return LinesView.line(
                row.language().isEmpty() ? "" : CodesViewModel.language(row.language()),
                List.of(),
                row.working() ? new Node[] {Chips.quiet(Text.of("actors.page.languages.working"))} : new Node[0]);
    }

    private static Node fields(RowsViewModel<SpokenLanguage> model, RecordViewModel record) {
        return new FieldsView<>(model, record.today())
                .language("actors.field.language", "language", SpokenLanguage::language)
                .check("actors.field.working", "working", SpokenLanguage::working);
    }

    private static SpokenLanguage tidy(SpokenLanguage before, SpokenLanguage after) {
        @Nullable String language = after.language();
        return language != null ? after : new SpokenLanguage(after.id(), after.actor(), "", after.working());
    }
}
