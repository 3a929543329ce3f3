package org.groundwork.duediligence.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.groundwork.core.Finding;
import org.groundwork.core.Text;
import org.groundwork.duediligence.deciding.DecisionWordsDocument;
import org.groundwork.duediligence.deciding.Outcome;
import org.groundwork.ui.Field;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Prose;
import org.groundwork.ui.Running;
import org.jspecify.annotations.Nullable;

/** The fields of a decision, with what is still missing below them. */
final class DecisionFormView {
    private static final double HEIGHT = 470;
    private static final double WIDTH = 640;
    private static final double NARROW = 168;
    /** Letters of a condition that fit beside its day. */
    private static final int A_LINE = 64;

    private static final int MOST_LINES = 3;

    private DecisionFormView() {}

    static Node of(DecisionFormViewModel form, ObservableValue<List<Finding>> findings, LocalDate today) {
        VBox box = new VBox();
        box.getStyleClass().add("form");
        box.getChildren()
                .addAll(
                        outcome(form),
                        line(
                                outcome("duediligence.decide.cash", form.cash),
                                outcome("duediligence.decide.inKind", form.inKind)),
                        line(
                                text("duediligence.decide.decidedBy", form.decidedBy)
                                        .required(),
                                text("duediligence.decide.decidedFunction", form.decidedFunction)
                                        .required(),
                                narrow(date("duediligence.decide.decidedOn", form.decidedOn, today)
                                        .required())),
                        area("duediligence.decide.reason", form.reason).required(),
                        line(
                                date("duediligence.decide.validUntil", form.validUntil, today),
                                date("duediligence.decide.againOn", form.againOn, today),
                                date("duediligence.decide.waiverUntil", form.waiverUntil, today)),
                        Prose.of(Text.of("duediligence.decide.conditions"), "block-title"));
        box.getChildren().addAll(conditions(form, today));
        box.getChildren().add(Prose.of(Text.of("duediligence.decide.cleared"), "block-title"));
        form.cleared.forEach((desk, each) -> box.getChildren()
                .add(line(
                        Prose.of(Text.label(desk), "fact-label"),
                        text("duediligence.decide.clearedBy", each.name()).within(Text.label(desk)),
                        narrow(date("duediligence.decide.clearedOn", each.on(), today)
                                .within(Text.label(desk))))));
        VBox missing = new VBox(4);
        findings.subscribe(now ->
                missing.getChildren().setAll(now.stream().map(Forms::finding).toList()));
        ScrollPane scroll = new ScrollPane(box);
        box.setPadding(new Insets(0, 14, 0, 0)); // the bar stands beside the fields
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(HEIGHT - 110);
        scroll.setPrefViewportWidth(WIDTH);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        VBox whole = new VBox(12, scroll, missing);
        whole.getStyleClass().add("wide");
        return whole;
    }

    private static List<HBox> conditions(DecisionFormViewModel form, LocalDate today) {
        List<HBox> lines = new ArrayList<>();
        for (DecisionFormViewModel.AskedFor each : form.conditions) {
            String which = Text.of("duediligence.decide.conditionNumber", lines.size() + 1);
            lines.add(line(
                    words("duediligence.decide.condition", each.what()).within(which),
                    narrow(date("duediligence.decide.dueOn", each.dueOn(), today)
                            .within(which))));
        }
        return lines;
    }

    private static Node outcome(DecisionFormViewModel form) {
        Node words = Prose.of("", "row-strong");
        form.cash.subscribe(now -> say(words, form));
        form.inKind.subscribe(now -> say(words, form));
        return words;
    }

    private static void say(Node words, DecisionFormViewModel form) {
        Outcome cash = form.cash.get();
        Outcome inKind = form.inKind.get();
        if (words instanceof Label label && cash != null && inKind != null) {
            label.setText(DecisionWordsDocument.outcome(cash, inKind));
        }
    }

    private static Field outcome(String key, ObjectProperty<@Nullable Outcome> value) {
        ComboBox<Outcome> box = Forms.choice(value, DecisionView.outcomes(), chosen -> {
            if (chosen != null) {
                value.set(chosen);
            }
            return Running.done();
        });
        return Forms.field(key, box);
    }

    private static Field text(String key, StringProperty value) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(value);
        return Forms.field(key, field);
    }

    /** A line, and more where it is long. */
    private static Field words(String key, StringProperty value) {
        return area(key, value, Math.clamp(1 + value.get().length() / A_LINE, 1, MOST_LINES));
    }

    private static Field area(String key, StringProperty value) {
        return area(key, value, MOST_LINES);
    }

    private static Field area(String key, StringProperty value, int rows) {
        TextArea field = new TextArea();
        field.setWrapText(true);
        field.setPrefRowCount(rows);
        field.textProperty().bindBidirectional(value);
        return Forms.field(key, field);
    }

    private static Field date(String key, ObjectProperty<@Nullable LocalDate> value, LocalDate today) {
        return Forms.field(key, Forms.date(value, new ReadOnlyStringWrapper(""), today, entry -> {
            value.set(entry.value());
            return Running.done();
        }));
    }

    private static Field narrow(Field field) {
        field.setMinWidth(NARROW);
        field.setMaxWidth(NARROW);
        return field;
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(12, nodes);
        for (Node node : nodes) {
            if (node instanceof Field field && field.getMaxWidth() != NARROW) {
                HBox.setHgrow(field, Priority.ALWAYS);
                field.setMaxWidth(Double.MAX_VALUE);
                field.setPrefWidth(1);
            }
        }
        return line;
    }
}
