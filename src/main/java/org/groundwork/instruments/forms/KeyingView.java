package org.groundwork.instruments.forms;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.instruments.Slot;
import org.groundwork.instruments.forms.KeyingViewModel.Box;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Command;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Prose;

/** All questions of a paper form in order, one line each, and one field that all keys go to. */
public final class KeyingView extends BorderPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final KeyingViewModel model;
    private final Command done;
    private final ListView<Integer> list = new ListView<>();
    private final TextField field;
    private final Label question = Prose.of("", "question-text");
    private final FlowPane boxes = new FlowPane();
    private final Label message = Prose.of("", "finding", "finding-error");
    private final Label far = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final VBox entry;

    /**
     * @param slot whose answers are keyed in
     * @param done leaves for the questionnaire
     */
    public KeyingView(KeyingViewModel model, Slot slot, Runnable done) {
        this.model = model;
        this.done = Command.of("instruments.keying.done", null, done);
        this.field = Forms.text(new ReadOnlyStringWrapper(""), typed -> model.keep());
        this.entry = entry();
        getStyleClass().add("keying");
        setTop(head(slot));
        setCenter(lines());
        model.at().subscribe(this::moved);
        model.changes().subscribe(this::changed);
        model.typed().subscribe(this::typed);
        message.textProperty().bind(model.message());
        moved();
    }

    /** Puts the focus where keys are taken. */
    public void focus() {
        (model.isOver() ? getBottom().lookup(".button") : field).requestFocus();
    }

    private Node head(Slot slot) {
        Label title = new Label(Text.of("instruments.keying.title", slot));
        title.getStyleClass().add("section-title");
        progress.getStyleClass().add("assessment-progress");
        progress.accessibleTextProperty().bind(far.textProperty());
        far.getStyleClass().add("row-strong");
        far.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(title, gap, progress, far, Buttons.quiet(done));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("row-acts", "keying-head");
        return line;
    }

    private ListView<Integer> lines() {
        list.getItems()
                .setAll(IntStream.range(0, model.questions().size()).boxed().toList());
        list.setCellFactory(view -> new Line());
        list.setAccessibleText(Text.of("instruments.keying.list"));
        list.setFocusTraversable(false);
        list.setOnMouseClicked(event -> {
            Integer place = list.getSelectionModel().getSelectedItem();
            if (place != null) {
                model.to(place);
                focus();
            }
        });
        return list;
    }

    private VBox entry() {
        Label keys = Prose.of(Text.of("instruments.keying.keys"), "quiet");
        boxes.getStyleClass().add("keying-boxes");
        HBox row = new HBox(field, message);
        HBox.setHgrow(message, Priority.ALWAYS);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("row-acts");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventFilter(KeyEvent.KEY_TYPED, this::letter);
        field.textProperty().subscribe(model::type);
        VBox box = new VBox(question, boxes, row, keys);
        box.getStyleClass().add("keying-entry");
        return box;
    }

    /** What came of it, once all questions have been gone through: Enter leaves, Up goes back. */
    private Node summary() {
        Label title = Prose.of(Text.of("instruments.keying.over"), "question-text");
        VBox box = new VBox(title);
        model.summary().forEach(line -> box.getChildren().add(Prose.of(line)));
        HBox acts = new HBox(Buttons.main(done));
        acts.getStyleClass().add("row-acts");
        List<Integer> open = model.open();
        if (!open.isEmpty()) {
            acts.getChildren().add(Buttons.of(Command.of("instruments.keying.firstOpen", null, () -> {
                model.to(open.getFirst());
                focus();
            })));
        }
        box.getChildren().add(acts);
        box.getStyleClass().addAll("keying-entry", "keying-summary");
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.BACK_SPACE) {
                model.back();
                focus();
                event.consume();
            }
        });
        return box;
    }

    private void pressed(KeyEvent event) {
        KeyCode key = event.getCode();
        if (key == KeyCode.ENTER || key == KeyCode.DOWN) {
            model.enter();
        } else if (key == KeyCode.UP
                || (key == KeyCode.BACK_SPACE && field.getText().isEmpty())) {
            model.back();
        } else if (key == KeyCode.DELETE && field.getText().isEmpty()) {
            model.clear();
        } else {
            return;
        }
        event.consume();
    }

    /** Where boxes are ticked a digit is an answer, and other letters are nothing. */
    private void letter(KeyEvent event) {
        if (model.isOver()
                || !KeyingRule.isTyped(model.questions().get(model.at().get()))) {
            String typed = event.getCharacter();
            if (typed.length() == 1 && Character.isDigit(typed.charAt(0))) {
                model.digit(Character.digit(typed.charAt(0), 10));
            }
            event.consume();
        }
    }

    private void typed(String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
            field.end();
        }
    }

    private void moved() {
        int place = model.at().get();
        if (model.isOver()) {
            changed();
            focus();
            return;
        }
        setBottom(entry);
        question.setText(Text.of("instruments.paper.question", model.number(place), model.text(place)));
        list.getSelectionModel().select(place);
        list.scrollTo(Math.max(0, place - 2));
        changed();
    }

    private void changed() {
        list.refresh();
        far.setText(model.progress());
        progress.setProgress(model.fraction());
        if (model.isOver()) {
            boolean focused = getBottom() != null && getBottom() != entry && holdsFocus();
            setBottom(summary());
            if (focused) {
                focus();
            }
            return;
        }
        List<Box> there = model.boxes(model.at().get());
        boxes.getChildren().setAll(there.stream().map(KeyingView::box).toList());
        boxes.setManaged(!there.isEmpty());
        field.setAccessibleText(there.stream()
                .map(box -> box.digit() + " " + box.words())
                .collect(Collectors.joining(", ", question.getText() + " ", "")));
    }

    private boolean holdsFocus() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at == this;
    }

    private static Node box(Box box) {
        Label digit = new Label(box.digit());
        digit.getStyleClass().add("level-digit");
        HBox shown = new HBox(digit, new Label(box.words()));
        shown.setAlignment(Pos.CENTER_LEFT);
        shown.getStyleClass().add("keying-box");
        shown.pseudoClassStateChanged(CHOSEN, box.ticked());
        return shown;
    }

    /** A question on one line: its number, its text, its answer. */
    private final class Line extends ListCell<Integer> {
        private static final double NUMBER = 36;
        private static final double ANSWER = 220;

        private final Label number = new Label();
        private final Label text = new Label();
        private final Label answer = new Label();
        private final HBox row = new HBox(number, text, answer);

        Line() {
            row.getStyleClass().add("row-acts");
            row.setAlignment(Pos.CENTER_LEFT);
            number.setMinWidth(NUMBER);
            number.getStyleClass().add("quiet");
            text.setMaxWidth(Double.MAX_VALUE);
            text.setMinWidth(0);
            answer.setMinWidth(ANSWER);
            answer.setMaxWidth(ANSWER);
            HBox.setHgrow(text, Priority.ALWAYS);
            row.setMaxWidth(Double.MAX_VALUE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Integer place, boolean empty) {
            super.updateItem(place, empty);
            setText(null);
            if (empty || place == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            boolean asked = model.isAsked(place);
            number.setText(model.number(place));
            text.setText(model.text(place));
            answer.setText(asked ? model.shown(place) : Text.of("instruments.keying.notAsked"));
            text.getStyleClass().setAll("label", asked ? "keying-text" : "quiet");
            answer.getStyleClass().setAll("label", asked ? "row-strong" : "quiet");
            setAccessibleText(number.getText() + " " + text.getText() + ": " + answer.getText());
            setGraphic(row);
        }
    }
}
