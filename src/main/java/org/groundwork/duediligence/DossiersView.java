package org.groundwork.duediligence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.groundwork.core.Text;
import org.groundwork.duediligence.deciding.Decision;
import org.groundwork.duediligence.deciding.DecisionWordsDocument;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Desk;
import org.groundwork.ui.EmptyState;
import org.groundwork.ui.Filters;
import org.groundwork.ui.Page;
import org.groundwork.ui.Printout;
import org.groundwork.ui.Tables;
import org.jspecify.annotations.Nullable;

/** The list of dossiers. */
final class DossiersView extends StackPane {
    private static final int WIDE = 1100;

    private final DossiersViewModel model;
    private final Tables<DossierRow> table;

    /** @param open opens a dossier, by its actor */
    DossiersView(DossiersViewModel model, Desk desk, Consumer<UUID> open) {
        this.model = model;
        table = Tables.of("duediligence.list", model.shown())
                .text("duediligence.list.name", DossierRow::name)
                .width(225)
                .chip("duediligence.list.kind", DossierRow::kind)
                .width(130)
                .node("duediligence.list.decision", DossiersView::order, DossiersView::standing, DossiersView::words)
                .width(195)
                .date("duediligence.list.until", DossiersView::until)
                .width(112)
                .number("duediligence.list.papers", row -> row.begun() ? row.papers() : null)
                .width(78)
                .number("duediligence.list.ending", row -> row.ending() == 0 ? null : row.ending())
                .width(78)
                .number("duediligence.list.ended", row -> row.ended() == 0 ? null : row.ended())
                .width(78)
                .node(
                        "duediligence.list.flags",
                        row -> 2 * row.flags() + Math.min(1, row.headFlags()),
                        DossiersView::flags,
                        row -> flags(row).isEmpty()
                                ? null
                                : row.flags() > 0 ? Chips.danger(flags(row)) : Chips.warning(flags(row)))
                .width(134)
                .date("duediligence.list.next", DossierRow::nextEnd)
                .from(WIDE)
                .open(row -> open.accept(row.actor()))
                .empty(EmptyState.of("duediligence.list.empty", null))
                .remember(desk.memory());
        getChildren()
                .setAll(Page.of("duediligence.title", null, List.of(), table.view())
                        .filters(bar())
                        .beside(count()));
    }

    private static String decided(DossierRow row) {
        Decision decision = row.decision();
        return decision == null ? "" : DecisionWordsDocument.outcome(decision.cash(), decision.inKind());
    }

    /** What was decided; of what holds no more only that, and until when it did. */
    private static String standing(DossierRow row) {
        LocalDate ended = row.decisionEnded();
        return ended == null ? decided(row) : Text.of("duediligence.list.endedOn", ended, decided(row));
    }

    private static Label words(DossierRow row) {
        Label words = new Label(standing(row));
        if (row.decisionEnded() != null) {
            words.getStyleClass().add("quiet");
        }
        return words;
    }

    /** What holds in the order of its words, then what has ended, the latest first. */
    private static String order(DossierRow row) {
        LocalDate ended = row.decisionEnded();
        return ended == null ? "0" + decided(row) : "1" + (LocalDate.MAX.toEpochDay() - ended.toEpochDay());
    }

    private static @Nullable LocalDate until(DossierRow row) {
        Decision decision = row.decision();
        return decision == null || row.decisionEnded() != null ? null : decision.validUntil();
    }

    /** Its own flags, else that one stands at whom it belongs to. */
    private static String flags(DossierRow row) {
        if (row.flags() > 0) {
            return Text.of("duediligence.flags.there", row.flags());
        }
        return row.headFlags() > 0 ? Text.of("duediligence.flags.atHeads") : "";
    }

    private Node bar() {
        ObservableValue<Number> begun = Bindings.createIntegerBinding(model::begun, model.shown());
        ObservableValue<Number> ended = Bindings.createIntegerBinding(model::decisionEnded, model.shown());
        return Filters.bar(
                Filters.search("duediligence.list.search", model.typed()),
                Filters.chip(Text.of("duediligence.list.begun"), begun, model.begunOnly()),
                Filters.chip(Text.of("duediligence.list.decisionEnded"), ended, model.endedOnly()));
    }

    private ObservableValue<String> count() {
        return Bindings.createStringBinding(
                () -> Text.of("duediligence.list.count", model.shown().size()), model.shown());
    }

    void focus() {
        table.view().requestFocus();
    }

    Optional<Printout> printout() {
        return Optional.of(table.printout(Text.of("duediligence.out.inside"), row -> true));
    }
}
