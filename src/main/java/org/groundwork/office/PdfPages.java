package org.groundwork.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Pages of paper as a PDF. */
public final class PdfPages {
    private static final PDRectangle A4 = PDRectangle.A4;
    private static final PDRectangle A4_WIDE =
            new PDRectangle(/* width= */ A4.getHeight(), /* height= */ A4.getWidth());

    private PdfPages() {}

    /** A PDF with one A4 page for each picture, upright or across as the picture is, as large as it fits. */
    public static byte[] of(List<byte[]> jpegs) {
        try (PDDocument pdf = new PDDocument()) {
            for (byte[] jpeg : jpegs) {
                PDImageXObject picture = JPEGFactory.createFromByteArray(pdf, jpeg);
                PDRectangle size = picture.getWidth() > picture.getHeight() ? A4_WIDE : A4;
                PDPage page = new PDPage(size);
                pdf.addPage(page);
                float scale = Math.min(size.getWidth() / picture.getWidth(), size.getHeight() / picture.getHeight());
                float wide = picture.getWidth() * scale;
                float high = picture.getHeight() * scale;
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(picture, (size.getWidth() - wide) / 2, (size.getHeight() - high) / 2, wide, high);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("a PDF in memory", e);
        }
    }

    /** How many pages a PDF has; empty for one that is locked or damaged, which is kept as it is all the same. */
    public static OptionalInt count(byte[] pdf) {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return OptionalInt.of(read.getNumberOfPages());
        } catch (IOException e) {
            return OptionalInt.empty();
        }
    }
}
