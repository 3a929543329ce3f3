package org.groundwork.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;

/**
 * Writes a workbook that somebody outside the office fills in: nothing in it is newer than Excel 2010, there is no
 * macro and no password, and only the cells to be written in are open. For a few hundred rows; lists of any length are
 * {@link WorkbookWriter}'s.
 */
public final class FormWriter {
    private final XSSFWorkbook book;
    private final FormLooks looks;
    private final About about;
    private final boolean rightToLeft;
    private final Set<String> names = SafeText.noNames();

    private FormWriter(XSSFWorkbook book, About about, boolean rightToLeft) {
        this.book = book;
        this.looks = new FormLooks(book);
        this.about = about;
        this.rightToLeft = rightToLeft;
    }

    /**
     * Writes a workbook in place of what was at {@code target}, whole or not at all.
     *
     * @param rightToLeft how its sheets run
     * @param content adds at least one sheet
     * @throws Problem (place OUTPUT) where it cannot be written
     */
    public static void write(Path target, About about, boolean rightToLeft, Consumer<FormWriter> content) {
        NewFile.write(target, out -> writeTo(out, about, rightToLeft, content));
    }

    private static void writeTo(OutputStream out, About about, boolean rightToLeft, Consumer<FormWriter> content)
            throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            FormWriter writer = new FormWriter(book, about, rightToLeft);
            content.accept(writer);
            writer.properties();
            // the values of formulas, for programs that show a workbook without computing it
            FormulaEvaluator sums = book.getCreationHelper().createFormulaEvaluator();
            sums.evaluateAll();
            book.setForceFormulaRecalculation(true);
            book.write(out);
        }
    }

    private void properties() {
        POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
        core.setTitle(SafeText.cell(about.title()));
        core.setCreator("Groundwork");
        core.setDescription(SafeText.cell(origin()));
    }

    private String origin() {
        LocalDate asOf = about.asOf();
        return asOf == null || about.source().isEmpty()
                ? about.source()
                : Text.of("office.sheet.origin", about.source(), asOf);
    }

    /** A new sheet, A4, as wide as the page, with page numbers. */
    public FormPage page(String name) {
        return new FormPage(
                book.createSheet(SafeText.sheetName(name, names)), looks, rightToLeft, about.title(), origin());
    }
}
