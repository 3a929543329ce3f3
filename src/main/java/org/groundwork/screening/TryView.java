package org.groundwork.screening;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.groundwork.core.Finding;
import org.groundwork.core.Text;
import org.groundwork.screening.matching.Nature;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Command;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Running;
import org.groundwork.ui.Tables;

/** A name tried by hand against the lists; nothing of it is kept. */
final class TryView {
    private final ScreeningViewModel model;
    private final VBox root;

    TryView(ScreeningViewModel model) {
        this.model = model;
        Label words = new Label(Text.of("screening.try.words"));
        words.setWrapText(true);
        words.getStyleClass().add("quiet");
        Label result = new Label();
        result.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.tried().get().isEmpty()
                                ? ""
                                : Text.of(
                                        "screening.try.result",
                                        model.tried().get(),
                                        model.found().size()),
                        model.tried(),
                        model.found()));
        Node table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        root = new VBox(fields(), words, result, table);
        root.getStyleClass().addAll("form", "filter-bar");
    }

    Node root() {
        return root;
    }

    private Node fields() {
        TextField name = new TextField();
        name.textProperty().bindBidirectional(model.trying());
        name.setPrefColumnCount(24);
        TextField born = new TextField();
        born.textProperty().bindBidirectional(model.born());
        born.setPrefColumnCount(10);
        ComboBox<Nature> nature = Forms.choice(model.nature(), List.of(Nature.values()), chosen -> {
            model.nature().set(chosen == null ? Nature.UNKNOWN : chosen);
            return Running.done();
        });
        ObservableValue<String> blocked = model.trying().map(text -> text.isBlank() ? "screening.blocked.name" : "");
        Command look = new Command("screening.command.try", null, blocked, model::tryName);
        for (TextField field : new TextField[] {name, born}) {
            field.setOnKeyPressed(e -> {
                if (e.getCode() == KeyCode.ENTER && !model.trying().get().isBlank()) {
                    model.tryName();
                }
            });
        }
        HBox line = new HBox(
                Forms.field("screening.try.name", name),
                Forms.field("screening.try.nature", nature),
                Forms.field("screening.try.born", born),
                new VBox(new Label(), Buttons.main(look)));
        line.getStyleClass().add("fact");
        return line;
    }

    private Node table() {
        return Tables.of("screening.answers", model.found())
                .text("screening.column.listed", found -> found.listed().name())
                .width(230)
                .node("screening.column.band", FoundName::band, TryView::words, TryView::chip)
                .width(150)
                .text("screening.column.matched", FoundName::matched)
                .width(210)
                .text("screening.column.born", found -> found.listed().bornText())
                .width(120)
                .whole()
                .text("screening.column.list", found -> found.list().name())
                .width(150)
                .text("screening.column.why", TryView::why)
                .width(320)
                .empty(nothing())
                .view();
    }

    private Node nothing() {
        Label label = new Label();
        label.getStyleClass().add("quiet");
        label.textProperty()
                .bind(model.tried()
                        .map(name -> Text.of(name.isEmpty() ? "screening.try.first" : "screening.try.nothing")));
        return label;
    }

    private static String words(FoundName found) {
        return Text.of("screening.band", Text.label(found.band()), ScreeningView.percent((int)
                Math.round(1000 * found.score())));
    }

    private static Node chip(FoundName found) {
        return ScreeningView.chip(found.band(), words(found));
    }

    private static String why(FoundName found) {
        StringBuilder why = new StringBuilder();
        for (Finding reason : found.reasons()) {
            why.append(why.isEmpty() ? "" : " · ")
                    .append(Text.of(reason.key(), reason.args().toArray()));
        }
        return why.toString();
    }
}
