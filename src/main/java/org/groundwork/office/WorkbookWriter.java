package org.groundwork.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;

/**
 * Writes lists of any length into one workbook that can be mailed as it is: frozen header, filter, widths, real dates
 * and numbers, a print layout, and no text that Excel could take for a formula. Memory does not grow with rows.
 */
public final class WorkbookWriter {
    private final Workbook book;
    private final About about;
    private final Set<String> names = SafeText.noNames();
    private final boolean rightToLeft;
    private int sheets;

    private WorkbookWriter(Workbook book, About about) {
        this.book = book;
        this.about = about;
        this.rightToLeft = Text.rightToLeft();
    }

    /**
     * Writes a workbook in place of what was at {@code target}, whole or not at all.
     *
     * @param content adds at least one sheet
     * @throws Problem (place OUTPUT) where it cannot be written
     */
    public static void write(Path target, About about, Consumer<WorkbookWriter> content) {
        NewFile.write(target, out -> writeTo(out, about, content));
    }

    private static void writeTo(OutputStream out, About about, Consumer<WorkbookWriter> content) throws IOException {
        Workbook book = new Workbook(out, "Groundwork", "1.0");
        book.setGlobalDefaultFont("Calibri", 11);
        book.properties().setTitle(SafeText.cell(about.title()));
        if (!about.source().isEmpty()) {
            book.properties().setDescription(SafeText.cell(origin(about)));
            book.properties().setTextProperty("Source", SafeText.cell(about.source()));
        }
        LocalDate asOf = about.asOf();
        if (asOf != null) {
            book.properties().setDateProperty("As of", asOf.atStartOfDay().toInstant(ZoneOffset.UTC));
        }
        WorkbookWriter writer = new WorkbookWriter(book, about);
        content.accept(writer);
        if (writer.sheets == 0) {
            throw new IllegalStateException("a workbook without sheets");
        }
        book.finish();
    }

    private static String origin(About about) {
        LocalDate asOf = about.asOf();
        if (about.source().isEmpty() || asOf == null) {
            return about.source();
        }
        return Text.of("office.sheet.origin", about.source(), asOf);
    }

    /**
     * Adds a list; past the last row that a sheet can hold it goes on in a second one. A list without rows has its
     * header.
     *
     * @param rows drawn once, and closed
     * @return how many rows were written
     */
    public <T> long sheet(Sheet<T> sheet, Stream<? extends T> rows) {
        try (rows) {
            return sheet(sheet, rows.iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> long sheet(Sheet<T> sheet, Iterator<? extends T> rows) throws IOException {
        long written = 0;
        do {
            SheetWriter<T> writer = new SheetWriter<>(newSheet(sheet.name()), sheet);
            written += writer.write(rows);
        } while (rows.hasNext());
        return written;
    }

    /** A sheet with its print layout; the caller finishes it before it asks for the next. */
    Worksheet newSheet(String wanted) {
        Worksheet made = book.newWorksheet(SafeText.sheetName(wanted, names));
        sheets++;
        Layout.print(made, about.title(), origin(about));
        if (rightToLeft) {
            made.rightToLeft();
        }
        return made;
    }
}
