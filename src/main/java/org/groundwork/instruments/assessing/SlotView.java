package org.groundwork.instruments.assessing;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.instruments.Answered;
import org.groundwork.instruments.How;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.QuestionType;
import org.groundwork.instruments.Slot;
import org.groundwork.instruments.assessing.AssessmentViewModel.Place;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Command;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Prose;
import org.groundwork.ui.Running;
import org.jspecify.annotations.Nullable;

/** Beside the question: whose answer is being written, its reason, how it was obtained, and what the others say. */
final class SlotView extends VBox {
    private final AssessmentViewModel model;
    private final VBox content = new VBox();
    private final VBox others = new VBox();
    private final ToggleGroup slots = new ToggleGroup();
    private @Nullable TextArea reason;

    SlotView(AssessmentViewModel model) {
        this.model = model;
        getStyleClass().add("slots");
        content.getStyleClass().add("form");
        others.getStyleClass().add("facts");
        getChildren().addAll(switcher(), content, others);
    }

    private Node switcher() {
        VBox box = new VBox();
        box.getStyleClass().add("rows");
        for (Slot slot : Slot.values()) {
            ToggleButton button = new ToggleButton(Text.label(slot));
            button.setUserData(slot);
            button.setToggleGroup(slots);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("rail-item");
            button.setOnAction(e -> model.slot().set(slot));
            box.getChildren().add(button);
        }
        return box;
    }

    /** Shows what stands in the slot that is being written. */
    void show() {
        Place place = model.place();
        content.getChildren().clear();
        reason = null;
        slots.getToggles()
                .forEach(each ->
                        each.setSelected(each.getUserData() == model.slot().get()));
        if (place == null) {
            return;
        }
        if (place.slot() == Slot.AGREED) {
            content.getChildren().add(agreeing(place));
        }
        TextArea why = area(place);
        reason = why;
        content.getChildren().add(Forms.field("instruments.slot.reason", why));
        if (place.slot() != Slot.AGREED) {
            obtained(place);
        }
        source(model.of(place.question(), place.slot()).source());
        String evidence = place.question().evidence().in(Text.locale());
        if (!evidence.isEmpty()) {
            content.getChildren().addAll(heading("instruments.slot.evidence"), Prose.of(evidence));
        }
        mark();
    }

    /** How the answer was learnt, and with whose help. */
    private void obtained(Place place) {
        content.getChildren().add(Forms.field("instruments.slot.how", how(place)));
        if (before(place) != null) {
            content.getChildren().add(Buttons.of(Command.of("instruments.slot.asBefore", null, this::asBefore)));
        }
        if (model.of(place.question(), place.slot()).how() == How.ASKED_ORALLY) {
            content.getChildren()
                    .addAll(
                            line(
                                    "instruments.slot.language",
                                    place,
                                    Answered::language,
                                    (row, words) -> row.obtained(
                                            row.how(), words, row.interpreter(), row.witness(), row.source())),
                            line(
                                    "instruments.slot.interpreter",
                                    place,
                                    Answered::interpreter,
                                    (row, words) -> row.obtained(
                                            row.how(), row.language(), words, row.witness(), row.source())),
                            line(
                                    "instruments.slot.witness",
                                    place,
                                    Answered::witness,
                                    (row, words) -> row.obtained(
                                            row.how(), row.language(), row.interpreter(), words, row.source())));
        }
    }

    /** The last question before this one of which the slot says how it was learnt; null where this one says it too. */
    private @Nullable Answered before(Place place) {
        if (!model.isOpen() || model.of(place.question(), place.slot()).how() != How.NOT_SAID) {
            return null;
        }
        return model.questions().stream()
                .takeWhile(one -> !one.equals(place.question()))
                .map(one -> model.of(one, place.slot()))
                .filter(row -> row.how() != How.NOT_SAID && row.how() != How.REUSED)
                .reduce((a, b) -> b)
                .orElse(null);
    }

    /** It was learnt as at the question before: in the same way, language and company. */
    void asBefore() {
        Place place = model.place();
        Answered before = place == null || place.slot() == Slot.AGREED ? null : before(place);
        if (place != null && before != null) {
            model.change(
                    place,
                    row -> row.obtained(
                            before.how(), before.language(), before.interpreter(), before.witness(), row.source()));
            show();
        }
    }

    /** What of another agency the answer rests on, where it does. */
    private void source(String source) {
        if (!source.isEmpty()) {
            content.getChildren().add(Prose.of(Text.of("instruments.slot.source", source), "quiet"));
        }
    }

    /** Shows what the other sides say, and on the switch what each answered. */
    void mark() {
        Place place = model.place();
        others.getChildren().clear();
        if (place == null) {
            return;
        }
        slots.getToggles().forEach(each -> {
            Answered row = model.of(place.question(), (Slot) each.getUserData());
            ((ToggleButton) each)
                    .setText(
                            row.answer().isBlank()
                                    ? Text.label(row.slot())
                                    : Text.of("instruments.slot.answer", row.slot(), words(place.question(), row)));
        });
        for (Slot slot : Slot.values()) {
            Answered row = model.of(place.question(), slot);
            if (slot != place.slot() && !row.reason().isBlank()) {
                others.getChildren().add(Prose.of(Text.of("instruments.slot.says", slot, row.reason()), "quiet"));
            }
        }
        if (model.of(place.question(), place.slot()).old() && model.isOpen()) {
            others.getChildren().add(Buttons.of(Command.of("instruments.answer.confirm", null, model::confirm)));
        }
    }

    /** An answer in words. */
    static String words(Question question, Answered row) {
        if (row.disagreed()) {
            return Text.of("instruments.answer.disagreed");
        }
        if (row.answer().equals(Question.NOT_APPLICABLE)) {
            return Text.of("instruments.answer.notApplicable");
        }
        if (row.answer().equals(Question.NOT_REVIEWED)) {
            return Text.of("instruments.answer.notReviewed");
        }
        if (question.type() == QuestionType.MULTIPLE) {
            return String.join(
                    ", ",
                    question.levels().stream()
                            .filter(level ->
                                    Arrays.asList(row.answer().split(" ", -1)).contains(level.id()))
                            .map(LibraryFeature::label)
                            .toList());
        }
        return question.level(row.answer()).map(LibraryFeature::label).orElse(row.answer());
    }

    /** Puts the cursor where the reason is written. */
    void toReason() {
        if (reason != null) {
            reason.requestFocus();
        }
    }

    private Node agreeing(Place place) {
        HBox acts = new HBox(
                Buttons.of(Command.of("instruments.agree.own", null, () -> take(place, Slot.OWN))),
                Buttons.of(Command.of("instruments.agree.assessor", null, () -> take(place, Slot.ASSESSOR))));
        acts.getStyleClass().add("row-acts");
        VBox box = new VBox(
                acts,
                Buttons.of(
                        Command.of("instruments.agree.disagree", null, () -> model.answer(place, Answered.DISAGREED))));
        box.getStyleClass().add("facts");
        box.setDisable(!model.isOpen());
        return box;
    }

    private void take(Place place, Slot from) {
        String answer = model.of(place.question(), from).answer();
        if (!answer.isBlank()) {
            model.answer(place, answer);
        }
    }

    private TextArea area(Place place) {
        ReadOnlyStringWrapper value = new ReadOnlyStringWrapper(
                model.of(place.question(), place.slot()).reason());
        TextArea field = Forms.area(value, typed -> model.change(place, row -> row.because(typed.strip())));
        field.setEditable(model.isOpen());
        return field;
    }

    private ComboBox<How> how(Place place) {
        ReadOnlyObjectWrapper<How> value = new ReadOnlyObjectWrapper<>(
                model.of(place.question(), place.slot()).how());
        ComboBox<How> box = Forms.choice(value, List.of(How.values()), chosen -> {
            How said = chosen == null ? How.NOT_SAID : chosen;
            Running running = model.change(
                    place, row -> row.obtained(said, row.language(), row.interpreter(), row.witness(), row.source()));
            show();
            return running;
        });
        box.setDisable(!model.isOpen());
        return box;
    }

    /** Puts words into a row. */
    private interface Written {
        Answered in(Answered row, String words);
    }

    private Node line(String key, Place place, Function<Answered, String> read, Written write) {
        ReadOnlyStringWrapper value = new ReadOnlyStringWrapper(read.apply(model.of(place.question(), place.slot())));
        TextField field = Forms.text(value, typed -> model.change(place, row -> write.in(row, typed.strip())));
        field.setEditable(model.isOpen());
        return Forms.field(key, field);
    }

    private static Label heading(String key) {
        Label label = new Label(Text.of(key));
        label.getStyleClass().add("block-title");
        return label;
    }
}
