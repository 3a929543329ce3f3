package org.groundwork.shell;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.ui.Card;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.EmptyState;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Tables;
import org.groundwork.workspace.ExchangeRate;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The office's exchange rates by month; a sum over currencies stands on them. */
final class RatesView {
    private static final double HEIGHT = 220;

    private final Workspace workspace;
    private final Desk desk;
    private final ObservableList<ExchangeRate> rates = FXCollections.observableArrayList();
    private final TextField month = new TextField();
    private final ObjectProperty<@Nullable String> currency = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> base = new SimpleObjectProperty<>();
    private final TextField rate = new TextField();
    private final TextField source = new TextField();

    private RatesView(Workspace workspace, Desk desk) {
        this.workspace = workspace;
        this.desk = desk;
    }

    static Node card(Workspace workspace, Desk desk) {
        return new RatesView(workspace, desk).view();
    }

    private Node view() {
        rates.setAll(workspace.settings().rates());
        TableView<ExchangeRate> table = Tables.of("shell.settings.rates", rates)
                .text("shell.rates.column.month", r -> r.month().toString())
                .whole()
                .text("shell.rates.currency", ExchangeRate::currency)
                .whole()
                .text("shell.rates.column.base", ExchangeRate::base)
                .whole()
                .number("shell.rates.rate", ExchangeRate::rate)
                .text("shell.rates.source", ExchangeRate::source)
                .rows(this::paste)
                .empty(EmptyState.of("shell.rates.none", null))
                .view();
        table.setPrefHeight(HEIGHT);
        ObservableValue<ExchangeRate> chosen = table.getSelectionModel().selectedItemProperty();
        Command remove = new Command(
                "shell.rates.remove",
                null,
                chosen.map(r -> "").orElse("shell.rates.choose"),
                () -> change(() -> workspace.settings().remove(chosen.getValue())));
        return Card.of("shell.settings.rates", table).act(remove).act(Command.of("shell.rates.add", null, this::add));
    }

    private void add() {
        month.setText(YearMonth.from(workspace.today()).toString());
        VBox form = new VBox(
                Forms.field("shell.rates.month", month).required(),
                Forms.field("shell.rates.currency", currencies(currency)).required(),
                Forms.field("shell.rates.base", currencies(base)).required(),
                Forms.field("shell.rates.rate", rate).required(),
                Forms.field("shell.rates.source", source).required());
        form.getStyleClass().add("form");
        ObservableValue<String> blocked = Bindings.createStringBinding(
                () -> typed().isPresent() ? "" : "shell.rates.incomplete",
                month.textProperty(),
                currency,
                base,
                rate.textProperty(),
                source.textProperty());
        if (desk.dialogs().form("shell.rates.add", form, "shell.rates.keep", blocked)) {
            typed().ifPresent(r -> change(() -> workspace.settings().save(r)));
        }
    }

    private Optional<ExchangeRate> typed() {
        return RatesRule.of(
                month.getText(),
                Objects.requireNonNullElse(currency.get(), ""),
                Objects.requireNonNullElse(base.get(), ""),
                rate.getText(),
                source.getText(),
                Text.locale(),
                workspace.today());
    }

    /** Rows from a spreadsheet become rates, as one act; those that are none are counted. */
    private void paste(List<List<String>> block) {
        RatesRule.Read read = RatesRule.of(block, Text.locale(), workspace.today());
        if (!read.rates().isEmpty()) {
            change(() -> workspace.act(
                    "shell.rates.pasted", List.of(Integer.toString(read.rates().size())), () -> {
                        read.rates().forEach(workspace.settings()::save);
                        return read.rates().size();
                    }));
        }
        if (read.lost() > 0) {
            desk.dialogs()
                    .tell(
                            "shell.rates.lost.title",
                            Text.of("shell.rates.lost", read.rates().size(), read.lost()));
        }
    }

    private void change(Runnable change) {
        desk.tasks()
                .run(
                        "shell.task.saving",
                        progress -> {
                            change.run();
                            return workspace.settings().rates();
                        },
                        (List<ExchangeRate> now) -> rates.setAll(now));
    }

    private static ComboBox<String> currencies(ObjectProperty<@Nullable String> value) {
        return Forms.pick(value, PersonForm.currencies(), PersonForm::currencyName);
    }
}
