package org.groundwork.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorCopyTest {
    @Test
    void reasonsStandBesideTheirCells(@TempDir Path folder) throws Exception {
        Path source = Files.writeString(folder.resolve("in.csv"), """
                Who does what
                Org,Place,Start
                Wadi Relief,XX01,2026-13-01
                =cmd|x,NG001,2026-01-02

                ,NG002,
                """);
        Path copy = folder.resolve("errors.xlsx");
        try (TableFile table = TableFile.open(source)) {
            ErrorCopy.write(
                    table,
                    table.sheets().getFirst(),
                    2,
                    List.of(
                            new CellError(3, 1, "no such place"),
                            new CellError(3, 2, "no such day"),
                            new CellError(3, 2, "no such month"),
                            new CellError(6, -1, "no organisation")),
                    copy);
        }
        try (TableFile table = TableFile.open(copy)) {
            List<Row> rows = table.rows(table.sheets().getFirst()).toList();
            assertEquals(List.of(1, 2, 3, 4, 6), rows.stream().map(Row::number).toList());
            assertEquals(
                    "[Org, Place, What is wrong: Place, Start, What is wrong: Start, What is wrong with the row]",
                    texts(rows.get(1)));
            assertEquals(
                    "[Wadi Relief, XX01, no such place, 2026-13-01, no such day; no such month]", texts(rows.get(2)));
            assertEquals("[=cmd|x, NG001, , 2026-01-02]", texts(rows.get(3)));
            assertEquals("[, NG002, , , , no organisation]", texts(rows.get(4)));
        }
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(copy))) {
            var sheet = book.getSheetAt(0);
            assertEquals(CellType.STRING, sheet.getRow(3).getCell(0).getCellType());
            assertEquals("A2:F6", sheet.getCTWorksheet().getAutoFilter().getRef());
            assertEquals(
                    "FFFFD8D3",
                    sheet.getRow(2)
                            .getCell(1)
                            .getCellStyle()
                            .getFillForegroundColorColor()
                            .getARGBHex());
        }
    }

    private static String texts(Row row) {
        return row.cells().stream().map(Cell::text).toList().toString();
    }
}
