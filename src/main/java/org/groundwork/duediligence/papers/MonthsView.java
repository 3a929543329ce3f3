package org.groundwork.duediligence.papers;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import org.groundwork.core.Text;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.editing.SavingViewModel;
import org.groundwork.ui.Card;
import org.groundwork.ui.Prose;
import org.groundwork.ui.Setting;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** How long each kind of paper counts, by tier; set among the settings. */
public final class MonthsView {
    private static final String TABLE = "duediligence_document_months";

    private MonthsView() {}

    /** The section of the settings. */
    public static Setting setting(Workspace workspace, Tasks tasks, PaperStore store) {
        RowsViewModel<DocumentMonths> model = model(workspace, tasks, store);
        RowsView<DocumentMonths> rows = new RowsView<>(model, MonthsView::line, () -> fields(model, workspace))
                .fixed()
                .ordered(Comparator.comparing(row -> Text.label(row.kind()), String.CASE_INSENSITIVE_ORDER));
        model.show(List.copyOf(store.months().values()), Map.of());
        return new Setting(
                "duediligence.months.title",
                Card.of("duediligence.months.title", Prose.of(Text.of("duediligence.months.about"), "quiet"), rows));
    }

    private static RowsViewModel<DocumentMonths> model(Workspace workspace, Tasks tasks, PaperStore store) {
        return new RowsViewModel<>(
                new RowsViewModel.Kept<>(
                        TABLE,
                        DocumentMonths::id,
                        row -> store.months().values().stream()
                                .filter(each -> each.id().equals(row))
                                .findFirst()
                                .orElse(null),
                        store::save,
                        row -> {},
                        (before, after) -> after),
                new SavingViewModel(workspace, tasks, "duediligence.act.months", () -> "", () -> {}));
    }

    private static Node line(DocumentMonths row) {
        return LinesView.line(
                Text.label(row.kind()),
                List.of(
                        open(row)
                                ? Text.of("duediligence.months.open")
                                : Text.of(
                                        "duediligence.months.each",
                                        words(row.tier0()),
                                        words(row.tier1()),
                                        words(row.tier2()),
                                        words(row.tier3()))));
    }

    private static boolean open(DocumentMonths row) {
        return row.tier0() == null && row.tier1() == null && row.tier2() == null && row.tier3() == null;
    }

    private static String words(@Nullable Integer months) {
        return months == null ? "\u2013" : months.toString();
    }

    private static Node fields(RowsViewModel<DocumentMonths> model, Workspace workspace) {
        return new FieldsView<>(model, workspace.today())
                .number("duediligence.months.tier0", "tier0", DocumentMonths::tier0)
                .number("duediligence.months.tier1", "tier1", DocumentMonths::tier1)
                .number("duediligence.months.tier2", "tier2", DocumentMonths::tier2)
                .number("duediligence.months.tier3", "tier3", DocumentMonths::tier3);
    }
}
