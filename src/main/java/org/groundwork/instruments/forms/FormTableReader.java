package org.groundwork.instruments.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.groundwork.core.Finding;
import org.groundwork.instruments.Words;
import org.groundwork.instruments.forms.FormIn.Oddity;
import org.groundwork.office.Cell;
import org.groundwork.office.CellAt;
import org.groundwork.office.Row;
import org.groundwork.office.SheetInfo;
import org.groundwork.office.TableFile;

/**
 * A sheet of an XLSForm: columns by their name or one of its aliases, texts by language. Columns that are not of
 * XLSForm, or stand there twice, are told.
 *
 * @param columns place by name; translated ones by name and language
 * @param translated places by name, then by language tag
 */
record FormTableReader(
        String sheet, List<Row> rows, Map<String, Integer> columns, Map<String, Map<String, Integer>> translated) {
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("tag", "name"),
            Map.entry("value", "name"),
            Map.entry("caption", "label"),
            Map.entry("list name", "list_name"),
            Map.entry("relevance", "relevant"),
            Map.entry("readonly", "read_only"),
            Map.entry("read only", "read_only"),
            Map.entry("bind:readonly", "read_only"),
            Map.entry("calculate", "calculation"),
            Map.entry("bind:calculate", "calculation"),
            Map.entry("set form title", "form_title"),
            Map.entry("title", "form_title"),
            Map.entry("set form id", "form_id"),
            Map.entry("constraintmsg", "constraint_message"),
            Map.entry("constraint message", "constraint_message"),
            Map.entry("bind:jr:constraintmsg", "constraint_message"),
            Map.entry("requiredmsg", "required_message"),
            Map.entry("required message", "required_message"),
            Map.entry("bind:jr:requiredmsg", "required_message"),
            Map.entry("repeat count", "repeat_count"),
            Map.entry("jr:count", "repeat_count"));

    private static final Set<String> MEDIA = Set.of("image", "audio", "video", "big-image");

    /** Columns that say how a question is shown or sent, which is no part of the instrument. */
    private static final Set<String> PASSED_OVER = Set.of(
            "appearance",
            "parameters",
            "trigger",
            "constraint_message",
            "required_message",
            "body",
            "rows",
            "autoplay",
            "save_to",
            "style",
            "public_key",
            "submission_url",
            "instance_name",
            "auto_send",
            "auto_delete",
            "allow_choice_duplicates",
            "clean_text_values",
            "omit_instanceid",
            "add_none_option",
            "namespaces",
            "repeat_count",
            "sms_keyword",
            "order");

    private static final Set<String> KNOWN = Set.of(
            "type",
            "name",
            "label",
            "hint",
            "guidance_hint",
            "required",
            "relevant",
            "constraint",
            "calculation",
            "default",
            "choice_filter",
            "read_only",
            "list_name",
            "form_title",
            "form_id",
            "version",
            "default_language");

    /** Columns of the program's own, which it writes and reads again. */
    static final String OWN = "gw_";

    static FormTableReader of(TableFile file, SheetInfo sheet, Consumer<Oddity> odd) {
        List<Row> rows;
        try (Stream<Row> all = file.rows(sheet)) {
            rows = all.filter(row -> !row.isBlank()).toList();
        }
        FormTableReader table = new FormTableReader(sheet.name(), rows, new LinkedHashMap<>(), new LinkedHashMap<>());
        if (!rows.isEmpty()) {
            table.header(rows.getFirst(), odd);
        }
        return table.withoutErrors(odd);
    }

    /** Cells that came to an error say nothing; that they do is told. */
    private FormTableReader withoutErrors(Consumer<Oddity> odd) {
        if (rows.stream().allMatch(row -> row.cells().stream().allMatch(cell -> cell.kind() != Cell.Kind.ERROR))) {
            return this;
        }
        List<Row> sound = new ArrayList<>();
        for (Row row : rows) {
            List<Cell> cells = new ArrayList<>(row.cells());
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i).kind() == Cell.Kind.ERROR) {
                    odd.accept(new Oddity(
                            sheet,
                            new CellAt(row.number(), i),
                            Finding.warning(
                                    "",
                                    "instruments.xlsform.errorCell",
                                    cells.get(i).text())));
                    cells.set(i, Cell.EMPTY);
                }
            }
            sound.add(new Row(row.number(), cells));
        }
        return new FormTableReader(sheet, sound, columns, translated);
    }

    private void header(Row header, Consumer<Oddity> odd) {
        for (int i = 0; i < header.cells().size(); i++) {
            String written = header.cell(i).text().strip();
            if (!written.isEmpty()) {
                column(written, new CellAt(header.number(), i), odd);
            }
        }
    }

    private void column(String written, CellAt at, Consumer<Oddity> odd) {
        String lower = written.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        String name = name(lower);
        String language = "";
        int cut = lower.contains("::") ? lower.indexOf("::") : lower.indexOf(':');
        if (cut > 0 && !KNOWN.contains(name) && !PASSED_OVER.contains(name)) {
            name = name(lower.substring(0, cut).strip());
            String rest = written.substring(cut).replaceFirst("^:+", "").strip();
            if (name.equals("media")) {
                name = name(rest.toLowerCase(Locale.ROOT).split(":+", 2)[0]);
            } else if (name.equals("bind") || name.equals("body") || name.equals("instance")) {
                name = "body";
            } else {
                language = FormLanguages.tag(rest);
                if (language.isEmpty()) {
                    odd.accept(
                            new Oddity(sheet, at, Finding.warning("", "instruments.xlsform.unknownLanguage", written)));
                    return;
                }
            }
        }
        if (MEDIA.contains(name)) {
            odd.accept(new Oddity(sheet, at, Finding.info("", "instruments.xlsform.media", written)));
        } else if (KNOWN.contains(name) || name.startsWith(OWN)) {
            place(name, language, written, at, odd);
        } else if (!PASSED_OVER.contains(name)) {
            odd.accept(new Oddity(sheet, at, Finding.info("", "instruments.xlsform.unknownColumn", written)));
        }
    }

    private static String name(String lower) {
        String plain = lower.startsWith("bind::") ? "bind:" + lower.substring(6) : lower;
        String known = ALIASES.get(plain);
        if (known != null) {
            return known;
        }
        String bare = plain.startsWith("bind:") ? plain.substring(5) : plain;
        String alias = ALIASES.getOrDefault(bare, bare.replace(' ', '_'));
        return KNOWN.contains(alias) || PASSED_OVER.contains(alias) ? alias : bare;
    }

    private void place(String name, String language, String written, CellAt at, Consumer<Oddity> odd) {
        Map<String, Integer> places =
                language.isEmpty() ? columns : translated.computeIfAbsent(name, n -> new TreeMap<>());
        if (places.putIfAbsent(language.isEmpty() ? name : language, at.column()) != null) {
            odd.accept(new Oddity(sheet, at, Finding.warning("", "instruments.xlsform.columnTwice", written)));
        }
    }

    /** Columns that stand there with a language and without, although the language is the same. */
    void tellTwice(String language, Consumer<Oddity> odd) {
        translated.forEach((name, places) -> {
            Integer place = columns.get(name);
            if (place != null && places.containsKey(language)) {
                CellAt at = new CellAt(rows.getFirst().number(), place);
                odd.accept(new Oddity(sheet, at, Finding.warning("", "instruments.xlsform.languageTwice", name)));
            }
        });
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** All rows but the header. */
    List<Row> body() {
        return rows.isEmpty() ? List.of() : rows.subList(1, rows.size());
    }

    Cell cell(Row row, String column) {
        Integer place = columns.get(column);
        return place == null ? Cell.EMPTY : row.cell(place);
    }

    String text(Row row, String column) {
        return cell(row, column).text().strip();
    }

    CellAt at(Row row, String column) {
        return new CellAt(row.number(), columns.getOrDefault(column, 0));
    }

    /** A text in all languages; a column without a language is in {@code language}. */
    Words words(Row row, String column, String language) {
        Map<String, String> texts = new TreeMap<>();
        translated
                .getOrDefault(column, Map.of())
                .forEach((tag, place) -> put(texts, tag, row.cell(place).text()));
        if (has(column)) {
            texts.computeIfAbsent(language, tag -> {
                String text = text(row, column);
                return text.isEmpty() ? null : text;
            });
        }
        return new Words(texts);
    }

    private static void put(Map<String, String> texts, String tag, String text) {
        if (!text.isBlank()) {
            texts.put(tag, text.strip());
        }
    }
}
