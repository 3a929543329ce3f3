package org.groundwork.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Draws rows from a worksheet's XML. The sheet's own claim about its size is not read. */
final class XlsxRows implements RowReader {
    static final int MAX_COLUMNS = 16_384;

    private final Xml xml;
    private final SharedStrings strings;
    private final NumberFormats formats;
    private final List<Cell> cells = new ArrayList<>();
    private boolean inData;
    private int rowNumber;

    XlsxRows(Xml xml, SharedStrings strings, NumberFormats formats) {
        this.xml = xml;
        this.strings = strings;
        this.formats = formats;
    }

    @Override
    public Optional<Row> next() throws XMLStreamException {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return Optional.empty();
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.name();
                if (inData && name.equals("row")) {
                    readRow();
                    if (!cells.isEmpty()) {
                        return Optional.of(new Row(rowNumber, List.copyOf(cells)));
                    }
                } else if (name.equals("sheetData")) {
                    inData = true;
                } else if (inData || xml.depth() > 1) {
                    xml.skip();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && inData
                    && xml.name().equals("sheetData")) {
                return Optional.empty();
            }
        }
    }

    private void readRow() throws XMLStreamException {
        String r = xml.attribute("r");
        rowNumber = r == null ? rowNumber + 1 : Integer.parseInt(r);
        cells.clear();
        int inside = xml.depth();
        int column = -1;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("c")) {
                    column = readCell(column + 1);
                } else {
                    xml.skip();
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT || xml.depth() < inside) {
                return;
            }
        }
    }

    /** Reads a cell that stands at {@code expected} unless it says otherwise; answers its column. */
    private int readCell(int expected) throws XMLStreamException {
        int column = expected;
        int style = -1;
        String type = "n";
        for (int i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> column = column(xml.attribute(i), expected);
                case "s" -> style = Integer.parseInt(xml.attribute(i));
                case "t" -> type = xml.attribute(i);
                default -> {}
            }
        }
        if (column >= MAX_COLUMNS) {
            throw new IllegalArgumentException("column " + column);
        }
        Cell cell = readValue(type, style);
        if (cell.kind() != Cell.Kind.EMPTY) {
            put(column, cell);
        }
        return column;
    }

    private void put(int column, Cell cell) {
        if (column < cells.size()) {
            cells.set(column, cell);
            return;
        }
        while (cells.size() < column) {
            cells.add(Cell.EMPTY);
        }
        cells.add(cell);
    }

    private Cell readValue(String type, int style) throws XMLStreamException {
        int inside = xml.depth();
        Cell cell = Cell.EMPTY;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "v" -> cell = value(type, style, xml.text());
                    case "is" -> cell = Cell.text(SharedStrings.richText(xml));
                    default -> xml.skip();
                }
            } else if (event == XMLStreamConstants.END_DOCUMENT || xml.depth() < inside) {
                return cell;
            }
        }
    }

    private Cell value(String type, int style, String stored) {
        return switch (type) {
            case "s" -> stored.isBlank() ? Cell.EMPTY : strings.cell(Integer.parseInt(stored.strip()));
            case "str", "inlineStr" -> Cell.text(SharedStrings.unescape(stored));
            case "b" -> truth(XlsxBook.isTrue(stored.strip()));
            case "e" -> stored.isBlank() ? Cell.EMPTY : new Cell(Cell.Kind.ERROR, stored, null, null);
            case "d" -> stored.isBlank() ? Cell.EMPTY : NumberFormats.isoDate(stored.strip());
            default -> formats.cell(stored, style);
        };
    }

    static Cell truth(boolean value) {
        return new Cell(Cell.Kind.BOOLEAN, value ? "TRUE" : "FALSE", null, null);
    }

    /** The column of a reference such as "AB12", 0 for A; {@code otherwise} where there are no letters. */
    static int column(String reference, int otherwise) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + (c - 'A' + 1);
            } else if (c >= 'a' && c <= 'z') {
                column = column * 26 + (c - 'a' + 1);
            } else {
                break;
            }
        }
        return column == 0 ? otherwise : column - 1;
    }

    @Override
    public void close() {
        xml.close();
    }
}
