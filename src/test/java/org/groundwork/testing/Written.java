package org.groundwork.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.groundwork.office.Cell;
import org.groundwork.office.Row;
import org.groundwork.office.TableFile;

/** Workbooks and documents that were written, read back. */
public final class Written {
    private Written() {}

    /** All there is in the file, hidden parts too. */
    public static String text(Path file) {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    /** The cells below a header, row by row. */
    public static List<String> column(Path workbook, String sheet, String header) {
        try (TableFile file = TableFile.open(workbook);
                Stream<Row> rows = file.rows(file.sheets().stream()
                        .filter(each -> each.name().equals(sheet))
                        .findFirst()
                        .orElseThrow())) {
            List<Row> all = rows.toList();
            int at = all.getFirst().cells().stream().map(Cell::text).toList().indexOf(header);
            if (at < 0) {
                throw new AssertionError("no column " + header);
            }
            return all.stream().skip(1).map(row -> row.cell(at).text()).toList();
        }
    }
}
