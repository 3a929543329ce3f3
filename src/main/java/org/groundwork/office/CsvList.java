package org.groundwork.office;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.stream.Stream;
import org.groundwork.core.Text;

/**
 * A list as a csv that Excel opens as it is: UTF-8 with its mark, and the separator of the language. Text that Excel
 * would take for a formula has an apostrophe before it, which {@link #text} takes away again.
 */
public final class CsvList {
    private static final char MARK = '\ufeff';
    private static final char APOSTROPHE = '\'';

    private CsvList() {}

    /**
     * Writes the list in place of what was at {@code target}, whole or not at all.
     *
     * @throws org.groundwork.core.Problem (place OUTPUT) where it cannot be written
     */
    public static <T> void write(Path target, Sheet<T> sheet, Stream<? extends T> rows) {
        boolean comma = DecimalFormatSymbols.getInstance(Text.locale()).getDecimalSeparator() == ',';
        NewFile.write(target, out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write(MARK);
            CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(comma ? ';' : ',')
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(text);
            csv.writeRecord(sheet.columns().stream().map(Column::header).toList());
            rows.forEach(row -> csv.writeRecord(cells(sheet.columns(), row)));
            csv.flush();
        });
    }

    private static <T> List<String> cells(List<Column<T>> columns, T row) {
        return columns.stream()
                .map(column -> column.value().apply(row))
                .map(value -> value == null ? "" : String.valueOf(value))
                .map(text -> SafeText.looksLikeFormula(text) ? APOSTROPHE + text : text)
                .toList();
    }

    /** A cell's text as it stood before it was written. */
    public static String text(String cell) {
        return cell.startsWith("'") && SafeText.looksLikeFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }
}
