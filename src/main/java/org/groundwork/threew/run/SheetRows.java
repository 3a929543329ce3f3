package org.groundwork.threew.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.groundwork.core.Progress;
import org.groundwork.office.Cell;
import org.groundwork.office.Merge;
import org.groundwork.office.Row;
import org.groundwork.threew.Column;
import org.groundwork.threew.Field;
import org.groundwork.threew.ImportNotes.CellErrors;
import org.groundwork.threew.SheetShape;
import org.groundwork.threew.shape.ShapeFinder;

/**
 * The data rows of a sheet as compact text: equal texts are held once, so that a hundred thousand rows fit.
 *
 * @param columns the columns with a field that presences are made of
 * @param rows in the file's order, blank rows and repeated headers left out
 * @param errors cells such as #N/A, which count as empty
 */
record SheetRows(List<Column> columns, Map<Field, Integer> positions, List<RawRow> rows, List<CellErrors> errors) {
    private static final int REPORT_EVERY = 500;

    /** Reads all rows of a sheet from the first data row on. */
    static SheetRows read(Stream<Row> stream, SheetShape shape, Progress progress) {
        List<Column> used = shape.columns().stream()
                .filter(column -> column.field() != Field.NONE
                        && (!column.field().keptAsText()
                                || column.field() == Field.SECTOR_CODE
                                || column.field().isDate()))
                .toList();
        List<Column> kept = shape.columns().stream()
                .filter(column -> column.field().keptAsText())
                .toList();
        Map<Field, Integer> positions = new HashMap<>();
        for (int i = 0; i < used.size(); i++) {
            positions.putIfAbsent(used.get(i).field(), i);
        }
        Map<String, String> once = new HashMap<>();
        Map<String, CellErrors> errors = new LinkedHashMap<>();
        List<RawRow> rows = new ArrayList<>();
        Iterator<Row> each = stream.iterator();
        while (each.hasNext()) {
            Row row = each.next();
            if (row.number() < shape.firstDataRow() || row.isBlank() || ShapeFinder.repeatsHeader(row, shape)) {
                continue;
            }
            countErrors(row, shape, errors);
            String[] values = new String[used.size()];
            for (int i = 0; i < values.length; i++) {
                String value = text(row.cell(used.get(i).index()));
                values[i] = once.computeIfAbsent(value, same -> same);
            }
            String details = Details.of(row, kept);
            rows.add(new RawRow(row.number(), Arrays.asList(values), once.computeIfAbsent(details, same -> same)));
            if (rows.size() % REPORT_EVERY == 0) {
                progress.report(rows.size(), 0);
            }
        }
        return new SheetRows(used, positions, rows, List.copyOf(errors.values()));
    }

    /** Gives each row of merged cells the value that stands in the first. */
    void fill(List<Merge> merges) {
        Map<Integer, RawRow> byNumber = new HashMap<>();
        rows.forEach(row -> byNumber.put(row.number(), row));
        for (Merge merge : merges) {
            RawRow first = byNumber.get(merge.firstRow());
            for (int at = 0; first != null && at < columns.size(); at++) {
                if (columns.get(at).index() == merge.column()) {
                    fill(byNumber, merge, at, first.values().get(at));
                }
            }
        }
    }

    private static void fill(Map<Integer, RawRow> byNumber, Merge merge, int at, String value) {
        for (int row = merge.firstRow() + 1; row <= merge.lastRow(); row++) {
            RawRow below = byNumber.get(row);
            if (below != null && below.values().get(at).isEmpty()) {
                below.values().set(at, value);
            }
        }
    }

    /** A row's value of a field, "" where the file has no such column. */
    String get(RawRow row, Field field) {
        Integer at = positions.get(field);
        return at == null ? "" : row.values().get(at);
    }

    /** What further columns of a field hold in a row: a second donor, a third partner. */
    List<String> further(RawRow row, Field field) {
        Integer first = positions.get(field);
        if (first == null) {
            return List.of();
        }
        List<String> more = new ArrayList<>(0);
        for (int i = first + 1; i < columns.size(); i++) {
            if (columns.get(i).field() == field && !row.values().get(i).isEmpty()) {
                more.add(row.values().get(i));
            }
        }
        return more;
    }

    boolean has(Field field) {
        return positions.containsKey(field);
    }

    /** A cell as trimmed text in one line; an error is empty, a date is ISO. */
    static String text(Cell cell) {
        if (cell.kind() == Cell.Kind.ERROR || cell.isBlank()) {
            return "";
        }
        if (cell.date() != null) {
            return cell.date().toLocalDate().toString();
        }
        String text = cell.text();
        if (isErrorText(text)) {
            return "";
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff') {
                gap = true;
            } else {
                if (gap && out.length() > 0) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isErrorText(String text) {
        return text.startsWith("#")
                && text.strip().matches("#(N/A|VALUE!|REF!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!)");
    }

    private static void countErrors(Row row, SheetShape shape, Map<String, CellErrors> errors) {
        for (Column column : shape.columns()) {
            Cell cell = row.cell(column.index());
            if (cell.kind() == Cell.Kind.ERROR || isErrorText(cell.text())) {
                errors.merge(
                        column.header(),
                        new CellErrors(column.header(), 1, row.number(), cell.text()),
                        (before, one) ->
                                new CellErrors(before.column(), before.count() + 1, before.firstRow(), before.text()));
            }
        }
    }
}
