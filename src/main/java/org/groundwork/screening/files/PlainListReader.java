package org.groundwork.screening.files;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.groundwork.core.Fold;
import org.groundwork.core.Problem;
import org.groundwork.office.Row;
import org.groundwork.office.SheetInfo;
import org.groundwork.office.TableFile;
import org.groundwork.screening.Listed;
import org.jspecify.annotations.Nullable;

/** Reads a watchlist from a plain table; what its columns mean is told by their headers, or by whoever imports it. */
final class PlainListReader {
    private static final int HEAD_ROWS = 12;

    private final TableFile file;
    private final Function<String, Optional<String>> countries;
    private final Map<String, Collected> entries = new LinkedHashMap<>();
    private Map<Integer, ListField> columns = Map.of();
    private @Nullable LocalDate latest;

    private PlainListReader(TableFile file, Function<String, Optional<String>> countries) {
        this.file = file;
        this.countries = countries;
    }

    /**
     * Reads a table.
     *
     * @param given meanings of columns by their headers, before what the headers say by themselves
     */
    static WatchFile read(Path path, Map<String, ListField> given, Function<String, Optional<String>> countries) {
        try (TableFile file = TableFile.open(path)) {
            return new PlainListReader(file, countries).read(given);
        }
    }

    private WatchFile read(Map<String, ListField> given) {
        SheetInfo sheet = file.sheets().getFirst();
        List<Row> head = file.head(sheet, HEAD_ROWS);
        Row header = header(head, given);
        for (Row row : head) {
            if (row.number() < header.number()) {
                row.cells().forEach(cell -> later(Dates.day(cell.text()).orElse(null)));
            }
        }
        try (Stream<Row> rows = file.rows(sheet)) {
            rows.filter(row -> row.number() > header.number() && !row.isBlank()).forEach(this::add);
        }
        List<Listed> listed = Collected.all(entries.values());
        if (listed.isEmpty()) {
            throw Problem.input("screening.problem.noNames", file.name());
        }
        return new WatchFile("", latest, listed);
    }

    private Row header(List<Row> head, Map<String, ListField> given) {
        Map<String, ListField> wanted = given.entrySet().stream()
                .collect(Collectors.toMap(each -> Fold.key(each.getKey()), Map.Entry::getValue, (a, b) -> a));
        Row best = null;
        for (Row row : head) {
            Map<Integer, ListField> found = new LinkedHashMap<>();
            for (int i = 0; i < row.cells().size(); i++) {
                String text = row.cell(i).text();
                int column = i;
                Optional.ofNullable(wanted.get(Fold.key(text)))
                        .or(() -> ListField.ofHeader(text))
                        .ifPresent(field -> found.put(column, field));
            }
            boolean names = found.containsValue(ListField.NAME) || found.containsValue(ListField.FAMILY);
            if (names && found.size() > columns.size()) {
                columns = found;
                best = row;
            }
        }
        for (String column : wanted.keySet()) {
            if (head.stream().flatMap(row -> row.cells().stream()).noneMatch(cell -> Fold.key(cell.text())
                    .equals(column))) {
                throw Problem.call("screening.problem.map", column, file.name());
            }
        }
        if (best == null) {
            throw Problem.input("screening.problem.columns", file.name());
        }
        return best;
    }

    private void add(Row row) {
        String name = name(row);
        String original = texts(row, ListField.ORIGINAL).collect(Collectors.joining("; "));
        String code = texts(row, ListField.CODE).findFirst().orElse("");
        if (name.isEmpty() && original.isEmpty()) {
            if (code.isEmpty() || !entries.containsKey(code)) {
                throw Problem.input("screening.problem.row", file.name(), row.number());
            }
        }
        Collected entry = entries.computeIfAbsent(code.isEmpty() ? Fold.key(name) : code, Collected::new);
        texts(row, ListField.TYPE).forEach(text -> entry.kind(kind(text)));
        entry.name(name.replace(';', ','), Listed.NameKind.ALIAS);
        texts(row, ListField.ALIAS).forEach(text -> entry.name(text, Listed.NameKind.ALIAS));
        entry.name(original, Listed.NameKind.ORIGINAL);
        texts(row, ListField.BORN)
                .forEach(text -> Stream.of(text.split(";", -1)).forEach(each -> entry.born(Dates.parse(each))));
        texts(row, ListField.COUNTRY).forEach(text -> Stream.of(text.split("[;|]", -1))
                .forEach(each -> entry.country(each.replaceFirst("^\\(\\d+\\)\\s*", ""), countries)));
        texts(row, ListField.PLACE).forEach(entry::place);
        texts(row, ListField.REMARK).forEach(entry::detail);
        texts(row, ListField.LISTED).forEach(text -> later(Dates.day(text).orElse(null)));
    }

    private String name(Row row) {
        List<String> parts = new ArrayList<>();
        for (ListField field : List.of(ListField.GIVEN, ListField.MIDDLE, ListField.NAME, ListField.FAMILY)) {
            texts(row, field).forEach(parts::add);
        }
        String whole = texts(row, ListField.NAME).findFirst().orElse("");
        boolean holdsAll = parts.stream().allMatch(part -> Fold.key(whole).contains(Fold.key(part)));
        return holdsAll ? whole : String.join(" ", parts);
    }

    private Stream<String> texts(Row row, ListField field) {
        return IntStream.range(0, row.cells().size())
                .filter(column -> columns.get(column) == field)
                .mapToObj(column -> row.cell(column).text().strip())
                .filter(text -> !text.isEmpty() && !text.equals("-0-"));
    }

    private void later(@Nullable LocalDate day) {
        LocalDate known = latest;
        if (day != null && (known == null || day.isAfter(known))) {
            latest = day;
        }
    }

    private static Listed.Kind kind(String text) {
        String key = text.toLowerCase(Locale.ROOT);
        if (key.matches("p|i|person|personne|persona|(?s).*(indiv|physi|f[ií]sica).*")) {
            return Listed.Kind.PERSON;
        }
        return key.matches("(?s)e|o|.*(entit|enterpr|compan|organi|firm|group|vessel|ship|moral|jur[ií]d|societ).*")
                ? Listed.Kind.ORGANISATION
                : Listed.Kind.UNKNOWN;
    }
}
