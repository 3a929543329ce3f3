package org.groundwork.instruments.assessing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.instruments.Answered;
import org.groundwork.instruments.Held;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.Question;
import org.groundwork.instruments.Slot;
import org.groundwork.instruments.assessing.AssessmentViewModel.Place;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Prose;
import org.jspecify.annotations.Nullable;

/** The question in focus: its words, and what it can be answered with as cards that a digit chooses. */
final class QuestionView extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final AssessmentViewModel model;
    private final Map<String, LevelCardView> cards = new LinkedHashMap<>();
    private final Map<String, Button> small = new LinkedHashMap<>();

    QuestionView(AssessmentViewModel model) {
        this.model = model;
        getStyleClass().add("question");
        setFocusTraversable(true);
    }

    /** Shows the question that is in focus now. */
    void show() {
        Place place = model.place();
        cards.clear();
        small.clear();
        getChildren().clear();
        if (place == null) {
            return;
        }
        Question question = place.question();
        getChildren().add(heading(question));
        getChildren().add(Prose.of(question.text().in(Text.locale()), "question-text"));
        if (!question.guidance().isEmpty()) {
            getChildren().add(Prose.of(question.guidance().in(Text.locale()), "question-guidance"));
        }
        String known = model.known(question);
        if (!known.isEmpty()) {
            getChildren().add(Prose.of(Text.of("instruments.question.known", known), "quiet"));
        }
        model.held(question).forEach(held -> getChildren().add(held(held, place)));
        getChildren().add(answers(place));
        setAccessibleText(question.id() + ". " + question.text().in(Text.locale()));
        mark();
    }

    /** What is held already, and beside it that the answer rests on it. */
    private Node held(Held held, Place place) {
        HBox line = new HBox(Prose.of(held.sentence(), "row-strong"));
        line.getStyleClass().add("row-acts");
        if (!held.source().isEmpty() && place.slot() != Slot.AGREED && model.isOpen()) {
            line.getChildren()
                    .add(Buttons.quiet(Command.of("instruments.question.reuse", null, () -> model.reuse(place, held))));
        }
        return line;
    }

    private static Node heading(Question question) {
        FlowPane line = new FlowPane(new Label(question.id()));
        line.getStyleClass().add("row-first");
        if (question.key()) {
            line.getChildren().add(Chips.accent(Text.of("instruments.question.key")));
        }
        if (question.weight() > 1 && !question.key()) {
            line.getChildren().add(Chips.quiet(Text.of("instruments.question.weight", question.weight())));
        }
        if (!question.critical().isEmpty()) {
            line.getChildren().add(Chips.warning(Text.of("instruments.question.critical")));
        }
        if (question.optional()) {
            line.getChildren().add(Chips.quiet(Text.of("instruments.question.optional")));
        }
        return line;
    }

    private Node answers(Place place) {
        return switch (place.question().type()) {
            case SCALE, YES_NO, SINGLE, MULTIPLE, DOCUMENT -> levels(place);
            case NUMBER -> Forms.field("instruments.question.number", number(place));
            case DATE -> Forms.field("instruments.question.date", date(place));
            case TEXT -> Forms.field("instruments.question.text", text(place));
        };
    }

    // Cards

    private Node levels(Place place) {
        VBox box = new VBox();
        box.getStyleClass().add("levels");
        int position = 1;
        for (Level level : place.question().levels()) {
            int chosen = position++;
            box.getChildren().add(card(chosen, level));
        }
        HBox aside = new HBox();
        aside.getStyleClass().add("row-acts");
        aside.setAlignment(Pos.CENTER_LEFT);
        if (place.question().notApplicable()) {
            aside.getChildren().add(small(Question.NOT_APPLICABLE, "instruments.answer.notApplicable", place));
        }
        aside.getChildren().add(small(Question.NOT_REVIEWED, "instruments.answer.notReviewed", place));
        aside.getChildren()
                .add(Buttons.quiet(Command.of("instruments.answer.clear", null, () -> model.answer(place, ""))));
        box.getChildren().add(aside);
        return box;
    }

    private LevelCardView card(int position, Level level) {
        LevelCardView card = new LevelCardView(position, level, () -> model.choose(position));
        cards.put(level.id(), card);
        return card;
    }

    private Button small(String answer, String key, Place place) {
        Button button = new Button(Text.of(key));
        button.getStyleClass().add("level-small");
        button.setOnAction(e -> model.answer(place, answer));
        small.put(answer, button);
        return button;
    }

    /** Marks on each card who chose it; an old answer says so. */
    void mark() {
        Place place = model.place();
        if (place == null) {
            return;
        }
        String here = model.of(place.question(), place.slot()).answer();
        cards.forEach((answer, card) -> {
            List<Label> by = new ArrayList<>();
            for (Slot slot : Slot.values()) {
                Answered row = model.of(place.question(), slot);
                if (holds(row.answer(), answer)) {
                    by.add(mark(row, slot == place.slot()));
                }
            }
            card.mark(holds(here, answer), by);
        });
        small.forEach((answer, button) -> {
            button.pseudoClassStateChanged(CHOSEN, here.equals(answer));
            button.setAccessibleHelp(here.equals(answer) ? Text.of("instruments.answer.chosen") : "");
            button.setDisable(!model.isOpen());
        });
    }

    private static Label mark(Answered row, boolean here) {
        String words = row.old() ? Text.of("instruments.answer.old", row.slot(), row.saidOn()) : Text.label(row.slot());
        return row.old() ? Chips.warning(words) : here ? Chips.accent(words) : Chips.quiet(words);
    }

    private static boolean holds(String answer, String level) {
        return Arrays.asList(answer.split(" ", -1)).contains(level);
    }

    // Typed answers

    private TextInputControl text(Place place) {
        ReadOnlyStringWrapper value = new ReadOnlyStringWrapper(
                model.of(place.question(), place.slot()).answer());
        TextInputControl field = Forms.area(value, typed -> model.answer(place, typed.strip()));
        field.setEditable(model.isOpen());
        return field;
    }

    private TextInputControl number(Place place) {
        ReadOnlyObjectWrapper<@Nullable BigDecimal> value = new ReadOnlyObjectWrapper<>(number(stored(place)));
        TextInputControl field = Forms.number(
                value,
                new ReadOnlyStringWrapper(""),
                entry -> model.answer(
                        place,
                        entry.value() == null
                                ? ""
                                : Objects.requireNonNull(entry.value()).toPlainString()));
        field.setEditable(model.isOpen());
        return field;
    }

    private TextInputControl date(Place place) {
        ReadOnlyObjectWrapper<@Nullable LocalDate> value = new ReadOnlyObjectWrapper<>(day(stored(place)));
        TextInputControl field = Forms.date(
                value,
                new ReadOnlyStringWrapper(""),
                model.today(),
                entry -> model.answer(
                        place,
                        entry.value() == null
                                ? ""
                                : Objects.requireNonNull(entry.value()).toString()));
        field.setEditable(model.isOpen());
        return field;
    }

    private String stored(Place place) {
        return model.of(place.question(), place.slot()).answer();
    }

    private static @Nullable BigDecimal number(String answer) {
        return answer.matches("-?[0-9.]+") ? new BigDecimal(answer) : null;
    }

    private static @Nullable LocalDate day(String answer) {
        return answer.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(answer) : null;
    }
}
