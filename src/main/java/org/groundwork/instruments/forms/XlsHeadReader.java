package org.groundwork.instruments.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
    private static final String DECIMAL = "-?\\d{1,9}(\\.\\d{1,9})?";

    private final Map<String, Row> fields = new HashMap<>();
    private final List<Row> bands;
    private final String language;
    private final @Nullable FormTableReader head;
    private final @Nullable FormTableReader table;

    XlsHeadReader(TableFile book, Map<String, SheetInfo> sheets, String language) {
        this.language = language;
        Consumer<Oddity> nobody = odd -> {};
        SheetInfo first = sheets.get(HEAD);
        SheetInfo second = sheets.get(BANDS);
        head = first == null ? null : FormTableReader.of(book, first, nobody);
        table = second == null ? null : FormTableReader.of(book, second, nobody);
        bands = table == null ? List.of() : table.body();
        if (head != null) {
            head.body().forEach(row -> fields.put(head.text(row, "gw_field"), row));
        }
    }

    /** The instrument with what stands there; scoring that does not hold together is left out, and told. */
    Instrument over(Instrument plain, Consumer<Oddity> odd) {
        if (head == null || fields.isEmpty()) {
            return plain;
        }
        Instrument scored = with(plain, scoring());
        Instrument bare = with(plain, Scoring.NONE);
        if (wrong(bare).containsAll(wrong(scored))) {
            return scored;
        }
        odd.accept(new Oddity(BANDS, new CellAt(1, 0), Finding.warning("", "instruments.xlsform.scoring")));
        return bare;
    }

    private static Set<Finding> wrong(Instrument made) {
        return InstrumentRule.check(made).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .collect(Collectors.toSet());
    }

    private Instrument with(Instrument plain, Scoring scoring) {
        String months = value("validity");
        return new Instrument(
                plain.id(),
                plain.edition(),
                words("title", plain.title()),
                words("about", Words.NONE),
                one(InstrumentKind.values(), InstrumentKind::id, "kind", InstrumentKind.OTHER),
                scoring.equals(Scoring.NONE)
                        ? Direction.NONE
                        : one(Direction.values(), Direction::id, "direction", Direction.NONE),
                months.matches("\\d{1,4}") ? Integer.valueOf(months) : null,
                words("source", plain.source()),
                words("note", Words.NONE),
                false,
                value("starter").equals("yes"),
                scoring,
                plain.sections());
    }

    private Scoring scoring() {
        ScoringMethod method = one(ScoringMethod.values(), ScoringMethod::id, "method", ScoringMethod.NONE);
        List<Band> read = new ArrayList<>();
        FormTableReader from = Objects.requireNonNullElse(table, head);
        for (Row row : from == null ? List.<Row>of() : bands) {
            read.add(new Band(
                    from.text(row, "gw_rating"),
                    from.words(row, "label", language),
                    end(from.text(row, "gw_from")),
                    end(from.text(row, "gw_below"))));
        }
        return method == ScoringMethod.NONE
                ? Scoring.NONE
                : new Scoring(method, value("sections").equals("yes"), read);
    }

    private static @Nullable Fraction end(String text) {
        return text.matches(DECIMAL) ? Fraction.of(new BigDecimal(text)) : null;
    }

    private String value(String field) {
        Row row = fields.get(field);
        return head == null || row == null ? "" : head.text(row, "gw_value").toLowerCase(Locale.ROOT);
    }

    private Words words(String field, Words otherwise) {
        Row row = fields.get(field);
        Words read = head == null || row == null ? Words.NONE : head.words(row, "label", language);
        return read.isEmpty() ? otherwise : read;
    }

    private <E> E one(E[] all, Function<E, String> id, String field, E otherwise) {
        return Stream.of(all)
                .filter(each -> id.apply(each).equals(value(field)))
                .findFirst()
                .orElse(otherwise);
    }
}
