package org.groundwork.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.groundwork.core.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents are opened again by an independent library. */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class DocumentWriterTest {
    @TempDir
    Path folder;

    @AfterEach
    void english() {
        Text.use(Locale.UK);
    }

    private Path written() {
        Path file = folder.resolve("brief.docx");
        About about = new About("Brief <1> & more", "Office of Zamora", LocalDate.of(2026, 3, 4));
        DocumentWriter.write(file, about, document -> document.title("Wadi Relief")
                .subtitle("National NGO")
                .heading("Who they are")
                .paragraph("First line\nsecond\tline & <more>\u0001")
                .paragraph("جمعية الوادي للإغاثة")
                .facts(List.of(new DocumentWriter.Fact("Founded", "2011"), new DocumentWriter.Fact("Name", "الوادي")))
                .table(List.of("Place", "Sector"), List.of(List.of("North", "WASH"), List.of("South")), List.of(2, 1))
                .bullets(List.of("one", "two"))
                .note("Source: visit")
                .signatures(List.of(
                        new DocumentWriter.Signature("Head of office", "A. Person"),
                        new DocumentWriter.Signature("For the partner", ""))));
        return file;
    }

    @Test
    void saysWhatWasWritten() throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(written()))) {
            List<XWPFParagraph> paragraphs = document.getParagraphs();
            assertEquals("Title", paragraphs.get(0).getStyle());
            assertEquals("Wadi Relief", paragraphs.get(0).getText());
            assertEquals("First line\nsecond\tline & <more>", paragraphs.get(3).getText());
            assertTrue(paragraphs.get(4).getCTP().getPPr().isSetBidi());
            assertFalse(paragraphs.get(3).getCTP().getPPr().isSetBidi());
            for (XWPFParagraph paragraph : paragraphs) {
                assertTrue(document.getStyles().styleExist(paragraph.getStyle()), paragraph.getStyle());
            }
            XWPFTable facts = document.getTables().get(0);
            assertEquals("2011", facts.getRow(0).getCell(1).getText());
            XWPFTable list = document.getTables().get(1);
            assertTrue(list.getRow(0).isRepeatHeader());
            assertEquals("", list.getRow(2).getCell(1).getText());
            assertTrue(document.getTables().get(2).getText().contains("Head of office"));
            assertEquals(
                    "Brief <1> & more",
                    document.getHeaderList().get(0).getText().strip());
            assertTrue(document.getFooterList().get(0).getText().contains("Office of Zamora, as of 4 Mar 2026"));
            assertEquals(
                    "Brief <1> & more",
                    document.getProperties().getCoreProperties().getTitle());
            var page = document.getDocument().getBody().getSectPr().getPgSz();
            assertEquals("11906", String.valueOf(page.getW()));
        }
    }

    @Test
    void theOfficesLogoStandsAtTheHeadOfTheFirstPageOnly() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(600, 200, BufferedImage.TYPE_INT_RGB), "png", png);
        Path file = folder.resolve("logo.docx");
        DocumentWriter.write(
                file,
                new About("Brief", "", Base64.getEncoder().encodeToString(png.toByteArray()), null),
                document -> document.title("Wadi Relief"));
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            XWPFHeader first = document.getHeaderFooterPolicy().getFirstPageHeader();
            XWPFPicture logo = first.getParagraphs()
                    .getFirst()
                    .getRuns()
                    .getFirst()
                    .getEmbeddedPictures()
                    .getFirst();
            assertArrayEquals(png.toByteArray(), logo.getPictureData().getData());
            assertEquals(3.0, logo.getWidth() / logo.getDepth(), 0.01);
            assertTrue(logo.getDepth() <= 28.35, "no higher than the margin leaves room for");
            assertTrue(document.getHeaderFooterPolicy()
                    .getDefaultHeader()
                    .getAllPictures()
                    .isEmpty());
        }
    }

    @Test
    void runsFromRightToLeftWhereTheLanguageDoes() throws IOException {
        Text.use(Locale.forLanguageTag("ar"));
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(written()))) {
            assertTrue(document.getDocument().getBody().getSectPr().isSetBidi());
            assertTrue(document.getTables().get(0).getCTTbl().getTblPr().isSetBidiVisual());
        }
    }
}
