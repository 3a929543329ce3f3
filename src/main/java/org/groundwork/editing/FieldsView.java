package org.groundwork.editing;

import com.ibm.icu.text.Collator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.groundwork.core.Finding;
import org.groundwork.core.Text;
import org.groundwork.ui.Field;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Running;
import org.jspecify.annotations.Nullable;

/** The fields of one open row. Each saves by itself when it is left; fields stand in lines. */
public final class FieldsView<R> extends VBox {
    /** A line in which a field has its name above it: boxes to tick stand lower there, beside the fields. */
    private static final String LABELLED = "labelled";

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final double SMALL = 120;
    private static final double USUAL = 170;
    private static final double WIDE = 340;

    private final RowsViewModel<R> model;
    private final LocalDate today;
    private final List<Field> all = new ArrayList<>();
    private HBox line = new HBox();

    public FieldsView(RowsViewModel<R> model, LocalDate today) {
        this.model = model;
        this.today = today;
        getStyleClass().add("row-fields");
    }

    /** The fields that follow stand in a new line. */
    public FieldsView<R> line() {
        line = new HBox();
        line.getStyleClass().add("row-fields-line");
        getChildren().add(line);
        return this;
    }

    public FieldsView<R> text(String key, String component, Function<R, String> value) {
        return add(key, Forms.text(words(value), typed -> model.set(component, typed, "")), USUAL);
    }

    public FieldsView<R> wide(String key, String component, Function<R, String> value) {
        return add(key, Forms.text(words(value), typed -> model.set(component, typed, "")), WIDE);
    }

    /** Several lines of text. */
    public FieldsView<R> area(String key, String component, Function<R, String> value) {
        return add(key, Forms.area(words(value), typed -> model.set(component, typed, "")), WIDE);
    }

    public FieldsView<R> date(String key, String component, Function<R, @Nullable LocalDate> value) {
        ObservableValue<@Nullable LocalDate> date = model.value(value);
        return add(
                key,
                Forms.date(
                        date,
                        model.draft(component),
                        today,
                        entry -> model.set(component, entry.value(), entry.draft())),
                SMALL);
    }

    /** A whole number; one with a fraction is kept as not understood. */
    public FieldsView<R> number(String key, String component, Function<R, @Nullable Integer> value) {
        return add(key, Forms.number(whole(value), model.draft(component), whole(component)), SMALL);
    }

    /** A number with a fraction, such as an amount of money. */
    public FieldsView<R> amount(String key, String component, Function<R, @Nullable BigDecimal> value) {
        ObservableValue<@Nullable BigDecimal> amount = model.value(value);
        return add(
                key,
                Forms.number(
                        amount, model.draft(component), entry -> model.set(component, entry.value(), entry.draft())),
                SMALL);
    }

    public FieldsView<R> year(String key, String component, Function<R, @Nullable Integer> value) {
        return add(key, Forms.year(whole(value), model.draft(component), whole(component)), SMALL);
    }

    private ObservableValue<@Nullable BigDecimal> whole(Function<R, @Nullable Integer> value) {
        ObservableValue<@Nullable BigDecimal> number = model.value(row -> {
            Integer count = value.apply(row);
            return count == null ? null : BigDecimal.valueOf(count);
        });
        return number;
    }

    private Function<Forms.Entry<BigDecimal>, Running> whole(String component) {
        return entry -> {
            BigDecimal typed = entry.value();
            if (typed == null) {
                return model.set(component, null, entry.draft());
            }
            boolean fits =
                    typed.stripTrailingZeros().scale() <= 0 && typed.abs().compareTo(MOST) < 0;
            return fits
                    ? model.set(component, typed.intValue(), "")
                    : model.set(component, null, typed.toPlainString());
        };
    }

    public <E extends Enum<E>> FieldsView<R> choice(
            String key, String component, Function<R, ? extends @Nullable E> value, E[] options) {
        ObservableValue<@Nullable E> now = model.value(value);
        return add(
                key,
                Forms.orNone(Forms.choice(now, Arrays.asList(options), chosen -> model.set(component, chosen, ""))),
                USUAL);
    }

    /** A choice that cannot be empty: clearing it changes nothing. */
    public <E extends Enum<E>> FieldsView<R> always(String key, String component, Function<R, E> value, E[] options) {
        ObservableValue<@Nullable E> now = model.value(value);
        return add(
                key,
                Forms.choice(
                        now,
                        Arrays.asList(options),
                        chosen -> chosen == null ? Running.done() : model.set(component, chosen, "")),
                USUAL);
    }

    /** One of a long enumeration, found by typing its words, or none. */
    public <E extends Enum<E>> FieldsView<R> search(
            String key, String component, Function<R, ? extends @Nullable E> value, E[] options) {
        ObservableValue<@Nullable E> now = model.value(value);
        Collator collator = Collator.getInstance(Text.locale());
        List<E> sorted = Arrays.stream(options)
                .sorted(Comparator.comparing(Text::label, collator::compare))
                .toList();
        return add(
                key,
                Forms.orNone(Forms.search(now, sorted, Text::label, chosen -> model.set(component, chosen, ""))),
                USUAL);
    }

    /** One of a short list that the record itself holds, or none. */
    public <T> FieldsView<R> one(
            String key,
            String component,
            Function<R, ? extends @Nullable T> value,
            List<T> options,
            Function<T, String> words) {
        ObservableValue<@Nullable T> chosen = model.value(value);
        return add(
                key,
                Forms.orNone(Forms.choice(chosen, options, words, picked -> model.set(component, picked, ""))),
                USUAL);
    }

    public FieldsView<R> check(String key, String component, Function<R, Boolean> value) {
        ObservableValue<Boolean> on =
                model.value(value).map(Boolean.TRUE::equals).orElse(false);
        return add(key, Forms.check(on, ticked -> model.set(component, ticked, "")), USUAL);
    }

    public FieldsView<R> language(String key, String component, Function<R, @Nullable String> value) {
        return code(key, component, value, CodesViewModel.languages());
    }

    public FieldsView<R> currency(String key, String component, Function<R, @Nullable String> value) {
        return code(key, component, value, CodesViewModel.currencies());
    }

    /** One of many codes, found by typing its words, or none. */
    public FieldsView<R> code(String key, String component, Function<R, @Nullable String> value, Codes codes) {
        ObservableValue<@Nullable String> code = model.value(row -> {
            String known = value.apply(row);
            return known == null || known.isEmpty() ? null : known;
        });
        return add(
                key,
                Forms.orNone(
                        Forms.search(code, codes.all(), codes.words(), chosen -> model.set(component, chosen, ""))),
                USUAL);
    }

    /**
     * Something that is found by typing; other text stays as text.
     *
     * @param shown words of what stands there, or the text
     * @param suggested what is found, and how it is called
     * @param change what the row is with one of those, or with text only
     */
    public <T> FieldsView<R> pick(
            String key,
            Function<R, String> shown,
            Suggested<T> suggested,
            BiFunction<@Nullable T, String, Function<R, R>> change) {
        ObservableValue<String> words = words(shown);
        TextField field = Forms.text(words, typed -> {
            if (typed.equals(words.getValue())) {
                return Running.done();
            }
            T exact = suggested.find().apply(typed).stream()
                    .filter(found -> suggested.name().apply(found).equalsIgnoreCase(typed.strip()))
                    .findFirst()
                    .orElse(null);
            return model.change(row -> change.apply(exact, typed.strip()).apply(row));
        });
        SuggestView.install(
                field,
                suggested.find(),
                suggested.name(),
                found -> model.change(row ->
                        change.apply(found, suggested.name().apply(found)).apply(row)));
        return add(key, field, WIDE);
    }

    /** A control of the caller's, which saves what is said in it. */
    public FieldsView<R> control(String key, Control control) {
        return add(key, control, USUAL);
    }

    /** The same, for long words. */
    public FieldsView<R> wideControl(String key, Control control) {
        return add(key, control, WIDE);
    }

    /** Shows these findings of the row below the fields that they name, after each change. */
    public FieldsView<R> findings(Function<R, List<Finding>> check) {
        model.open().subscribe(row -> {
            List<Finding> found = row == null ? List.of() : check.apply(row);
            all.forEach(field -> field.show(found.stream()
                    .filter(each -> each.field().equals(field.getId()))
                    .toList()));
        });
        return this;
    }

    /** What is no field of the row stands below the fields. */
    public FieldsView<R> below(Node node) {
        getChildren().add(node);
        line = new HBox();
        return this;
    }

    private ObservableValue<String> words(Function<R, @Nullable String> value) {
        ObservableValue<@Nullable String> words = model.value(value);
        return words.orElse("");
    }

    private FieldsView<R> add(String key, Control control, double width) {
        Field field = Forms.field(key, control);
        field.setId(key.substring(key.lastIndexOf('.') + 1));
        field.setPrefWidth(width);
        field.setMinWidth(SMALL - 24);
        HBox.setHgrow(field, Priority.ALWAYS);
        if (line.getParent() == null) {
            line();
        }
        line.getChildren().add(field);
        all.add(field);
        if (!(control instanceof CheckBox) && !line.getStyleClass().contains(LABELLED)) {
            line.getStyleClass().add(LABELLED);
        }
        return this;
    }
}
