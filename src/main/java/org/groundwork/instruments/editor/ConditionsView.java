package org.groundwork.instruments.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.CheckComboBox;
import org.groundwork.core.Columns;
import org.groundwork.core.Text;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.content.Condition;
import org.groundwork.instruments.content.ConditionReader;
import org.groundwork.instruments.editor.ConditionWordsViewModel.Subject;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Card;
import org.groundwork.ui.Command;
import org.groundwork.ui.Field;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Prose;
import org.groundwork.ui.Running;
import org.jspecify.annotations.Nullable;

/** When a question is asked: of everybody, or where all of some conditions hold. */
final class ConditionsView {
    private final RowsViewModel<DraftQuestion> row;
    private final List<Subject> subjects;
    private final VBox lines = new VBox();
    private final SimpleObjectProperty<@Nullable Subject> subject = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<Set<String>> values = new SimpleObjectProperty<>(Set.of());

    ConditionsView(EditorViewModel model, RowsViewModel<DraftQuestion> row) {
        this.row = row;
        DraftContent now = Objects.requireNonNull(model.content().get());
        DraftQuestion open = row.open().get();
        List<Question> before = new ArrayList<>();
        for (Question question : DraftRule.instrument(now).questions().toList()) {
            if (open != null && question.id().equals(open.code())) {
                break;
            }
            before.add(question);
        }
        subjects = ConditionWordsViewModel.subjects(before);
    }

    Card card() {
        lines.getStyleClass().add("facts");
        row.open().subscribe(now -> show(now == null ? Condition.All.ALWAYS : relevant(now)));
        return Card.of("instruments.editor.card.asked", lines, adding());
    }

    private static Condition relevant(DraftQuestion question) {
        return ConditionReader.read(question.relevant());
    }

    private void show(Condition condition) {
        lines.getChildren().clear();
        List<Condition> parts = ConditionsRule.parts(condition);
        if (parts.isEmpty()) {
            lines.getChildren().add(Prose.of(Text.of("instruments.editor.always"), "quiet"));
        }
        for (Condition part : parts) {
            Label words = Prose.of(ConditionWordsViewModel.words(part, subjects));
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            Node remove = Buttons.quiet(Command.of(
                    "instruments.editor.removeCondition",
                    null,
                    () -> change(ConditionsRule.without(
                            relevant(Objects.requireNonNull(row.open().get())), part))));
            HBox line = new HBox(words, remove);
            line.getStyleClass().add("row-acts");
            line.setAlignment(Pos.CENTER_LEFT);
            lines.getChildren().add(line);
        }
    }

    private Running change(Condition condition) {
        return row.change(question -> Columns.with(question, "relevant", ConditionReader.write(condition)));
    }

    /** A further condition: what it is about, and what it has to be. */
    private Node adding() {
        ComboBox<Subject> about = Forms.pick(subject, subjects, Subject::words);
        Field which = Forms.field("instruments.edit.about.subject", about);
        HBox line = new HBox(which);
        HBox.setHgrow(which, Priority.ALWAYS);
        which.setPrefWidth(320);
        line.getStyleClass().add("row-fields-line");
        line.setAlignment(Pos.BOTTOM_LEFT);
        Command add = new Command(
                "instruments.editor.addCondition",
                null,
                values.map(chosen -> chosen.isEmpty() ? "instruments.editor.chooseFirst" : ""),
                this::add);
        Node button = Buttons.of(add);
        subject.subscribe(chosen -> {
            values.set(Set.of());
            line.getChildren().setAll(which);
            if (chosen != null) {
                Field offered = Forms.field("instruments.edit.about.values", offered(chosen));
                offered.setPrefWidth(240);
                line.getChildren().addAll(offered, button);
            }
        });
        return line;
    }

    private CheckComboBox<String> offered(Subject chosen) {
        return Forms.several(
                values,
                List.copyOf(chosen.values().keySet()),
                value -> chosen.values().getOrDefault(value, value),
                ticked -> {
                    values.set(ticked);
                    return Running.done();
                });
    }

    private void add() {
        Subject about = subject.get();
        DraftQuestion open = row.open().get();
        if (about == null || open == null || values.get().isEmpty()) {
            return;
        }
        Condition more = about.fact()
                ? new Condition.FactIs(about.code(), values.get())
                : new Condition.AnswerIs(about.code(), values.get());
        change(ConditionsRule.and(relevant(open), more)).whenEnded(state -> subject.set(null));
    }
}
