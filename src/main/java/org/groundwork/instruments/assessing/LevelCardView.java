package org.groundwork.instruments.assessing;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.instruments.Level;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.ui.Prose;

/** An answer to choose, with what it looks like. A box and not a button, which would not grow with its words. */
final class LevelCardView extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Runnable choose;
    private final HBox marks = new HBox();

    /** @param position 1 for the first: the digit that chooses it */
    LevelCardView(int position, Level level, Runnable choose) {
        this.choose = choose;
        Label digit = new Label(Text.number(position));
        digit.getStyleClass().add("level-digit");
        Label name = new Label(LibraryFeature.label(level));
        name.getStyleClass().add("row-strong");
        name.setWrapText(true);
        marks.getStyleClass().add("row-acts");
        FlowPane first = new FlowPane(name, marks);
        first.getStyleClass().add("row-first");
        first.setPrefWrapLength(400);
        VBox words = new VBox(first);
        String text = level.text().in(Text.locale());
        if (!text.isEmpty()) {
            words.getChildren().add(Prose.of(text));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("level-card");
        setAlignment(Pos.TOP_LEFT);
        getChildren().setAll(digit, words);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setAccessibleText(position + ". " + LibraryFeature.label(level) + ". " + text);
        setOnMouseClicked(e -> {
            requestFocus();
            choose.run();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.SPACE) {
                choose.run();
                e.consume();
            }
        });
    }

    /** @param chosen in the slot that is being written */
    void mark(boolean chosen, Iterable<Label> by) {
        pseudoClassStateChanged(CHOSEN, chosen);
        marks.getChildren().clear();
        by.forEach((Node each) -> marks.getChildren().add(each));
        setAccessibleHelp(chosen ? Text.of("instruments.answer.chosen") : "");
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            choose.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
