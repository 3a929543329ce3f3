package org.groundwork.actors.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.groundwork.actors.status.Judged;
import org.groundwork.actors.status.LocalClass;
import org.groundwork.actors.status.LocalStatus;
import org.groundwork.actors.status.Verdict;
import org.groundwork.core.Finding;
import org.groundwork.core.Text;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Running;
import org.jspecify.annotations.Nullable;

/**
 * Why an actor counts as it does: the lines that led there, the three answers side by side, and what a person
 * decides.
 */
final class ClassView {
    private final RecordViewModel record;
    private final ChoicesViewModel choices;
    private final Dialogs dialogs;

    ClassView(RecordViewModel record, ChoicesViewModel choices, Dialogs dialogs) {
        this.record = record;
        this.choices = choices;
        this.dialogs = dialogs;
    }

    /** The derivation, to read. */
    static Node derivation(LocalStatus status, ChoicesViewModel choices) {
        Label held = new Label(Text.label(status.held()));
        held.getStyleClass().add("title");
        VBox reasons = new VBox();
        reasons.getStyleClass().add("findings");
        int number = 1;
        for (Finding reason : status.reasons()) {
            Label line = new Label(Text.of("actors.page.class.reason", number++, words(reason, choices)));
            line.setWrapText(true);
            reasons.getChildren().add(line);
        }
        HBox answers = new HBox(
                answer("actors.page.class.grandBargain", status.grandBargain(), choices),
                answer("actors.page.class.iasc", status.iasc(), choices),
                answer("actors.page.class.office", status.office(), choices));
        answers.getStyleClass().add("answers");
        Label on = new Label(Text.of("actors.page.class.on", choices.country(status.country()), status.date()));
        on.getStyleClass().add("quiet");
        VBox box = new VBox(held, on, reasons, answers);
        box.getStyleClass().addAll("form", "derivation");
        return box;
    }

    private static Node answer(String key, Judged judged, ChoicesViewModel choices) {
        Label title = new Label(Text.of(key));
        title.getStyleClass().add("block-title");
        title.setWrapText(true);
        Label verdict = judged.verdict() == Verdict.YES
                ? Chips.success(Text.label(judged.verdict()))
                : Chips.quiet(Text.label(judged.verdict()));
        Label why = new Label(words(judged.why(), choices));
        why.getStyleClass().add("quiet");
        why.setWrapText(true);
        VBox box = new VBox(title, verdict, why);
        box.getStyleClass().add("answer");
        box.setPrefWidth(200);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /** A reason; country codes in it become names. */
    private static String words(Finding reason, ChoicesViewModel choices) {
        Object[] args = reason.args().stream()
                .map(arg -> arg instanceof String code && code.matches("[A-Z]{3}") ? choices.country(code) : arg)
                .toArray();
        return Text.of(reason.key(), args);
    }

    /** Shows the derivation and, below it, how to decide otherwise. */
    void show() {
        RecordContent now = record.content().get();
        if (now != null) {
            dialogs.show("actors.page.class.title", derivation(now.status(), choices));
        }
    }

    /** Asks for another class than the derived one, with who decides and why. */
    void override() {
        RecordContent now = record.content().get();
        if (now == null) {
            return;
        }
        ReadOnlyObjectWrapper<@Nullable LocalClass> chosen =
                new ReadOnlyObjectWrapper<>(now.status().held());
        List<LocalClass> options = Arrays.asList(LocalClass.values());
        ComboBox<LocalClass> box = Forms.choice(chosen, options, each -> {
            chosen.set(each);
            return Running.done();
        });
        TextField who = new TextField(record.by());
        TextArea reason = new TextArea();
        reason.setPrefRowCount(3);
        reason.setWrapText(true);
        Label summary = new Label(
                Text.of("actors.page.class.override.summary", now.status().derived()));
        summary.setWrapText(true);
        VBox form = new VBox(
                summary,
                Forms.field("actors.page.class.override.class", box).required(),
                Forms.field("ui.decision.name", who).required(),
                Forms.field("ui.decision.reason", reason).required());
        form.getStyleClass().add("form");
        boolean agreed = dialogs.form(
                "actors.page.class.override.title",
                form,
                "actors.page.class.override.act",
                who.textProperty().flatMap(name -> reason.textProperty()
                        .map(why -> name.isBlank() || why.isBlank() ? "ui.decision.missing" : "")));
        LocalClass held = chosen.get();
        if (agreed && held != null) {
            record.decideClass(
                    held == now.status().derived() ? null : held,
                    who.getText().strip(),
                    reason.getText().strip());
        }
    }

    /** Asks whether this actor and the one it was held against are one or two. */
    void settle() {
        RecordContent now = record.content().get();
        if (now == null) {
            return;
        }
        ReadOnlyObjectWrapper<@Nullable Verdict> same = new ReadOnlyObjectWrapper<>();
        ComboBox<Verdict> box = Forms.choice(same, List.of(Verdict.YES, Verdict.NO), each -> {
            same.set(each);
            return Running.done();
        });
        Label summary = new Label(Text.of("actors.page.settle.summary", now.name(), now.perhaps()));
        summary.setWrapText(true);
        VBox form =
                new VBox(summary, Forms.field("actors.page.settle.same", box).required());
        form.getStyleClass().add("form");
        boolean agreed = dialogs.form(
                "actors.page.settle.title",
                form,
                "actors.page.settle.act",
                same.map(answer -> "").orElse("actors.registry.several.choose"));
        if (agreed && same.get() != null) {
            record.settle(same.get() == Verdict.YES);
        }
    }

    /** Asks for reason and name, then takes the actor out of use. */
    void retire() {
        RecordContent now = record.content().get();
        if (now != null) {
            Optional<Dialogs.Decision> decision = dialogs.decide(
                    "actors.page.retire.title",
                    Text.of("actors.page.retire.summary", now.name()),
                    "actors.page.retire.act",
                    record.by());
            decision.ifPresent(each -> record.retire(each.name(), each.reason()));
        }
    }
}
