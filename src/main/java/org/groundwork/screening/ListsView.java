package org.groundwork.screening;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Tables;

/** The lists in use, how old they are, and taking one out. */
final class ListsView {
    private final ScreeningViewModel model;
    private final Desk desk;
    private final BorderPane root;

    ListsView(ScreeningViewModel model, Desk desk, Command load) {
        this.model = model;
        this.desk = desk;
        TableView<Watchlist> table = table();
        ObservableValue<String> none =
                table.getSelectionModel().selectedItemProperty().map(list -> "").orElse("screening.blocked.chooseList");
        Label words = new Label(Text.of("screening.lists.words"));
        words.setWrapText(true);
        words.getStyleClass().addAll("quiet", "filter-bar");
        HBox acts = new HBox(
                Buttons.of(load),
                Buttons.of(new Command(
                        "screening.command.remove",
                        null,
                        none,
                        () -> remove(table.getSelectionModel().getSelectedItem()))));
        acts.getStyleClass().add("filter-bar");
        root = new BorderPane(table);
        root.setTop(new VBox(acts, words));
    }

    Node root() {
        return root;
    }

    private TableView<Watchlist> table() {
        TableView<Watchlist> table = Tables.of("screening.lists", model.lists())
                .text("screening.column.listName", Watchlist::name)
                .width(240)
                .date("screening.column.listedOn", Watchlist::listedOn)
                .width(130)
                .node("screening.column.age", list -> model.stale(list), this::age, this::chip)
                .width(170)
                .number("screening.column.entries", Watchlist::entries)
                .number("screening.column.names", Watchlist::names)
                .date("screening.column.loadedOn", list -> model.day(list.importedAt()))
                .text("screening.column.loadedBy", Watchlist::importedBy)
                .text("screening.column.file", Watchlist::fileName)
                .hidden()
                .remember(desk.memory())
                .view();
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        return table;
    }

    private String age(Watchlist list) {
        return Text.of(model.stale(list) ? "screening.age.stale" : "screening.age.fresh");
    }

    private Node chip(Watchlist list) {
        return model.stale(list) ? Chips.warning(age(list)) : Chips.success(age(list));
    }

    private void remove(Watchlist list) {
        String summary = Text.of("screening.remove.summary", list.name(), list.entries());
        if (desk.dialogs().confirm("screening.remove.title", summary, "screening.remove.act")) {
            model.remove(list);
        }
    }

    /** A day as 2026-03-31. */
    static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
