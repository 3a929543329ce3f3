package org.groundwork.threew.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundwork.threew.Column;
import org.groundwork.threew.DateOrder;
import org.groundwork.threew.Field;
import org.groundwork.threew.ImportNotes.CellErrors;
import org.groundwork.threew.ImportNotes.DateNote;
import org.groundwork.threew.ImportNotes.Evidence;
import org.jspecify.annotations.Nullable;

/** The dates of a file: each column's order of day and month is decided by its own values. */
final class DateColumns {
    private final SheetRows sheet;
    private final Map<Field, DateOrder> orders = new EnumMap<>(Field.class);
    private final Map<Field, Map<String, Optional<Dates.Span>>> known = new EnumMap<>(Field.class);
    private final Map<Field, CellErrors> unread = new EnumMap<>(Field.class);
    private final List<DateNote> notes = new ArrayList<>();
    private final String year;

    /**
     * Looks at every value once.
     *
     * @param given the order where no value tells, or null
     * @param year the year of months that bear none, "" where nothing tells it
     */
    DateColumns(SheetRows sheet, @Nullable DateOrder given, String year) {
        this.sheet = sheet;
        this.year = year;
        for (Column column : sheet.columns()) {
            if (column.field().isDate()) {
                decide(column, given);
            }
        }
    }

    List<DateNote> notes() {
        return notes;
    }

    List<CellErrors> unread() {
        return List.copyOf(unread.values());
    }

    /** A row's date in a column; null where it has none that can be read. */
    Dates.@Nullable Span get(RawRow row, Field field) {
        String text = sheet.get(row, field);
        if (text.isEmpty() || text.equals("0")) {
            return null;
        }
        Dates.Span span = known.computeIfAbsent(field, any -> new HashMap<>())
                .computeIfAbsent(text, raw -> Dates.read(raw, orders.getOrDefault(field, DateOrder.DMY))
                        .or(() -> Dates.month(raw, year)))
                .orElse(null);
        if (span == null) {
            String header = sheet.columns()
                    .get(sheet.positions().getOrDefault(field, 0))
                    .header();
            unread.merge(
                    field,
                    new CellErrors(header, 1, row.number(), text),
                    (before, one) ->
                            new CellErrors(before.column(), before.count() + 1, before.firstRow(), before.text()));
        }
        return span;
    }

    private void decide(Column column, @Nullable DateOrder given) {
        int dayFirst = 0;
        int monthFirst = 0;
        boolean ambiguous = false;
        for (RawRow row : sheet.rows()) {
            String text = sheet.get(row, column.field());
            Optional<DateOrder> order = Dates.order(text);
            dayFirst += order.filter(DateOrder.DMY::equals).isPresent() ? 1 : 0;
            monthFirst += order.filter(DateOrder.MDY::equals).isPresent() ? 1 : 0;
            ambiguous |= Dates.isAmbiguous(text);
        }
        if (dayFirst + monthFirst == 0 && !ambiguous) {
            return;
        }
        boolean told = dayFirst + monthFirst > 0;
        DateOrder order =
                told ? (dayFirst >= monthFirst ? DateOrder.DMY : DateOrder.MDY) : given == null ? DateOrder.DMY : given;
        Evidence evidence = told
                ? (dayFirst > 0 && monthFirst > 0 ? Evidence.MIXED : Evidence.VALUES)
                : given == null ? Evidence.ASSUMED : Evidence.GIVEN;
        orders.put(column.field(), order);
        notes.add(new DateNote(column.header(), order, evidence));
    }
}
