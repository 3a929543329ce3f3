package org.groundwork.threew.wizard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.groundwork.office.Cell;
import org.groundwork.office.Row;
import org.groundwork.office.SheetInfo;
import org.groundwork.office.TableFile;
import org.groundwork.threew.SheetShape;
import org.jspecify.annotations.Nullable;

/** The first rows of a sheet as they stand, and what its columns hold. */
final class HeadReader {
    static final int ROWS = 60;
    private static final int SAMPLES = 3;
    private static final int WIDEST = 60;

    private HeadReader() {}

    /** What a row of the sheet is for the import. */
    enum Role {
        /** above the headers: titles, notes */
        ABOVE,
        HEADER,
        TAGS,
        DATA
    }

    /** A row as it stands. */
    record Line(int number, Role role, List<String> cells) {
        String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }
    }

    static List<Line> read(Path path, SheetInfo sheet, @Nullable SheetShape shape) {
        try (TableFile file = TableFile.open(path)) {
            return file.head(sheet, ROWS).stream()
                    .map(row -> new Line(row.number(), role(row, shape), cells(row)))
                    .toList();
        }
    }

    /** The first different values of a column below its header. */
    static List<String> samples(List<Line> lines, int column) {
        Set<String> found = new LinkedHashSet<>();
        for (Line line : lines) {
            String text = line.cell(column);
            if (line.role() == Role.DATA && !text.isBlank() && found.size() < SAMPLES) {
                found.add(text);
            }
        }
        return List.copyOf(found);
    }

    /** How many columns the rows have. */
    static int width(List<Line> lines) {
        return lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row.cells().subList(0, Math.min(WIDEST, row.cells().size()))) {
            cells.add(cell.text().strip().replaceAll("\\s+", " "));
        }
        return cells;
    }

    private static Role role(Row row, @Nullable SheetShape shape) {
        if (shape == null) {
            return Role.DATA;
        }
        if (row.number() == shape.hxlRow()) {
            return Role.TAGS;
        }
        if (shape.headerRows().contains(row.number())) {
            return Role.HEADER;
        }
        return row.number() < shape.firstDataRow() ? Role.ABOVE : Role.DATA;
    }
}
