package org.groundwork.actors.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.presence.PresenceRole;
import org.groundwork.actors.presence.PresenceStatus;
import org.groundwork.core.Columns;
import org.groundwork.core.Text;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.LinesView;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.places.Place;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Prose;
import org.jspecify.annotations.Nullable;

/** Where the actor works, on what, since when, and who says so; typed by hand or from a list. */
final class PresenceView {
    private PresenceView() {}

    static RowsView<Presence> of(RecordViewModel record, ChoicesViewModel choices) {
        RowsViewModel<Presence> model = record.presence();
        return new RowsView<>(model, row -> line(row, record, choices), () -> fields(model, record, choices))
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

    /** Who lists what is current, and when that was last known; not there where no source has a date. */
    static Node origin(RecordViewModel record) {
        FlowPane line = new FlowPane();
        line.getStyleClass().add("row-first");
        line.setPrefWrapLength(1000);
        record.content().subscribe(now -> {
            List<Presence> current = now == null
                    ? List.of()
                    : now.presences().stream()
                            .filter(each -> each.current(record.today()) && each.listedOn() != null)
                            .toList();
            line.setVisible(!current.isEmpty());
            line.setManaged(!current.isEmpty());
            current.stream()
                    .map(Presence::listedOn)
                    .max(Comparator.naturalOrder())
                    .ifPresent(asOf -> line.getChildren()
                            .setAll(
                                    Chips.freshness(record.freshness(asOf), asOf),
                                    Prose.of(Text.of("ui.card.source", sources(current)), "quiet")));
        });
        return line;
    }

    private static String sources(List<Presence> rows) {
        return rows.stream()
                .map(row -> row.source().isBlank() ? Text.of("actors.page.presence.byHand") : row.source())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Where the actor coordinates, funds or reports what others do; not there where it does not. */
    static Node inOthers(RecordViewModel record) {
        VBox lines = new VBox();
        lines.getStyleClass().add("rows");
        VBox box = new VBox(CardView.heading("actors.page.presence.inOthers"), lines);
        record.content().subscribe(now -> {
            List<RolesInWork.Other> roles =
                    now == null ? List.of() : now.roles().inOthers();
            lines.getChildren().setAll(roles.stream().map(PresenceView::other).toList());
            box.setVisible(!roles.isEmpty());
            box.setManaged(!roles.isEmpty());
        });
        return box;
    }

    private static Node other(RolesInWork.Other role) {
        return LinesView.line(
                role.name(), List.of(Text.of("actors.page.presence.count", role.presences())), Chips.of(role.role()));
    }

    private static List<String> roles(Presence row, RecordViewModel record) {
        return Stream.of(PresenceRole.values())
                .map(role -> {
                    String names = String.join(", ", record.roles().in(row.id(), role));
                    return names.isEmpty() ? "" : Text.of("actors.page.presence.role", Text.label(role), names);
                })
                .toList();
    }

    private static Node line(Presence row, RecordViewModel record, ChoicesViewModel choices) {
        LocalDate ended = row.endedOn();
        String sector = sector(row, choices);
        Node[] sectors = sector.isEmpty() ? new Node[0] : new Node[] {Chips.quiet(sector)};
        Node[] state = ended != null
                ? new Node[] {Chips.warning(Text.of("actors.page.presence.ended", ended))}
                : row.status() == PresenceStatus.NOT_STATED ? new Node[0] : new Node[] {Chips.of(row.status())};
        return LinesView.line(
                where(row, choices),
                several(
                        roles(row, record),
                        row.activity(),
                        row.period().isBlank() ? LinesView.period(row.startOn(), row.endOn()) : row.period(),
                        row.source().isBlank()
                                ? Text.of("actors.page.presence.byHand")
                                : Text.of("ui.card.source", row.source()),
                        LinesView.on("actors.page.presence.listed", row.listedOn())),
                LinesView.all(sectors, state));
    }

    private static List<String> several(List<String> last, String... first) {
        return Stream.concat(Stream.of(first), last.stream()).toList();
    }

    private static String where(Presence row, ChoicesViewModel choices) {
        return row.place() == null ? row.placeText() : choices.place(row.place());
    }

    private static String sector(Presence row, ChoicesViewModel choices) {
        return row.sector().isEmpty() ? row.sectorText() : choices.sector(row.sector());
    }

    private static Node fields(RowsViewModel<Presence> model, RecordViewModel record, ChoicesViewModel choices) {
        FieldsView<Presence> fields = new FieldsView<>(model, record.today())
                .pick("actors.field.place", row -> where(row, choices), choices.places(), PresenceView::at)
                .code("actors.field.sector", "sector", Presence::sector, choices.sectors())
                .line()
                .wide("actors.field.activity", "activity", Presence::activity)
                .always("actors.field.presenceStatus", "status", Presence::status, PresenceStatus.values())
                .line()
                .date("actors.field.startOn", "startOn", Presence::startOn)
                .date("actors.field.endOn", "endOn", Presence::endOn);
        Presence open = model.open().get();
        if (open != null && open.sourceRow() == null) { // of a file's row the file says where it is from
            fields.line()
                    .wide("actors.field.source", "source", Presence::source)
                    .date("actors.field.asOf", "listedOn", Presence::listedOn);
        }
        VBox box =
                new VBox(fields, CardView.heading("actors.page.presence.roles"), new RolesView(model, record, choices));
        box.getStyleClass().add("row-fields");
        RecordContent now = record.content().get();
        if (open != null && now != null) {
            box.getChildren().addAll(DetailsView.of(open, now));
        }
        return box;
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
