package org.groundwork.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import org.groundwork.core.Text;

/**
 * A copy of a sheet with what is wrong written beside the cell it is about. Every column that has a wrong cell is
 * followed
 * by a column of reasons, filtered with one click; wrong cells are tinted; rows keep their numbers, so that the
 * copy can
 * be laid beside the original. Reasons about a whole row stand after the last column.
 */
public final class ErrorCopy {
    private static final int BLOCK = 256;
    private static final int COLUMN_WIDTH = 16;
    private static final int REASON_WIDTH = 44;

    private final Worksheet out;
    private final int headerRow;
    private final TreeSet<Integer> wrongColumns = new TreeSet<>();
    private final Map<Integer, Map<Integer, String>> reasons = new HashMap<>();
    private int columns;
    private boolean wholeRows;

    private ErrorCopy(Worksheet out, int headerRow, List<CellError> errors) {
        this.out = out;
        this.headerRow = headerRow;
        for (CellError error : errors) {
            if (error.column() < 0) {
                wholeRows = true;
            } else {
                wrongColumns.add(error.column());
            }
            reasons.computeIfAbsent(error.row(), row -> new HashMap<>())
                    .merge(Math.max(-1, error.column()), error.message(), (a, b) -> a + "; " + b);
        }
    }

    /**
     * Writes the copy.
     *
     * @param headerRow the row that holds the headers, as Excel shows it; 0 where there is none
     * @throws org.groundwork.core.Problem where the source cannot be read or the copy cannot be written
     */
    public static void write(TableFile source, SheetInfo sheet, int headerRow, List<CellError> errors, Path target) {
        About about = new About(Text.of("office.errors.title", source.name()), "", null);
        int columns = width(source, sheet);
        WorkbookWriter.write(target, about, book -> {
            ErrorCopy copy = new ErrorCopy(book.newSheet(sheet.name()), headerRow, errors);
            copy.columns = copy.wrongColumns.isEmpty() ? columns : Math.max(columns, copy.wrongColumns.last() + 1);
            try (Stream<Row> rows = source.rows(sheet)) {
                copy.write(rows.iterator());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Where reasons about whole rows go is known only after all rows were seen. */
    private static int width(TableFile source, SheetInfo sheet) {
        try (Stream<Row> rows = source.rows(sheet)) {
            return rows.mapToInt(row -> row.cells().size()).max().orElse(0);
        }
    }

    private void write(Iterator<Row> rows) throws IOException {
        widths();
        int inBlock = 0;
        int last = headerRow;
        while (rows.hasNext()) {
            Row row = rows.next();
            last = row.number();
            put(row);
            if (++inBlock == BLOCK && last > headerRow) {
                out.flush();
                inBlock = 0;
            }
        }
        if (headerRow > 0) {
            out.freezePane(0, headerRow);
            out.setAutoFilter(headerRow - 1, 0, Math.max(headerRow, last) - 1, Math.max(0, lastColumn()));
        }
        out.finish();
    }

    private void widths() {
        for (int c = 0; c < columns; c++) {
            out.width(place(c), COLUMN_WIDTH);
            if (wrongColumns.contains(c)) {
                out.width(place(c) + 1, REASON_WIDTH);
            }
        }
        if (wholeRows) {
            out.width(place(columns), REASON_WIDTH);
        }
        if (headerRow > 0) {
            out.freezePane(0, headerRow);
        }
    }

    /** Where a column of the original stands in the copy: each column with reasons pushes the later ones on. */
    private int place(int column) {
        return column + wrongColumns.headSet(column).size();
    }

    private int lastColumn() {
        return place(columns) - (wholeRows ? 0 : 1);
    }

    private void put(Row row) {
        int r = row.number() - 1;
        for (int c = 0; c < row.cells().size(); c++) {
            put(r, place(c), row.cell(c));
        }
        if (row.number() == headerRow) {
            headers(row, r);
            return;
        }
        reasons.getOrDefault(row.number(), Map.of()).forEach((column, reason) -> {
            int beside = column < 0 ? place(columns) : place(column) + 1;
            out.inlineString(r, beside, SafeText.cell(reason));
            Layout.reason(out, r, beside);
            if (column >= 0) {
                Layout.wrong(out, r, place(column));
            }
        });
    }

    private void headers(Row row, int r) {
        for (int column : wrongColumns) {
            String name = row.cell(column).text();
            out.inlineString(r, place(column) + 1, SafeText.cell(Text.of("office.errors.column", name)));
        }
        if (wholeRows) {
            out.inlineString(r, place(columns), SafeText.cell(Text.of("office.errors.row")));
        }
        Layout.header(out, r, lastColumn());
    }

    private void put(int r, int c, Cell cell) {
        BigDecimal number = cell.number();
        LocalDateTime date = cell.date();
        Double serial = date == null ? null : SheetWriter.serial(date);
        if (serial != null && date != null) {
            out.value(r, c, serial);
            boolean midnight = date.toLocalTime().toSecondOfDay() == 0;
            out.style(r, c).format(midnight ? Layout.DATE : Layout.DATE_TIME).set();
        } else if (cell.kind() == Cell.Kind.NUMBER
                && number != null
                && cell.text().equals(number.toPlainString())) {
            out.value(r, c, number);
        } else if (cell.kind() == Cell.Kind.BOOLEAN) {
            out.value(r, c, cell.text().equals("TRUE"));
        } else if (cell.kind() != Cell.Kind.EMPTY) {
            out.inlineString(r, c, SafeText.cell(cell.text()));
            if (SafeText.looksLikeFormula(cell.text())) {
                out.style(r, c).format(Layout.LITERAL).set();
            }
        }
    }
}
