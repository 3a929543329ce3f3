package org.groundwork.threew.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.core.Fold;
import org.groundwork.office.Cell;
import org.groundwork.office.Row;
import org.groundwork.places.PlaceCode;
import org.groundwork.threew.Column;
import org.groundwork.threew.DateOrder;
import org.groundwork.threew.Field;
import org.groundwork.threew.ImportNotes;
import org.groundwork.threew.ImportPlan;
import org.groundwork.threew.RejectCode;

/** Which cells of a file are wrong: why its row was left out, or what could not be read or recognised in it. */
public final class WrongCells {
    /** What is wrong with a cell. */
    public enum What {
        NO_ORGANISATION,
        TOTAL,
        CELL_ERROR,
        NO_DATE,
        NO_SUCH_PLACE,
        NO_SUCH_SECTOR
    }

    /** A wrong cell; its column from 0 for A, -1 for the row as a whole. */
    public record Wrong(int row, int column, What what) {}

    private final ImportPlan plan;
    private final Map<Integer, ImportPlan.Rejected> rejected = new HashMap<>();
    private final Map<String, DateOrder> orders = new HashMap<>();
    private final Set<String> badDates;
    private final Set<String> areas = new HashSet<>();
    private final Set<String> sectors;
    private final List<Wrong> found = new ArrayList<>();

    private WrongCells(ImportPlan plan) {
        this.plan = plan;
        ImportNotes notes = plan.notes();
        plan.rejects().forEach(reject -> rejected.put(reject.row(), reject));
        notes.dateOrders().forEach(note -> orders.put(note.column(), note.order()));
        badDates = notes.datesNotRead().stream()
                .map(ImportNotes.CellErrors::column)
                .collect(Collectors.toSet());
        notes.placesUnmatched()
                .forEach(open -> areas.add(open.key().substring(open.key().indexOf('/') + 1)));
        sectors =
                notes.sectorsUnmatched().stream().map(ImportNotes.OpenText::key).collect(Collectors.toSet());
    }

    /** The wrong cells of a sheet, row by row. */
    public static List<Wrong> of(ImportPlan plan, Stream<Row> rows) {
        WrongCells cells = new WrongCells(plan);
        rows.filter(row -> row.number() >= plan.shape().firstDataRow()).forEach(cells::row);
        return cells.found;
    }

    private void row(Row row) {
        ImportPlan.Rejected reject = rejected.get(row.number());
        if (reject != null) {
            int column = plan.shape().columns().stream()
                    .filter(each -> each.header().equals(reject.column()))
                    .mapToInt(Column::index)
                    .findFirst()
                    .orElse(-1);
            boolean total = reject.code() == RejectCode.TOTAL;
            found.add(new Wrong(row.number(), column, total ? What.TOTAL : What.NO_ORGANISATION));
        }
        for (Column column : plan.shape().columns()) {
            Cell cell = row.cell(column.index());
            if (cell.kind() == Cell.Kind.ERROR
                    || (!cell.isBlank() && SheetRows.text(cell).isEmpty())) {
                found.add(new Wrong(row.number(), column.index(), What.CELL_ERROR));
            } else if (reject == null && !cell.isBlank()) {
                text(row.number(), column, SheetRows.text(cell));
            }
        }
    }

    private void text(int row, Column column, String text) {
        Field field = column.field();
        if (badDates.contains(column.header()) && field.isDate() && !isDate(column, text)) {
            found.add(new Wrong(row, column.index(), What.NO_DATE));
        } else if (field.level() > 0 && areas.contains(area(field, text))) {
            found.add(new Wrong(row, column.index(), What.NO_SUCH_PLACE));
        } else if (field == Field.SECTOR && sectors.contains(Fold.key(text))) {
            found.add(new Wrong(row, column.index(), What.NO_SUCH_SECTOR));
        }
    }

    private boolean isDate(Column column, String text) {
        return text.equals("0")
                || Words.month(text) > 0
                || Dates.read(text, orders.getOrDefault(column.header(), DateOrder.DMY))
                        .isPresent();
    }

    /** As open places are keyed: level, then the code, or the folded name. */
    private static String area(Field field, String text) {
        boolean code = field == Field.areaCode(field.level());
        return field.level() + "/" + (code ? "#" + PlaceCode.tidy(text) : Fold.key(text));
    }
}
