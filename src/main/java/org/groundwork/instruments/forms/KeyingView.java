package org.groundwork.instruments.forms;

import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;

/** All questions of a paper form in order, one line each, and one field that all keys go to. */
public final class KeyingView extends BorderPane {
    private final KeyingViewModel model;
    private final ListView<Integer> list = new ListView<>();
    private final TextField field = new TextField();
    private final Label question = new Label();
    private final Label boxes = new Label();
    private final Label message = new Label();
    private final Label progress = new Label();

    public KeyingView(KeyingViewModel model) {
        this.model = model;
        getStyleClass().add("keying");
        setCenter(lines());
        setBottom(entry());
        model.at().subscribe(this::moved);
        model.changes().subscribe(this::changed);
        model.typed().subscribe(this::typed);
        message.textProperty().bind(model.message());
    }

    /** Puts the focus where keys are taken. */
    public void focus() {
        field.requestFocus();
    }

    private ListView<Integer> lines() {
        list.getItems()
                .setAll(IntStream.range(0, model.questions().size()).boxed().toList());
        list.setCellFactory(view -> new Line());
        list.setAccessibleText(Text.of("instruments.keying.list"));
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
        question.setWrapText(true);
        question.getStyleClass().add("strong");
        boxes.setWrapText(true);
        message.setWrapText(true);
        message.getStyleClass().add("error");
        Label keys = new Label(Text.of("instruments.keying.keys"));
        keys.getStyleClass().add("quiet");
        progress.getStyleClass().add("quiet");
        HBox row = new HBox(field, message);
        HBox.setHgrow(message, Priority.ALWAYS);
        row.getStyleClass().add("row");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventFilter(KeyEvent.KEY_TYPED, this::letter);
        field.textProperty().subscribe(model::type);
        VBox box = new VBox(question, boxes, row, new HBox(keys), progress);
        box.getStyleClass().add("keying-entry");
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
        boolean over = model.isOver();
        field.setDisable(false);
        question.setText(
                over
                        ? Text.of("instruments.keying.over")
                        : Text.of("instruments.paper.question", model.number(place), model.text(place)));
        boxes.setText(over ? "" : model.boxes(place));
        field.setAccessibleText(question.getText() + " " + boxes.getText());
        if (!over) {
            list.getSelectionModel().select(place);
            list.scrollTo(Math.max(0, place - 2));
        }
        changed();
    }

    private void changed() {
        list.refresh();
        progress.setText(model.progress());
    }

    /** A question on one line: its number, its text, its answer. */
    private final class Line extends ListCell<Integer> {
        private final Label number = new Label();
        private final Label text = new Label();
        private final Label answer = new Label();
        private final HBox row = new HBox(number, text, answer);

        Line() {
            row.getStyleClass().add("row");
            number.setMinWidth(NUMBER);
            text.setMaxWidth(Double.MAX_VALUE);
            text.setMinWidth(0);
            answer.setMinWidth(ANSWER);
            answer.setMaxWidth(ANSWER);
            answer.getStyleClass().add("strong");
            HBox.setHgrow(text, Priority.ALWAYS);
            row.setMaxWidth(Double.MAX_VALUE);
            setPrefWidth(0);
        }

        private static final double NUMBER = 36;
        private static final double ANSWER = 220;

        @Override
        protected void updateItem(Integer place, boolean empty) {
            super.updateItem(place, empty);
            setText(null);
            if (empty || place == null) {
                setGraphic(null);
                return;
            }
            number.setText(model.number(place));
            text.setText(model.text(place));
            answer.setText(model.isAsked(place) ? model.shown(place) : Text.of("instruments.keying.notAsked"));
            setGraphic(row);
        }
    }
}
