package org.groundwork.duediligence.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Field;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Prose;
import org.groundwork.ui.Running;
import org.jspecify.annotations.Nullable;

/** The fields of something that is recorded once and never edited, in a dialog. */
public final class EntryView {
    private final VBox box = new VBox();
    private final LocalDate today;
    private @Nullable HBox line;
    private boolean needed;

    public EntryView(LocalDate today) {
        this.today = today;
        box.getStyleClass().add("form");
    }

    /** Words above the fields that follow. */
    public EntryView say(String words) {
        line = null;
        box.getChildren().add(Prose.of(words, "quiet"));
        return this;
    }

    /** The dialog is wider than usual. */
    public EntryView wide() {
        box.getStyleClass().add("wide");
        return this;
    }

    /** The next field is needed. */
    public EntryView needed() {
        needed = true;
        return this;
    }

    /** The fields that follow stand beside each other. */
    public EntryView line() {
        HBox beside = new HBox();
        beside.getStyleClass().add("row-fields-line");
        box.getChildren().add(beside);
        line = beside;
        return this;
    }

    /** The fields that follow stand one below the other. */
    public EntryView end() {
        line = null;
        return this;
    }

    public <E extends Enum<E>> ObjectProperty<@Nullable E> choice(String key, @Nullable E first, E[] options) {
        return choice(key, first, Arrays.asList(options));
    }

    /** One of these, or none. */
    public <E extends Enum<E>> ObjectProperty<@Nullable E> choice(String key, @Nullable E first, List<E> options) {
        ObjectProperty<@Nullable E> value = new SimpleObjectProperty<>(first);
        add(Forms.field(key, Forms.choice(value, options, chosen -> {
            value.set(chosen);
            return Running.done();
        })));
        return value;
    }

    /** One of a long list, found by typing. */
    public <T> EntryView one(
            String key, ObjectProperty<@Nullable T> value, List<T> options, Function<T, String> words) {
        add(Forms.field(key, Forms.pick(value, options, words)));
        return this;
    }

    public StringProperty text(String key, String first) {
        StringProperty value = new SimpleStringProperty(first);
        TextField field = new TextField();
        field.textProperty().bindBidirectional(value);
        add(Forms.field(key, field));
        return value;
    }

    /** Several lines. */
    public StringProperty area(String key, String first) {
        StringProperty value = new SimpleStringProperty(first);
        TextArea field = new TextArea();
        field.setWrapText(true);
        field.setPrefRowCount(3);
        field.textProperty().bindBidirectional(value);
        add(Forms.field(key, field));
        return value;
    }

    /** A day, as people type it. */
    public ObjectProperty<@Nullable LocalDate> date(String key, @Nullable LocalDate first) {
        ObjectProperty<@Nullable LocalDate> value = new SimpleObjectProperty<>(first);
        Control field = Forms.date(value, new SimpleStringProperty(""), today, entry -> {
            value.set(entry.value());
            return Running.done();
        });
        add(Forms.field(key, field));
        return value;
    }

    /** Something else. */
    public EntryView node(Node node) {
        line = null;
        box.getChildren().add(node);
        return this;
    }

    private void add(Field field) {
        if (needed) {
            field.required();
            needed = false;
        }
        if (line == null) {
            box.getChildren().add(field);
        } else {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setPrefWidth(120);
            line.getChildren().add(field);
        }
    }

    /** The fields alone, to stand among others. */
    public Node plain() {
        return box;
    }

    /**
     * Asks; true where the act was chosen, and the properties hold what was entered.
     *
     * @param blocked text key of why it cannot be done yet, or ""
     */
    public boolean ask(Dialogs dialogs, String title, String act, ObservableValue<String> blocked) {
        return dialogs.form(title, box, act, blocked);
    }
}
