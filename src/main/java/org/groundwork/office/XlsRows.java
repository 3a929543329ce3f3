package org.groundwork.office;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.groundwork.core.Problem;
import org.jspecify.annotations.Nullable;

/** Draws rows from the records of one sheet. */
final class XlsRows implements RowReader {
    private final String name;
    private final InputStream in;
    private final RecordFactoryInputStream records;
    private final List<Cell> strings;
    private final NumberFormats formats;
    private List<Cell> cells = new ArrayList<>();
    private int row = -1;
    private int lastGiven = -1;
    private @Nullable FormulaRecord awaitsText;
    private boolean ended;
    private int depth;

    XlsRows(String name, InputStream in, List<Cell> strings, NumberFormats formats) {
        this.name = name;
        this.in = in;
        this.records = new RecordFactoryInputStream(in, false);
        this.strings = strings;
        this.formats = formats;
    }

    @Override
    public Optional<Row> next() {
        while (!ended) {
            Record record = records.nextRecord();
            Optional<Row> full = record == null ? end() : take(record);
            if (full.isPresent()) {
                return full;
            }
        }
        return Optional.empty();
    }

    private Optional<Row> take(Record record) {
        if (record instanceof BOFRecord) {
            depth++; // a chart inside the sheet has a beginning and an end of its own
            return Optional.empty();
        }
        if (record instanceof EOFRecord) {
            depth--;
            return depth == 0 ? end() : Optional.empty();
        }
        if (depth != 1) {
            return Optional.empty();
        }
        if (record instanceof StringRecord text && awaitsText != null) {
            put(awaitsText.getColumn(), Cell.text(text.getString()));
            awaitsText = null;
        } else if (record instanceof CellValueRecordInterface at && !(record instanceof BlankRecord)) {
            Optional<Row> before = at.getRow() == row ? Optional.empty() : finish();
            row = at.getRow();
            put(at.getColumn(), cell(record, at));
            return before;
        }
        return Optional.empty();
    }

    private Optional<Row> end() {
        ended = true;
        return finish();
    }

    private Optional<Row> finish() {
        List<Cell> done = cells;
        if (done.isEmpty()) {
            return Optional.empty();
        }
        if (row <= lastGiven) {
            // some old writers go column by column; half rows would be worse than none
            throw Problem.input("office.problem.otherWorkbook", name);
        }
        lastGiven = row;
        cells = new ArrayList<>();
        return Optional.of(new Row(row + 1, List.copyOf(done)));
    }

    private void put(int column, Cell cell) {
        if (cell.kind() == Cell.Kind.EMPTY) {
            return;
        }
        while (cells.size() <= column) {
            cells.add(Cell.EMPTY);
        }
        cells.set(column, cell);
    }

    private Cell cell(Record record, CellValueRecordInterface at) {
        return switch (record) {
            case LabelSSTRecord text -> strings.get(text.getSSTIndex());
            case LabelRecord text -> Cell.text(text.getValue());
            case NumberRecord number -> formats.cell(Double.toString(number.getValue()), at.getXFIndex());
            case BoolErrRecord value ->
                value.isBoolean() ? XlsxRows.truth(value.getBooleanValue()) : error(value.getErrorValue());
            case FormulaRecord formula -> cached(formula);
            default -> Cell.EMPTY;
        };
    }

    private Cell cached(FormulaRecord formula) {
        awaitsText = null;
        return switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> formats.cell(Double.toString(formula.getValue()), formula.getXFIndex());
            case BOOLEAN -> XlsxRows.truth(formula.getCachedBooleanValue());
            case ERROR -> error(formula.getCachedErrorValue());
            default -> {
                if (formula.hasCachedResultString()) {
                    awaitsText = formula;
                }
                yield Cell.EMPTY;
            }
        };
    }

    private static Cell error(int code) {
        return new Cell(Cell.Kind.ERROR, FormulaError.forInt(code).getString(), null, null);
    }

    @Override
    public void close() {
        TableFile.reading(name, () -> {
            in.close();
            return "";
        });
    }
}
