package org.groundwork.actors.page;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import org.groundwork.actors.work.Offer;
import org.groundwork.actors.work.OfferKind;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.places.Place;
import org.groundwork.ui.Chips;
import org.jspecify.annotations.Nullable;

/** What the actor offers to others: support goes both ways. */
final class OffersView {
    private OffersView() {}

    static RowsView<Offer> of(RecordViewModel record, ChoicesViewModel choices) {
        RowsViewModel<Offer> model = record.rows(Offer.class);
        return new RowsView<>(model, row -> line(row, choices), () -> fields(model, record, choices))
                .addable(
                        "actors.page.offers.add",
                        "actors.page.offers.empty",
                        () -> new Offer(record.newId(), record.actor(), OfferKind.TRAINING, "", null, null, null));
    }

    private static Node line(Offer row, ChoicesViewModel choices) {
        return LinesView.line(
                row.what(),
                List.of(choices.place(row.place()), LinesView.period(row.fromOn(), row.untilOn())),
                Chips.of(row.kind()));
    }

    private static Node fields(RowsViewModel<Offer> model, RecordViewModel record, ChoicesViewModel choices) {
        return new FieldsView<>(model, record.today())
                .always("actors.field.offerKind", "kind", Offer::kind, OfferKind.values())
                .wide("actors.field.what", "what", Offer::what)
                .line()
                .pick("actors.field.place", row -> choices.place(row.place()), choices.places(), OffersView::at)
                .date("actors.field.fromOn", "fromOn", Offer::fromOn)
                .date("actors.field.untilOn", "untilOn", Offer::untilOn);
    }

    /** A place that no list knows stays in the words of the offer. */
    private static Function<Offer, Offer> at(@Nullable Place place, String text) {
        return row -> new Offer(
                row.id(),
                row.actor(),
                row.kind(),
                place != null || text.isEmpty() ? row.what() : (row.what() + " (" + text + ")").strip(),
                place == null ? null : place.id(),
                row.fromOn(),
                row.untilOn());
    }
}
