package org.groundwork.instruments.forms;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.groundwork.core.Fold;
import org.groundwork.core.Text;
import org.groundwork.office.Cell;
import org.groundwork.office.Row;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of an answer workbook stand: as its hidden row says, else as its header says, else as they are laid
 * out beside the ids or the questions.
 *
 * @param places column by its meaning
 * @param options columns of labels, each with the column of its id
 * @param first row number from which questions are looked for
 * @param sure the hidden row is there, so that any other column is one that somebody added
 */
record FormLayoutReader(Map<FormColumn, Integer> places, Map<Integer, Integer> options, int first, boolean sure) {
    private static final int LOOKED_AT = 15;
    private static final int FEWEST = 3;

    /** Without the column that says what is wrong, as it is sent out. */
    private static final List<FormColumn> USUAL = Arrays.stream(FormColumn.values())
            .filter(column -> column != FormColumn.PROBLEM)
            .toList();

    static @Nullable FormLayoutReader of(List<Row> rows, Predicate<Cell> isId, Predicate<Cell> isQuestion) {
        Row keys = best(rows, cell -> FormColumn.of(cell.text()).orElse(null));
        Map<String, FormColumn> headers = new HashMap<>();
        Arrays.stream(FormColumn.values()).forEach(column -> headers.put(Fold.key(Text.label(column)), column));
        Row header = best(rows, cell -> headers.get(Fold.key(cell.text())));
        int first = Math.max(keys == null ? 0 : keys.number(), header == null ? 0 : header.number()) + 1;
        if (keys != null) {
            return new FormLayoutReader(
                    places(keys, cell -> FormColumn.of(cell.text()).orElse(null)), options(keys), first, true);
        }
        if (header != null) {
            return new FormLayoutReader(
                    places(header, cell -> headers.get(Fold.key(cell.text()))), Map.of(), first, false);
        }
        int ids = commonest(rows, isId);
        int questions = commonest(rows, isQuestion);
        if (ids < 0 && questions < 0) {
            return null;
        }
        int start = ids >= 0 ? ids - USUAL.indexOf(FormColumn.ID) : questions - USUAL.indexOf(FormColumn.QUESTION);
        Map<FormColumn, Integer> places = new EnumMap<>(FormColumn.class);
        for (int i = 0; i < USUAL.size(); i++) {
            places.put(USUAL.get(i), start + i);
        }
        if (questions >= 0) {
            places.put(FormColumn.QUESTION, questions);
        }
        return new FormLayoutReader(places, Map.of(), first, false);
    }

    int place(FormColumn column) {
        return places.getOrDefault(column, -1);
    }

    Cell cell(Row row, FormColumn column) {
        int place = place(column);
        return place < 0 ? Cell.EMPTY : row.cell(place);
    }

    /** The labels that a row offers, with the ids behind them. */
    Map<String, String> labels(Row row) {
        Map<String, String> labels = new HashMap<>();
        options.forEach((label, id) -> {
            if (!row.cell(label).isBlank() && !row.cell(id).isBlank()) {
                labels.put(row.cell(label).text(), row.cell(id).text().strip());
            }
        });
        return labels;
    }

    /** Columns that the form has. */
    Set<Integer> known() {
        Set<Integer> known = new HashSet<>(places.values());
        known.addAll(options.keySet());
        known.addAll(options.values());
        return known;
    }

    /** The first row that names several columns, that of answers among them. */
    private static @Nullable Row best(List<Row> rows, Meant meant) {
        return rows.stream()
                .limit(LOOKED_AT)
                .filter(row -> {
                    Set<FormColumn> named = places(row, meant).keySet();
                    return named.size() >= FEWEST && named.contains(FormColumn.ANSWER);
                })
                .findFirst()
                .orElse(null);
    }

    private interface Meant {
        @Nullable
        FormColumn of(Cell cell);
    }

    private static Map<FormColumn, Integer> places(Row row, Meant meant) {
        Map<FormColumn, Integer> places = new EnumMap<>(FormColumn.class);
        for (int i = 0; i < row.cells().size(); i++) {
            FormColumn column = meant.of(row.cell(i));
            if (column != null) {
                places.putIfAbsent(column, i);
            }
        }
        return places;
    }

    private static Map<Integer, Integer> options(Row keys) {
        Map<String, Integer> ids = new HashMap<>();
        Map<Integer, Integer> options = new HashMap<>();
        for (int i = 0; i < keys.cells().size(); i++) {
            String key = keys.cell(i).text().strip();
            if (key.startsWith(FormColumn.LEVEL)) {
                ids.put(key.substring(FormColumn.LEVEL.length()), i);
            }
        }
        for (int i = 0; i < keys.cells().size(); i++) {
            String key = keys.cell(i).text().strip();
            Integer id = key.startsWith(FormColumn.LABEL) ? ids.get(key.substring(FormColumn.LABEL.length())) : null;
            if (id != null) {
                options.put(i, id);
            }
        }
        return options;
    }

    /** The column in which most cells are of a kind; -1 for none. */
    private static int commonest(List<Row> rows, Predicate<Cell> kind) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Row row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (kind.test(row.cell(i))) {
                    counts.merge(i, 1, Integer::sum);
                }
            }
        }
        return counts.keySet().stream()
                .max((a, b) -> Integer.compare(
                        Objects.requireNonNullElse(counts.get(a), 0), Objects.requireNonNullElse(counts.get(b), 0)))
                .orElse(-1);
    }
}
