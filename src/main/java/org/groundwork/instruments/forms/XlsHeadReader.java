package org.groundwork.instruments.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.core.Finding;
import org.groundwork.core.Severity;
import org.groundwork.instruments.Band;
import org.groundwork.instruments.Direction;
import org.groundwork.instruments.Fraction;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentKind;
import org.groundwork.instruments.Scoring;
import org.groundwork.instruments.ScoringMethod;
import org.groundwork.instruments.Words;
import org.groundwork.instruments.content.InstrumentRule;
import org.groundwork.instruments.forms.FormIn.Oddity;
import org.groundwork.instruments.forms.XlsConditionReader.Expression;
import org.groundwork.office.CellAt;
import org.groundwork.office.Row;
import org.groundwork.office.SheetInfo;
import org.groundwork.office.TableFile;
import org.jspecify.annotations.Nullable;

/**
 * What the program wrote beside a form of its own that no form has a place for: what kind of questionnaire it is, how
 * it is scored, and its ratings. Converters of ODK and Kobo pass these sheets over.
 */
final class XlsHeadReader {
    static final String HEAD = "gw_instrument";
    static final String BANDS = "gw_bands";

    /** What the program always writes. */
    private static final List<String> FIELDS = List.of(
            "kind", "direction", "method", "sections", "validity", "starter", "title", "about", "source", "note");

    private static final String DECIMAL = "-?\\d{1,9}(\\.\\d{1,9})?";
    private static final int MOST_REASONS = 3;

    private final Map<String, Row> fields = new HashMap<>();
    private final String language;
    private final Consumer<Oddity> oddities;
    private final @Nullable FormTableReader head;
    private final @Nullable FormTableReader table;

    XlsHeadReader(TableFile book, Map<String, SheetInfo> sheets, String language, Consumer<Oddity> oddities) {
        this.language = language;
        this.oddities = oddities;
        SheetInfo first = sheets.get(HEAD);
        SheetInfo second = sheets.get(BANDS);
        head = first == null ? null : FormTableReader.of(book, first, oddities);
        table = second == null ? null : FormTableReader.of(book, second, oddities);
        if (head != null) {
            head.body().forEach(row -> fields.put(head.text(row, "gw_field"), row));
        }
    }

    boolean isThere() {
        return head != null && !fields.isEmpty();
    }

    /**
     * The instrument with what stands there; scoring that does not hold together is left out, and told.
     *
     * @param title as the form itself has it, which anybody can change
     */
    Instrument over(Instrument plain, Optional<Expression> title) {
        if (!isThere()) {
            return plain;
        }
        List<String> gone =
                FIELDS.stream().filter(field -> !fields.containsKey(field)).toList();
        if (!gone.isEmpty()) {
            odd(HEAD, 1, Finding.warning("", "instruments.xlsform.fieldsGone", String.join(", ", gone)));
        }
        Instrument bare = bare(plain, title);
        Direction direction = one(Direction.values(), Direction::id, "direction", Direction.NONE);
        Scoring scoring = scoring();
        if (scoring.equals(Scoring.NONE)) {
            return bare;
        }
        Instrument scored = with(bare, direction, scoring);
        Set<Finding> wrong = new HashSet<>(wrong(scored));
        wrong.removeAll(wrong(bare));
        if (wrong.isEmpty()) {
            return scored;
        }
        unsound(wrong);
        return bare;
    }

    /** Says why the scoring does not hold together, at the rating that it is about where it is about one. */
    private void unsound(Set<Finding> wrong) {
        Set<String> about = wrong.stream().map(Finding::field).collect(Collectors.toSet());
        int at = bands().stream()
                .filter(row -> table != null && about.contains(table.text(row, "gw_rating")))
                .map(Row::number)
                .findFirst()
                .orElse(1);
        String reasons = wrong.stream()
                .map(FormsFeature::message)
                .sorted()
                .limit(MOST_REASONS)
                .collect(Collectors.joining(" "));
        odd(BANDS, at, Finding.warning("", "instruments.xlsform.scoring", reasons));
    }

    private static List<Finding> wrong(Instrument made) {
        return InstrumentRule.check(made).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /** All but how it is scored. */
    private Instrument bare(Instrument plain, Optional<Expression> title) {
        String months = like("validity", "\\d{1,4}");
        return new Instrument(
                plain.id(),
                plain.edition(),
                title(words("title", plain.title()), title),
                words("about", Words.NONE),
                one(InstrumentKind.values(), InstrumentKind::id, "kind", InstrumentKind.OTHER),
                Direction.NONE,
                months.isEmpty() ? null : Integer.valueOf(months),
                words("source", plain.source()),
                words("note", Words.NONE),
                false,
                like("starter", "yes|no").equals("yes"),
                Scoring.NONE,
                plain.sections());
    }

    private static Instrument with(Instrument bare, Direction direction, Scoring scoring) {
        return new Instrument(
                bare.id(),
                bare.edition(),
                bare.title(),
                bare.about(),
                bare.kind(),
                direction,
                bare.validityMonths(),
                bare.source(),
                bare.note(),
                bare.verified(),
                bare.starter(),
                scoring,
                bare.sections());
    }

    /** The form's own title is the one that people see and change. */
    private Words title(Words beside, Optional<Expression> written) {
        String form = written.map(Expression::text).orElse("");
        if (form.isEmpty() || XlsSettingsReader.same(beside, language, form)) {
            return beside;
        }
        Expression title = written.orElseThrow();
        String before = beside.in(Locale.forLanguageTag(language));
        Map<String, String> texts = new TreeMap<>(beside.texts());
        texts.put(language, form);
        oddities.accept(new Oddity(
                title.sheet(), title.at(), Finding.info("", "instruments.xlsform.titleChanged", form, before)));
        return new Words(texts);
    }

    private List<Row> bands() {
        return table == null ? List.of() : table.body();
    }

    private Scoring scoring() {
        ScoringMethod method = one(ScoringMethod.values(), ScoringMethod::id, "method", ScoringMethod.NONE);
        boolean sections = like("sections", "yes|no").equals("yes");
        if (method == ScoringMethod.NONE) {
            return Scoring.NONE;
        }
        if (table == null && value("bands").matches("[1-9]\\d{0,3}")) {
            odd(HEAD, 1, Finding.warning("", "instruments.xlsform.bandsGone", Integer.valueOf(value("bands"))));
        }
        List<Band> read = new ArrayList<>();
        for (Row row : bands()) {
            FormTableReader from = Objects.requireNonNull(table);
            read.add(new Band(
                    from.text(row, "gw_rating"),
                    from.words(row, "label", language),
                    end(from, row, "gw_from"),
                    end(from, row, "gw_below")));
        }
        return new Scoring(method, sections, read);
    }

    private @Nullable Fraction end(FormTableReader from, Row row, String column) {
        String text = from.text(row, column);
        if (!text.matches("|" + DECIMAL)) {
            oddities.accept(new Oddity(
                    from.sheet(),
                    from.at(row, column),
                    Finding.warning("", "instruments.xlsform.ownValue", text, column)));
        }
        return text.matches(DECIMAL) ? Fraction.of(new BigDecimal(text)) : null;
    }

    private String value(String field) {
        Row row = fields.get(field);
        return head == null || row == null ? "" : head.text(row, "gw_value").toLowerCase(Locale.ROOT);
    }

    /** A value that looks as it must; "" for any other, which is told. */
    private String like(String field, String pattern) {
        String value = value(field);
        if (value.matches("|" + pattern)) {
            return value;
        }
        unlike(field, value);
        return "";
    }

    private void unlike(String field, String value) {
        Row row = fields.get(field);
        if (head != null && row != null) {
            oddities.accept(new Oddity(
                    head.sheet(),
                    head.at(row, "gw_value"),
                    Finding.warning("", "instruments.xlsform.ownValue", value, field)));
        }
    }

    private Words words(String field, Words otherwise) {
        Row row = fields.get(field);
        Words read = head == null || row == null ? Words.NONE : head.words(row, "label", language);
        return read.isEmpty() ? otherwise : read;
    }

    private <E> E one(E[] all, Function<E, String> id, String field, E otherwise) {
        String value = value(field);
        Optional<E> meant =
                Stream.of(all).filter(each -> id.apply(each).equals(value)).findFirst();
        if (meant.isEmpty() && !value.isEmpty()) {
            unlike(field, value);
        }
        return meant.orElse(otherwise);
    }

    private void odd(String sheet, int row, Finding finding) {
        oddities.accept(new Oddity(sheet, new CellAt(row, 0), finding));
    }
}
