package org.groundwork.actors.page;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.presence.PresencePartner;
import org.groundwork.actors.presence.PresenceRole;
import org.groundwork.core.Finding;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.editing.SuggestView;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Feature;
import org.groundwork.ui.Field;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Running;
import org.jspecify.annotations.Nullable;

/** Who else has a role in the presence that is open: each with its own removal, and a line to add one. */
final class RolesView extends VBox {
    private final RowsViewModel<Presence> model;
    private final RecordViewModel record;
    private final ChoicesViewModel choices;
    private final ObjectProperty<@Nullable PresenceRole> role = new SimpleObjectProperty<>(PresenceRole.FUNDING);
    private final VBox lines = new VBox();
    private final TextField name = new TextField();
    private final Field named = Forms.field("actors.field.partner", name);

    RolesView(RowsViewModel<Presence> model, RecordViewModel record, ChoicesViewModel choices) {
        this.model = model;
        this.record = record;
        this.choices = choices;
        getStyleClass().add("row-fields");
        lines.getStyleClass().add("rows");
        getChildren().addAll(lines, adding());
        Subscription reading = record.content().subscribe(now -> show());
        sceneProperty().subscribe((before, now) -> {
            if (now == null) {
                reading.unsubscribe();
            }
        });
    }

    private Node adding() {
        ComboBox<PresenceRole> roles = Forms.choice(role, List.of(PresenceRole.values()), chosen -> {
            role.set(chosen == null ? role.get() : chosen);
            return Running.done();
        });
        SuggestView.install(name, choices::actors, Feature.Hit::name, this::add);
        name.setOnAction(e -> typed());
        Field field = Forms.field("actors.field.partnerRole", roles);
        field.setPrefWidth(200);
        named.setPrefWidth(340);
        HBox.setHgrow(named, Priority.ALWAYS);
        Node add = Buttons.of(Command.of("actors.page.presence.addRole", null, this::typed));
        HBox line = new HBox(field, named, add);
        line.getStyleClass().add("row-fields-line");
        line.setAlignment(Pos.BOTTOM_LEFT);
        return line;
    }

    private void show() {
        Presence open = model.open().get();
        lines.getChildren()
                .setAll(
                        open == null
                                ? List.of()
                                : record.roles().in(open.id()).stream()
                                        .map(partner -> line(open, partner))
                                        .toList());
    }

    private Node line(Presence open, RolesInWork.Partner partner) {
        PresencePartner row = partner.row();
        Label words = new Label(partner.name());
        Node remove = Buttons.icon(
                Command.of(
                        "actors.page.presence.removeRole",
                        null,
                        () -> record.role(open, row.actor(), row.role(), false)),
                "fth-x");
        HBox line = new HBox(8, words, Chips.of(row.role()), remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** The typed name, where it is some actor's. */
    private void typed() {
        String typed = name.getText().strip();
        choices.actors(typed).stream()
                .filter(hit -> hit.name().equalsIgnoreCase(typed))
                .findFirst()
                .ifPresentOrElse(
                        this::add,
                        () -> named.show(
                                typed.isEmpty()
                                        ? List.of()
                                        : List.of(Finding.warning("partner", "actors.finding.notInRegistry"))));
    }

    private void add(Feature.Hit hit) {
        Presence open = model.open().get();
        if (open != null) {
            named.show(List.of());
            record.role(open, hit.id(), Objects.requireNonNull(role.get()), true)
                    .whenEnded(state -> name.setText(""));
        }
    }
}
