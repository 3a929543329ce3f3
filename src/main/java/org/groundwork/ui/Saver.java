package org.groundwork.ui;

import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;
import org.groundwork.core.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Saves what is typed when the field is left or after 2 seconds of rest. Text that could not be saved stays in the
 * field, is marked, and is tried again when the field is left. In a dialog, what is understood is taken at each key, so
 * that the dialog's act follows what is being typed.
 */
final class Saver<T> {
    private static final Duration REST = Duration.seconds(2);

    /** How text becomes a value and back. */
    record Script<T>(Function<String, Forms.Entry<T>> read, Function<T, String> write, Finding notUnderstood) {}

    private final TextInputControl field;
    private final Script<T> script;
    private final Function<Forms.Entry<T>, Running> save;
    private final PauseTransition rest = new PauseTransition(REST);
    private final ReadOnlyObjectWrapper<@Nullable Finding> trouble = new ReadOnlyObjectWrapper<>();
    private String saved = "";
    private String taken = "";

    private Saver(TextInputControl field, Script<T> script, Function<Forms.Entry<T>, Running> save) {
        this.field = field;
        this.script = script;
        this.save = save;
    }

    static <T> void attach(
            TextInputControl field,
            Script<T> script,
            ObservableValue<? extends @Nullable T> value,
            ObservableValue<String> draft,
            Function<Forms.Entry<T>, Running> save) {
        Saver<T> saver = new Saver<>(field, script, save);
        field.getProperties().put(Saver.class, saver);
        Runnable show = () -> saver.show(value.getValue(), draft.getValue());
        value.subscribe(show);
        draft.subscribe(show);
        show.run();
        field.textProperty().subscribe(saver::typed);
        field.focusedProperty().subscribe(in -> {
            if (!in) {
                saver.commit();
            }
        });
        saver.rest.setOnFinished(e -> saver.commit());
        if (field instanceof TextField line) {
            line.addEventHandler(ActionEvent.ACTION, e -> saver.entered(e));
        }
    }

    static Optional<Saver<?>> of(Node control) {
        return control.getProperties().get(Saver.class) instanceof Saver<?> saver
                ? Optional.of(saver)
                : Optional.empty();
    }

    /** What is wrong with the text itself: not understood, or not saved. */
    ReadOnlyObjectProperty<@Nullable Finding> trouble() {
        return trouble.getReadOnlyProperty();
    }

    boolean isUnsaved() {
        return !text().equals(saved);
    }

    /** Enter saves; in a dialog it then goes on to the dialog's act. */
    private void entered(ActionEvent e) {
        commit();
        if (!isAsked()) {
            e.consume();
        }
    }

    private boolean isAsked() {
        return field.getScene() != null && field.getScene().getRoot() instanceof DialogPane;
    }

    void commit() {
        rest.stop();
        if (!isUnsaved()) {
            return;
        }
        String typed = text();
        Forms.Entry<T> entry = script.read().apply(typed);
        if (isAsked() && !entry.draft().isEmpty()) {
            trouble.set(script.notUnderstood()); // nothing is agreed to until it is mended
            return;
        }
        taken = typed;
        Running work = save.apply(entry);
        work.whenEnded(state -> ended(state, typed, entry));
    }

    private void ended(Running.State state, String typed, Forms.Entry<T> entry) {
        if (state != Running.State.DONE) {
            trouble.set(Finding.error("", "ui.finding.notSaved"));
            return;
        }
        saved = typed;
        if (text().equals(typed)) {
            trouble.set(entry.draft().isEmpty() ? null : script.notUnderstood());
            T value = entry.value();
            if (value != null && !field.isFocused()) {
                put(script.write().apply(value));
            }
        }
    }

    private void show(@Nullable T value, @Nullable String draft) {
        if (isUnsaved()) {
            return; // what is being typed wins over what arrives
        }
        String left = draft == null ? "" : draft;
        boolean open = !left.isEmpty();
        if (!field.isFocused() || saved.isEmpty()) {
            put(open ? left : value == null ? "" : script.write().apply(value));
        }
        trouble.set(open ? script.notUnderstood() : null);
    }

    private void put(String words) {
        saved = words;
        taken = words;
        if (!text().equals(words)) {
            field.setText(words);
        }
    }

    private void typed() {
        if (isUnsaved()) {
            rest.playFromStart();
        }
        if (isAsked() && !text().equals(taken)) {
            take(text());
        }
    }

    private void take(String typed) {
        Forms.Entry<T> entry = script.read().apply(typed);
        if (entry.draft().isEmpty()) {
            taken = typed;
            save.apply(entry)
                    .whenEnded(state ->
                            trouble.set(state == Running.State.DONE ? null : Finding.error("", "ui.finding.notSaved")));
        }
    }

    private String text() {
        return field.getText() == null ? "" : field.getText();
    }
}
