package org.groundwork.instruments.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundwork.instruments.Band;
import org.groundwork.instruments.Fraction;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.Words;
import org.jspecify.annotations.Nullable;

/** The sheets beside a form that keep what it has no place for: {@link XlsHeadReader} reads them again. */
record XlsHeadSheet(Instrument instrument, List<String> languages) {
    /** What the whole is and how it is scored, a row each. */
    List<Map<String, String>> head() {
        List<Map<String, String>> rows = new ArrayList<>();
        rows.add(value("kind", instrument.kind().id()));
        rows.add(value("direction", instrument.direction().id()));
        rows.add(value("method", instrument.scoring().method().id()));
        rows.add(value("sections", instrument.scoring().sections() ? "yes" : ""));
        Integer months = instrument.validityMonths();
        rows.add(value("validity", months == null ? "" : String.valueOf(months)));
        rows.add(value("starter", instrument.starter() ? "yes" : ""));
        rows.add(value("bands", String.valueOf(instrument.scoring().bands().size())));
        rows.add(words("title", instrument.title()));
        rows.add(words("about", instrument.about()));
        rows.add(words("source", instrument.source()));
        rows.add(words("note", instrument.note()));
        return rows;
    }

    /** The ratings, from best to worst. */
    List<Map<String, String>> bands() {
        return instrument.scoring().bands().stream().map(this::band).toList();
    }

    private Map<String, String> band(Band band) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("gw_rating", band.rating());
        row.put("gw_from", end(band.from()));
        row.put("gw_below", end(band.below()));
        labels(row, band.label());
        return row;
    }

    private static String end(@Nullable Fraction end) {
        return end == null ? "" : end.decimal().toPlainString();
    }

    private Map<String, String> value(String field, String value) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("gw_field", field);
        row.put("gw_value", value);
        return row;
    }

    private Map<String, String> words(String field, Words words) {
        Map<String, String> row = value(field, "");
        labels(row, words);
        return row;
    }

    private void labels(Map<String, String> row, Words words) {
        languages.forEach(tag ->
                row.put("label::" + FormLanguages.name(tag), words.texts().getOrDefault(tag, "")));
    }
}
