package org.groundwork.ui;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.groundwork.core.Finding;
import org.groundwork.core.Severity;
import org.groundwork.core.Text;

/** A control with its label above and its findings below. Made by {@link Forms#field}. */
public final class Field extends VBox {
    private final Control control;
    private final Label label = new Label();
    private final VBox lines = new VBox();
    private String name;
    private List<Finding> given = List.of();

    Field(String key, Control control) {
        this.control = control;
        String words = Text.of(key);
        name = Forms.name(key);
        getStyleClass().add("field");
        lines.getStyleClass().add("findings");
        if (control instanceof CheckBox check) {
            check.setText(words);
            getStyleClass().add("check-field");
        } else {
            label.setText(words);
            label.setMnemonicParsing(true);
            label.setLabelFor(control);
            label.getStyleClass().add("field-label");
            getChildren().add(label);
            control.setMaxWidth(Double.MAX_VALUE);
        }
        control.setAccessibleText(name);
        if (control instanceof TextArea area) {
            leaveByTab(area);
        }
        if (Text.has(key + ".hint")) {
            hint(Text.of(key + ".hint"));
        }
        getChildren().addAll(control, lines);
        Saver.of(control).ifPresent(saver -> saver.trouble().subscribe(trouble -> rewrite()));
        rewrite();
    }

    public Control control() {
        return control;
    }

    /** Says before, not after, that a result will need this. */
    public Field required() {
        label.setText(Text.of("ui.field.required", label.getText()));
        control.setAccessibleHelp(Text.of("ui.field.required.help"));
        return this;
    }

    /** Says to a reader of the screen which of several fields of this name it is. */
    public Field within(String part) {
        name = Text.of("ui.field.within", name, part);
        rewrite();
        return this;
    }

    /** Shows these findings below the control, and no others. */
    public Field show(List<Finding> findings) {
        given = List.copyOf(findings);
        rewrite();
        return this;
    }

    /** Tab goes on, as in every other field; what is written here needs no tabs. */
    private static void leaveByTab(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.TAB && !e.isShortcutDown() && !e.isAltDown()) {
                area.requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                e.consume();
            }
        });
    }

    private void hint(String words) {
        if (control instanceof TextInputControl input) {
            input.setPromptText(words);
        }
        control.setAccessibleHelp(words);
    }

    private void rewrite() {
        List<Finding> all = new ArrayList<>();
        Saver.of(control).map(saver -> saver.trouble().get()).ifPresent(all::add);
        all.addAll(given);
        lines.getChildren().setAll(all.stream().map(Forms::finding).toList());
        lines.setManaged(!all.isEmpty());
        boolean wrong = all.stream().anyMatch(f -> f.severity() == Severity.ERROR);
        control.pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
        control.setAccessibleText(all.isEmpty() ? name : name + ". " + Forms.words(all.getFirst()));
    }
}
