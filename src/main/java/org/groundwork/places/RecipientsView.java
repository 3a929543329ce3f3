package org.groundwork.places;

import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.groundwork.core.Text;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Tables;
import org.jspecify.annotations.Nullable;

/** The dated list of countries that may receive aid: read, corrected, and marked as checked. */
final class RecipientsView {
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private final PlacesViewModel model;
    private final Desk desk;

    RecipientsView(PlacesViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    Node table() {
        TableView<AidEntry> table = Tables.of("places.recipients", model.recipients())
                .text("places.column.country", entry -> model.name(entry.country()))
                .width(220)
                .text("places.column.fromYear", entry -> year(entry.fromYear()))
                .width(100)
                .whole()
                .text("places.column.toYear", entry -> year(entry.toYear()))
                .width(100)
                .whole()
                .node("places.column.checked", AidEntry::verified, RecipientsView::checked, RecipientsView::chip)
                .text("places.column.source", AidEntry::source)
                .width(320)
                .text("places.column.note", AidEntry::note)
                .width(240)
                .open(entry -> edit(entry, "places.recipient.edit"))
                .remember(desk.memory())
                .view();
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        ObservableValue<String> none = table.getSelectionModel()
                .selectedItemProperty()
                .map(entry -> "")
                .orElse("places.recipient.chooseFirst");
        Label words = new Label(Text.of("places.recipients.words"));
        words.setWrapText(true);
        words.getStyleClass().add("quiet");
        HBox acts = new HBox(
                Buttons.of(Command.of("places.command.recipientAdd", null, () -> add())),
                Buttons.of(new Command(
                        "places.command.recipientEdit",
                        null,
                        none,
                        () -> edit(table.getSelectionModel().getSelectedItem(), "places.recipient.edit"))),
                Buttons.of(new Command(
                        "places.command.recipientRemove",
                        null,
                        none,
                        () -> remove(table.getSelectionModel().getSelectedItem()))));
        acts.getStyleClass().add("filter-bar");
        VBox top = new VBox(acts, words);
        words.getStyleClass().add("filter-bar");
        BorderPane pane = new BorderPane(table);
        pane.setTop(top);
        return pane;
    }

    private static String year(@Nullable Integer year) {
        return year == null ? "" : Integer.toString(year);
    }

    private static String checked(AidEntry entry) {
        return Text.of(entry.verified() ? "places.recipient.checked" : "places.recipient.unverified");
    }

    private static Node chip(AidEntry entry) {
        return entry.verified() ? Chips.success(checked(entry)) : Chips.warning(checked(entry));
    }

    private void add() {
        ComboBox<Country> which = new ComboBox<>();
        which.getItems().setAll(model.everyone());
        which.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Country country) {
                return country == null ? "" : country.name(Text.locale());
            }

            @Override
            public @Nullable Country fromString(String typed) {
                return null;
            }
        });
        ObservableValue<String> blocked =
                which.valueProperty().map(country -> "").orElse("places.recipient.noCountry");
        VBox box = new VBox(Forms.field("places.recipient.country", which));
        box.getStyleClass().add("form");
        if (desk.dialogs().form("places.recipient.add", box, "places.recipient.next", blocked)) {
            edit(model.fresh(which.getValue().iso3()), "places.recipient.add");
        }
    }

    private void edit(AidEntry entry, String title) {
        TextField from = new TextField(year(entry.fromYear()));
        TextField to = new TextField(year(entry.toYear()));
        TextField source = new TextField(entry.source());
        TextField note = new TextField(entry.note());
        CheckBox verified = new CheckBox(Text.of("places.recipient.iChecked"));
        verified.setSelected(entry.verified());
        VBox box = new VBox(
                new Label(model.name(entry.country())),
                Forms.field("places.recipient.from", from),
                Forms.field("places.recipient.to", to),
                Forms.field("places.recipient.source", source),
                Forms.field("places.recipient.note", note),
                verified);
        box.getStyleClass().add("form");
        ObservableValue<String> blocked = Bindings.createStringBinding(
                () -> blocked(from.getText().strip(), to.getText().strip()), from.textProperty(), to.textProperty());
        if (desk.dialogs().form(title, box, "places.recipient.save", blocked)) {
            model.save(new AidEntry(
                    entry.id(),
                    entry.country(),
                    number(from.getText()),
                    number(to.getText()),
                    source.getText().strip(),
                    verified.isSelected(),
                    note.getText().strip()));
        }
    }

    private void remove(AidEntry entry) {
        String summary = Text.of("places.recipient.removeSummary", model.name(entry.country()));
        if (desk.dialogs().confirm("places.recipient.remove", summary, "places.recipient.removeAct")) {
            model.remove(entry);
        }
    }

    /** Text key of what is wrong with the years, or "". */
    private static String blocked(String from, String to) {
        if (!List.of(from, to).stream()
                .allMatch(year -> year.isEmpty() || YEAR.matcher(year).matches())) {
            return "places.recipient.noYear";
        }
        return !from.isEmpty() && !to.isEmpty() && from.compareTo(to) > 0 ? "places.recipient.backwards" : "";
    }

    private static @Nullable Integer number(String year) {
        return year.isBlank() ? null : Integer.valueOf(year.strip());
    }
}
