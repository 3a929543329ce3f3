package org.groundwork.capacity.several;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.groundwork.capacity.results.ChangeView;
import org.groundwork.capacity.results.FigureWordsViewModel;
import org.groundwork.capacity.results.TrendRule;
import org.groundwork.core.Text;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.EmptyState;
import org.groundwork.ui.Filters;
import org.groundwork.ui.Page;
import org.groundwork.ui.Printout;
import org.groundwork.ui.Tables;
import org.jspecify.annotations.Nullable;

/** The area's first page: who was assessed how, what became of it, and what is open or late. */
public final class OverviewView extends BorderPane {
    private final OverviewViewModel overview;
    private final Tables<PartnerRow> table;
    private final StackPane content = new StackPane();
    private final Node nothing;
    private final Command compare;

    /**
     * @param acts of the area, its main act first
     * @param open shows a partner's page
     * @param several lays partners beside each other
     */
    public OverviewView(
            OverviewViewModel overview,
            Desk desk,
            List<Command> acts,
            Consumer<UUID> open,
            Consumer<List<UUID>> several) {
        this.overview = overview;
        table = table(desk, open);
        compare = new Command(
                "capacity.several.compare",
                null,
                Bindings.createStringBinding(
                        () -> table.view()
                                                .getSelectionModel()
                                                .getSelectedItems()
                                                .size()
                                        < 2
                                ? "capacity.several.choose"
                                : "",
                        table.view().getSelectionModel().getSelectedItems()),
                () -> several.accept(
                        List.copyOf(table.view().getSelectionModel().getSelectedItems()).stream()
                                .map(PartnerRow::actor)
                                .toList()));
        nothing = EmptyState.of("capacity.overview.empty", acts.getFirst());
        List<Command> beside =
                Stream.concat(Stream.of(compare), acts.stream().skip(1)).toList();
        setCenter(Page.of("capacity.title", acts.getFirst(), beside, content)
                .filters(Filters.bar(
                        Filters.search("capacity.overview.search", overview.typed()),
                        Stream.of(Wanted.values())
                                .map(each -> Filters.chip(Text.label(each), overview.count(each), overview.on(each)))
                                .toArray(Node[]::new))));
        overview.shown().addListener((InvalidationListener) any -> show());
        overview.read().subscribe(any -> show());
    }

    private void show() {
        boolean none = overview.read().get() && overview.empty();
        Node now = none ? nothing : table.view();
        if (!content.getChildren().contains(now)) { // else the list would lose the keyboard at each reading
            content.getChildren().setAll(now);
        }
    }

    /** The comparison of the chosen partners, for palette and shortcuts. */
    public Command compare() {
        return compare;
    }

    private Tables<PartnerRow> table(Desk desk, Consumer<UUID> open) {
        return Tables.of("capacity.title", overview.shown())
                .text("capacity.column.partner", PartnerRow::name)
                .width(250)
                .node("capacity.column.rating", OverviewView::rating, OverviewView::rating, OverviewView::ratingChip)
                .width(288)
                .whole()
                .node(
                        "capacity.column.trend",
                        PartnerRow::change,
                        row -> row.latest() == null ? "" : Text.label(row.change()),
                        OverviewView::change)
                .width(136)
                .text(
                        "capacity.column.instrument",
                        row -> row.latest() == null
                                ? null
                                : FigureWordsViewModel.title(row.latest().instrument()))
                .width(170)
                .from(1240)
                .date("capacity.column.on", row -> row.latest() == null ? null : TrendRule.day(row.latest()))
                .number("capacity.column.gaps", PartnerRow::gaps)
                .width(64)
                .number("capacity.column.open", PartnerRow::open)
                .width(110)
                .from(1100)
                .node(
                        "capacity.column.overdue",
                        PartnerRow::overdue,
                        row -> Text.number(row.overdue()),
                        row -> row.overdue() == 0 ? null : Chips.danger(Text.number(row.overdue())))
                .width(80)
                .date("capacity.column.next", PartnerRow::next)
                .open(row -> open.accept(row.actor()))
                .remember(desk.memory());
    }

    private static String rating(PartnerRow row) {
        return row.latest() == null
                ? Text.of("capacity.overview.notAssessed")
                : FigureWordsViewModel.standing(row.latest());
    }

    private static Node ratingChip(PartnerRow row) {
        if (row.latest() == null) {
            return Chips.quiet(rating(row));
        }
        String held = FigureWordsViewModel.rating(row.latest());
        return held.isEmpty() ? Chips.quiet(FigureWordsViewModel.answered(row.latest())) : Chips.accent(held);
    }

    private static @Nullable Node change(PartnerRow row) {
        return row.latest() == null ? null : ChangeView.of(row.change());
    }

    public Printout printout() {
        return table.printout();
    }

    public void focus() {
        table.view().requestFocus();
    }
}
