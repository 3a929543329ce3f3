package org.groundwork.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.groundwork.core.Problem;
import org.jspecify.annotations.Nullable;

/** A workbook of Excel 97 to 2003, read record by record: its rows are never all in memory. */
final class XlsBook implements Book {
    private static final long MAX_BYTES = 256L << 20;
    private static final int SHEET = 0x10;

    private final String name;
    private final POIFSFileSystem file;
    private final String stream;
    private final List<SheetInfo> sheets = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Cell> strings = new ArrayList<>();
    private @Nullable NumberFormats formats;

    private XlsBook(String name, POIFSFileSystem file, String stream) {
        this.name = name;
        this.file = file;
        this.stream = stream;
    }

    static Book open(Source source) throws Exception {
        if (source.size() > MAX_BYTES) {
            throw Problem.input("office.problem.tooLarge", source.name());
        }
        POIFSFileSystem file = container(source);
        try {
            XlsBook book = new XlsBook(source.name(), file, stream(source.name(), file.getRoot()));
            book.readGlobals();
            if (book.sheets.isEmpty()) {
                throw Problem.input("office.problem.noSheet", source.name());
            }
            return book;
        } catch (EncryptedDocumentException e) {
            file.close();
            throw Problem.input("office.problem.password", source.name()).because(e);
        } catch (Throwable t) {
            file.close();
            throw t;
        }
    }

    private static POIFSFileSystem container(Source source) throws IOException {
        Path path = source.path();
        if (path != null) {
            return new POIFSFileSystem(path.toFile(), true);
        }
        try (InputStream in = source.open()) {
            return new POIFSFileSystem(in);
        }
    }

    /** The name of the part that holds the records. */
    private static String stream(String name, DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw Problem.input("office.problem.password", name);
        }
        for (String entry : root.getEntryNames()) {
            if (entry.equalsIgnoreCase("Workbook")) {
                return entry;
            }
        }
        boolean excel95 = root.hasEntryCaseInsensitive("Book");
        throw Problem.input(excel95 ? "office.problem.otherWorkbook" : "office.problem.notTable", name);
    }

    private void readGlobals() throws IOException {
        refusePassword();
        List<BoundSheetRecord> bound = new ArrayList<>();
        List<ExtendedFormatRecord> styles = new ArrayList<>();
        Map<Integer, String> codes = new HashMap<>();
        boolean since1904 = false;
        try (InputStream in = file.createDocumentInputStream(stream)) {
            RecordFactoryInputStream records = new RecordFactoryInputStream(in, false);
            for (Record record = records.nextRecord(); record != null; record = records.nextRecord()) {
                switch (record) {
                    case BoundSheetRecord sheet -> bound.add(sheet);
                    case ExtendedFormatRecord style -> styles.add(style);
                    case FormatRecord format -> codes.put(format.getIndexCode(), format.getFormatString());
                    case DateWindow1904Record window -> since1904 = window.getWindowing() == 1;
                    case SSTRecord texts -> take(texts);
                    default -> {}
                }
                if (record instanceof EOFRecord) {
                    break;
                }
            }
        }
        NumberFormats made = NumberFormats.none(since1904);
        styles.forEach(style -> made.add(style.getFormatIndex(), codes));
        formats = made;
        for (BoundSheetRecord sheet : bound) {
            if (isTable(sheet.getPositionOfBof())) {
                boolean hidden = sheet.isHidden() || sheet.isVeryHidden();
                sheets.add(new SheetInfo(sheets.size(), sheet.getSheetname(), hidden));
                starts.add(sheet.getPositionOfBof());
            }
        }
    }

    private void take(SSTRecord texts) {
        for (int i = 0; i < texts.getNumUniqueStrings(); i++) {
            strings.add(Cell.text(texts.getString(i).getString()));
        }
    }

    /** The second record of a locked workbook says so; POI would try Excel's built-in password and go on. */
    private void refusePassword() throws IOException {
        try (InputStream in = file.createDocumentInputStream(stream)) {
            for (int i = 0; i < 8; i++) {
                int kind = number(in);
                int length = number(in);
                if (kind == FilePassRecord.sid) {
                    throw Problem.input("office.problem.password", name);
                }
                in.skipNBytes(length);
            }
        }
    }

    /** Charts and old macro sheets also have tabs. */
    private boolean isTable(int position) throws IOException {
        try (InputStream in = at(position)) {
            int kind = number(in);
            number(in);
            number(in);
            return kind == BOFRecord.sid && number(in) == SHEET;
        }
    }

    private InputStream at(int position) throws IOException {
        InputStream in = file.createDocumentInputStream(stream);
        in.skipNBytes(position);
        return in;
    }

    private static int number(InputStream in) throws IOException {
        int low = in.read();
        int high = in.read();
        if (high < 0) {
            throw new IOException("the stream ends");
        }
        return high << 8 | low;
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public RowReader rows(int index) throws IOException {
        NumberFormats known = formats == null ? NumberFormats.none(false) : formats;
        return new XlsRows(name, at(starts.get(index)), strings, known);
    }

    @Override
    public List<Merge> merges(int index) throws IOException {
        List<Merge> merges = new ArrayList<>();
        each(index, record -> {
            if (record instanceof MergeCellsRecord merged) {
                for (int i = 0; i < merged.getNumAreas(); i++) {
                    CellRangeAddress area = merged.getAreaAt(i);
                    if (area.getLastRow() > area.getFirstRow()) {
                        merges.add(new Merge(area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn()));
                    }
                }
            }
        });
        return merges;
    }

    @Override
    public List<CellAt> formulas(int index) throws IOException {
        List<CellAt> formulas = new ArrayList<>();
        each(index, record -> {
            if (record instanceof FormulaRecord formula) {
                formulas.add(new CellAt(formula.getRow() + 1, formula.getColumn()));
            }
        });
        return formulas;
    }

    /** The records of one sheet, without those of charts in it. */
    private void each(int index, Consumer<Record> visit) throws IOException {
        try (InputStream in = at(starts.get(index))) {
            RecordFactoryInputStream records = new RecordFactoryInputStream(in, false);
            int depth = 0;
            for (Record record = records.nextRecord(); record != null; record = records.nextRecord()) {
                depth += record instanceof BOFRecord ? 1 : record instanceof EOFRecord ? -1 : 0;
                if (depth == 0) {
                    break;
                }
                visit.accept(record);
            }
        }
    }

    @Override
    public void close() {
        TableFile.reading(name, () -> {
            file.close();
            return "";
        });
    }
}
