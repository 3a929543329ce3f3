package org.groundwork.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.SearchableComboBox;
import org.groundwork.core.Finding;
import org.groundwork.core.Text;
import org.jspecify.annotations.Nullable;

/**
 * Fields that save by themselves: when left, or after 2 s of rest. Each takes the value it shows and a function that
 * starts the saving; a saving that fails keeps the text and marks the field.
 */
public final class Forms {
    private Forms() {}

    /**
     * What a person entered.
     *
     * @param value what it means, or null where empty or not understood
     * @param draft the text as typed where it was not understood, else ""
     */
    public record Entry<T>(@Nullable T value, String draft) {}

    /**
     * Label, mnemonic, accessible text and finding line for a control, in one call. The text behind {@code key} may
     * mark
     * its mnemonic with "_"; {@code key + ".hint"} is shown in the empty field where there is one.
     */
    public static Field field(String key, Control control) {
        return new Field(key, control);
    }

    public static TextField text(ObservableValue<String> value, Function<String, Running> save) {
        TextField field = new TextField();
        Saver.attach(field, plain(), value, Command.empty(), words(save));
        return field;
    }

    /** Several lines. */
    public static TextArea area(ObservableValue<String> value, Function<String, Running> save) {
        TextArea field = new TextArea();
        field.setWrapText(true);
        field.setPrefRowCount(3);
        Saver.attach(field, plain(), value, Command.empty(), words(save));
        return field;
    }

    /** A secret that is read once and never saved. */
    public static PasswordField secret() {
        return new PasswordField();
    }

    /**
     * A date as people type it; "3/4" is confirmed as "3 April". What is not understood stays, with its finding.
     *
     * @param draft text kept from an earlier entry that was not understood, or ""
     * @param today what a date without year refers to
     */
    public static TextField date(
            ObservableValue<? extends @Nullable LocalDate> value,
            ObservableValue<String> draft,
            LocalDate today,
            Function<Entry<LocalDate>, Running> save) {
        Locale locale = Text.locale();
        TextField field = new TextField();
        field.setPrefColumnCount(12);
        Saver.Script<LocalDate> script = new Saver.Script<>(
                typed -> entry(typed, DateText.parse(typed, locale, today).orElse(null)),
                date -> DateText.write(date, locale),
                Finding.error("", "ui.finding.date"));
        Saver.attach(field, script, value, draft, save);
        return field;
    }

    /** A number as people type it. What is not understood stays, with its finding. */
    public static TextField number(
            ObservableValue<? extends @Nullable BigDecimal> value,
            ObservableValue<String> draft,
            Function<Entry<BigDecimal>, Running> save) {
        return number(value, draft, save, number -> NumberText.write(number, Text.locale()));
    }

    /** A year: a number that is written without a sign between its thousands. */
    public static TextField year(
            ObservableValue<? extends @Nullable BigDecimal> value,
            ObservableValue<String> draft,
            Function<Entry<BigDecimal>, Running> save) {
        return number(value, draft, save, BigDecimal::toPlainString);
    }

    private static TextField number(
            ObservableValue<? extends @Nullable BigDecimal> value,
            ObservableValue<String> draft,
            Function<Entry<BigDecimal>, Running> save,
            Function<BigDecimal, String> write) {
        Locale locale = Text.locale();
        TextField field = new TextField();
        field.setPrefColumnCount(12);
        field.getStyleClass().add("number");
        Saver.Script<BigDecimal> script = new Saver.Script<>(
                typed -> entry(typed, NumberText.parse(typed, locale).orElse(null)),
                write,
                Finding.error("", "ui.finding.number"));
        Saver.attach(field, script, value, draft, save);
        return field;
    }

    /** One of an enumeration, or none. */
    public static <E extends Enum<E>> ComboBox<E> choice(
            ObservableValue<? extends @Nullable E> value, List<E> options, Function<@Nullable E, Running> save) {
        return choice(value, options, Text::label, save);
    }

    /** One of a short list, or none. */
    public static <T> ComboBox<T> choice(
            ObservableValue<? extends @Nullable T> value,
            List<T> options,
            Function<T, String> words,
            Function<@Nullable T, Running> save) {
        return picked(new ComboBox<>(), value, options, words, save);
    }

    /** One of a long list, found by typing, that a dialog asks for: it goes into the property and nowhere else. */
    public static <T> ComboBox<T> pick(ObjectProperty<@Nullable T> value, List<T> options, Function<T, String> words) {
        return search(value, options, words, chosen -> {
            value.set(chosen);
            return Running.done();
        });
    }

    /** One of a long list, found by typing. */
    public static <T> ComboBox<T> search(
            ObservableValue<? extends @Nullable T> value,
            List<T> options,
            Function<T, String> words,
            Function<@Nullable T, Running> save) {
        return picked(new SearchableComboBox<>(), value, options, words, save);
    }

    /** A box that may be left empty: Delete empties it, and so does its menu. */
    public static <T> ComboBox<T> orNone(ComboBox<T> box) {
        MenuItem none = new MenuItem(Text.of("ui.choice.none"));
        none.setOnAction(e -> box.setValue(null));
        box.setContextMenu(new ContextMenu(none));
        box.setAccessibleHelp(Text.of("ui.choice.none.help"));
        box.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            boolean empties = e.getCode() == KeyCode.DELETE || e.getCode() == KeyCode.BACK_SPACE;
            if (empties && !box.isShowing()) {
                box.setValue(null);
                e.consume();
            }
        });
        return box;
    }

    /** Yes or no; the label is the control's own. */
    public static CheckBox check(ObservableValue<Boolean> value, Function<Boolean, Running> save) {
        CheckBox box = new CheckBox();
        box.setMnemonicParsing(true);
        value.subscribe(now -> box.setSelected(Boolean.TRUE.equals(now)));
        box.setOnAction(e -> {
            boolean wanted = box.isSelected();
            save.apply(wanted).whenEnded(state -> box.setSelected(Boolean.TRUE.equals(value.getValue())));
        });
        return box;
    }

    /** Several of an enumeration or short list; saved at each tick. */
    public static <T> CheckComboBox<T> several(
            ObservableValue<? extends Set<T>> value,
            List<T> options,
            Function<T, String> words,
            Function<Set<T>, Running> save) {
        return Several.of(value, options, words, save);
    }

    /** A finding as a line: a sign, and words that say what to do. */
    public static Label finding(Finding finding) {
        Label line = new Label(words(finding));
        line.setWrapText(true);
        line.setGraphic(Icons.of(
                switch (finding.severity()) {
                    case ERROR -> "fth-alert-circle";
                    case WARNING -> "fth-alert-triangle";
                    case INFO -> "fth-info";
                }));
        line.getStyleClass()
                .addAll(
                        "finding",
                        switch (finding.severity()) {
                            case ERROR -> "finding-error";
                            case WARNING -> "finding-warning";
                            case INFO -> "finding-info";
                        });
        return line;
    }

    /** True where Ctrl+Z is this control's own: it holds text that is not saved yet, or takes back typing. */
    public static boolean ownsUndo(@Nullable Node control) {
        return control instanceof TextInputControl input
                && Saver.of(control).map(Saver::isUnsaved).orElseGet(input::isUndoable);
    }

    /** True where this control holds text that is not saved yet. */
    public static boolean isUnsaved(@Nullable Node control) {
        return control != null && Saver.of(control).filter(Saver::isUnsaved).isPresent();
    }

    /** Puts the focus into the first field below this node. */
    public static void focusFirst(Node root) {
        root.lookupAll(".field").stream()
                .flatMap(field -> ((Parent) field).getChildrenUnmodifiable().stream())
                .filter(Node::isFocusTraversable)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** Starts saving whatever is typed and not saved below this node; for leaving and closing. */
    public static void saveAll(Node root) {
        Saver.of(root).ifPresent(Saver::commit);
        if (root instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(Forms::saveAll);
        }
    }

    /** The first field below this node that holds something which is not understood or not saved, and is seen. */
    static Optional<Node> firstUnclear(Node root) {
        if (!root.isVisible()) {
            return Optional.empty();
        }
        if (Saver.of(root).filter(saver -> saver.trouble().get() != null).isPresent()) {
            return Optional.of(root);
        }
        return root instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(each -> firstUnclear(each).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** True where some field below this node could not be saved. */
    public static boolean anyUnsaved(Node root) {
        return isUnsaved(root)
                || (root instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream().anyMatch(Forms::anyUnsaved));
    }

    /** The words of a field without the sign of its mnemonic, for lists and facts. */
    public static String name(String key) {
        return Text.of(key).replaceFirst("_(?!_)", "");
    }

    static String words(Finding finding) {
        return Text.of(finding.key(), finding.args().toArray());
    }

    private static <T> ComboBox<T> picked(
            ComboBox<T> box,
            ObservableValue<? extends @Nullable T> value,
            List<T> options,
            Function<T, String> words,
            Function<@Nullable T, Running> save) {
        box.getItems().setAll(options);
        box.setConverter(converter(words));
        box.setVisibleRowCount(14);
        value.subscribe(now -> box.setValue(now));
        box.valueProperty().subscribe((before, now) -> {
            if (!Objects.equals(now, value.getValue())) {
                save.apply(now).whenEnded(state -> box.setValue(value.getValue()));
            }
        });
        return box;
    }

    private static <T> StringConverter<T> converter(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T option) {
                return option == null ? "" : words.apply(option);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return null; // the boxes are not typed into
            }
        };
    }

    private static Saver.Script<String> plain() {
        return new Saver.Script<>(
                typed -> new Entry<>(typed, ""), words -> words, Finding.error("", "ui.finding.notSaved"));
    }

    private static Function<Entry<String>, Running> words(Function<String, Running> save) {
        return entry -> save.apply(entry.value() == null ? "" : entry.value());
    }

    private static <T> Entry<T> entry(String typed, @Nullable T understood) {
        boolean lost = understood == null && !typed.isBlank();
        return new Entry<>(understood, lost ? typed.strip() : "");
    }
}
