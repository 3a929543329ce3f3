package org.groundwork.actors.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import org.groundwork.actors.editing.ChoicesViewModel;
import org.groundwork.actors.editing.FieldsView;
import org.groundwork.actors.editing.LinesView;
import org.groundwork.actors.editing.RowsView;
import org.groundwork.actors.editing.RowsViewModel;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.presence.PresenceStatus;
import org.groundwork.actors.record.Columns;
import org.groundwork.core.Text;
import org.groundwork.places.Place;
import org.groundwork.ui.Chips;
import org.jspecify.annotations.Nullable;

/** Where the actor works, on what, since when, and who says so; typed by hand or from a list. */
final class PresenceView {
    private PresenceView() {}

    static RowsView<Presence> of(RecordViewModel record, ChoicesViewModel choices) {
        RowsViewModel<Presence> model = record.presence();
        return new RowsView<>(model, row -> line(row, choices), () -> fields(model, record, choices))
                .ordered(Comparator.comparing((Presence row) -> !row.current(record.today()))
                        .thenComparing(row -> where(row, choices)))
                .addable("actors.page.presence.add", "actors.page.presence.empty", () -> blank(record));
    }

    private static Presence blank(RecordViewModel record) {
        return new Presence(
                record.newId(),
                record.actor(),
                "",
                null,
                "",
                "",
                "",
                "",
                "",
                PresenceStatus.ONGOING,
                "",
                null,
                null,
                "",
                "",
                null,
                null,
                true,
                null,
                "");
    }

    private static Node line(Presence row, ChoicesViewModel choices) {
        LocalDate ended = row.endedOn();
        String sector = sector(row, choices);
        Node[] sectors = sector.isEmpty() ? new Node[0] : new Node[] {Chips.quiet(sector)};
        Node[] state = ended != null
                ? new Node[] {Chips.warning(Text.of("actors.page.presence.ended", ended))}
                : row.status() == PresenceStatus.NOT_STATED ? new Node[0] : new Node[] {Chips.of(row.status())};
        return LinesView.line(
                where(row, choices),
                List.of(
                        row.activity(),
                        row.period().isBlank() ? LinesView.period(row.startOn(), row.endOn()) : row.period(),
                        row.source().isBlank()
                                ? Text.of("actors.page.presence.byHand")
                                : Text.of("ui.card.source", row.source()),
                        LinesView.on("actors.page.presence.listed", row.listedOn())),
                LinesView.all(sectors, state));
    }

    private static String where(Presence row, ChoicesViewModel choices) {
        return row.place() == null ? row.placeText() : choices.place(row.place());
    }

    private static String sector(Presence row, ChoicesViewModel choices) {
        return row.sector().isEmpty() ? row.sectorText() : choices.sector(row.sector());
    }

    private static Node fields(RowsViewModel<Presence> model, RecordViewModel record, ChoicesViewModel choices) {
        return new FieldsView<>(model, choices, record.today())
                .place("actors.field.place", row -> where(row, choices), PresenceView::at)
                .sector("actors.field.sector", "sector", Presence::sector)
                .line()
                .wide("actors.field.activity", "activity", Presence::activity)
                .always("actors.field.presenceStatus", "status", Presence::status, PresenceStatus.values())
                .line()
                .date("actors.field.startOn", "startOn", Presence::startOn)
                .date("actors.field.endOn", "endOn", Presence::endOn);
    }

    private static Function<Presence, Presence> at(@Nullable Place place, String text) {
        return row -> {
            Presence placed = Columns.with(row, "place", place == null ? null : place.id());
            Presence coded = Columns.with(placed, "placeCode", place == null ? "" : place.code());
            Presence worded = Columns.with(coded, "placeText", place == null ? text : place.name());
            return place == null ? worded : Columns.with(worded, "country", place.country());
        };
    }
}
