package org.groundwork.office;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes one sheet's worth of a list, in blocks that leave memory. */
final class SheetWriter<T> {
    private static final int BLOCK = 256;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_SAFE_DAY = LocalDate.of(1900, 3, 1);

    private final Worksheet out;
    private final List<Column<T>> columns;
    private final boolean tagRow;
    private final int[] widest;

    SheetWriter(Worksheet out, Sheet<T> sheet) {
        this.out = out;
        this.columns = sheet.columns();
        this.tagRow = sheet.tagRow();
        this.widest = new int[columns.size()];
    }

    /** Writes until the rows end or the sheet is full; answers how many rows it wrote. */
    long write(Iterator<? extends T> rows) throws IOException {
        int first = header();
        int last = columns.size() - 1;
        int row = first;
        int blockStart = first;
        while (rows.hasNext() && row < Worksheet.MAX_ROWS) {
            put(row, rows.next());
            row++;
            if (row - blockStart == BLOCK) {
                flush(blockStart, row, blockStart == first);
                blockStart = row;
            }
        }
        flush(blockStart, row, blockStart == first);
        out.setAutoFilter(first - 1, 0, Math.max(first, row) - 1, last);
        out.finish();
        return (long) row - first;
    }

    private int header() {
        int last = columns.size() - 1;
        for (int c = 0; c <= last; c++) {
            String header = SafeText.cell(columns.get(c).header());
            out.inlineString(0, c, header);
            widest[c] = Math.min(24, header.length() + 4); // room for the filter's button
            if (columns.get(c).kind() == Column.Kind.HIDDEN_ID) {
                out.hideColumn(c);
            }
        }
        Layout.header(out, 0, last);
        if (tagRow) {
            for (int c = 0; c <= last; c++) {
                String tag = columns.get(c).tag();
                if (tag != null) {
                    out.inlineString(1, c, tag);
                    widest[c] = Math.max(widest[c], tag.length() + 4);
                }
            }
            Layout.tags(out, 1, last);
        }
        int rows = tagRow ? 2 : 1;
        out.freezePane(0, rows);
        out.repeatRows(0, rows - 1);
        return rows;
    }

    private void put(int row, T item) {
        for (int c = 0; c < columns.size(); c++) {
            Column<T> column = columns.get(c);
            Object value = column.value().apply(item);
            if (value == null) {
                continue;
            }
            switch (column.kind()) {
                case TEXT, CODE, HIDDEN_ID -> text(row, c, value.toString());
                case INTEGER, DECIMAL -> number(row, c, value);
                case DATE, DATETIME -> date(row, c, value);
                case FORMULA -> formula(row, c, value.toString());
            }
        }
    }

    private void formula(int row, int c, String formula) {
        out.formula(row, c, formula.replace("{row}", Integer.toString(row + 1)));
        widest[c] = Math.max(widest[c], 14);
    }

    private void text(int row, int c, String value) {
        if (value.isEmpty()) {
            return;
        }
        out.inlineString(row, c, SafeText.cell(value));
        widest[c] = Math.max(widest[c], value.length() + 1);
        if (columns.get(c).kind() == Column.Kind.TEXT && SafeText.looksLikeFormula(value)) {
            out.style(row, c).format(Layout.LITERAL).set();
        }
    }

    private void number(int row, int c, Object value) {
        if (value instanceof Number number) {
            out.value(row, c, number);
            widest[c] = Math.max(widest[c], 12);
        } else {
            text(row, c, value.toString());
        }
    }

    private void date(int row, int c, Object value) {
        Double serial = serial(value);
        if (serial == null) {
            text(row, c, value.toString());
            return;
        }
        if (serial == Math.rint(serial)) {
            out.value(row, c, (Number) serial.intValue());
        } else {
            out.value(row, c, serial);
        }
        widest[c] = Math.max(widest[c], value instanceof LocalDate ? 12 : 17);
    }

    /** Days since Excel's day zero, null where that is no date or before March 1900, which Excel counts wrongly. */
    static @Nullable Double serial(Object value) {
        if (value instanceof LocalDate day && !day.isBefore(FIRST_SAFE_DAY)) {
            return (double) ChronoUnit.DAYS.between(DAY_ZERO, day);
        }
        if (value instanceof LocalDateTime time && !time.toLocalDate().isBefore(FIRST_SAFE_DAY)) {
            double part = time.toLocalTime().toSecondOfDay() / 86_400.0;
            return ChronoUnit.DAYS.between(DAY_ZERO, time.toLocalDate()) + part;
        }
        return null;
    }

    /** Dresses the block column by column, which is many times cheaper than cell by cell, and lets it go. */
    private void flush(int from, int to, boolean isFirst) throws IOException {
        if (isFirst) {
            for (int c = 0; c < columns.size(); c++) {
                int wanted = columns.get(c).width();
                out.width(c, wanted > 0 ? wanted : Math.clamp(widest[c], NARROWEST, WIDEST));
            }
        }
        for (int c = 0; to > from && c < columns.size(); c++) {
            String format =
                    switch (columns.get(c).kind()) {
                        case TEXT -> null;
                        case CODE, HIDDEN_ID -> Layout.LITERAL;
                        case INTEGER -> Layout.INTEGER;
                        case DECIMAL, FORMULA -> Layout.DECIMAL;
                        case DATE -> Layout.DATE;
                        case DATETIME -> Layout.DATE_TIME;
                    };
            if (format != null) {
                out.range(from, c, to - 1, c).style().format(format).set();
            }
        }
        out.flush();
    }
}
