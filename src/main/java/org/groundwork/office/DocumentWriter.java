package org.groundwork.office;

import com.ibm.icu.text.Bidi;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document of a few A4 pages (docx): a brief, a letter, a decision sheet, a form. Looks come from named styles
 * that the reader can change; a paragraph in Arabic runs from right to left by itself, and so does the whole document
 * where the language asks for it.
 */
public final class DocumentWriter {
    private static final int TEXT_WIDTH = 9638; // twentieths of a point: A4 less two margins of 2 cm
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int BOX_WIDTH = 567;
    private static final String SIDE = " w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"1F2328\"/>";
    private static final String BOX_BORDER =
            "<w:tcBorders><w:top" + SIDE + "<w:left" + SIDE + "<w:bottom" + SIDE + "<w:right" + SIDE + "</w:tcBorders>";
    private static final String NAMESPACES = " xmlns:w=\"" + WORD + "\"";

    private final StringBuilder body = new StringBuilder();
    private final boolean rightToLeft;

    /** A line of a key-value table. */
    public record Fact(String label, String value) {}

    /**
     * Somebody who signs on paper.
     *
     * @param function what they sign as
     * @param name "" leaves a line for it
     */
    public record Signature(String function, String name) {}

    /** An answer on a paper form: its digit, which stands in a box to be ticked, and what it means. */
    public record Box(String digit, String text) {}

    private DocumentWriter() {
        rightToLeft = Text.rightToLeft();
    }

    /**
     * Writes a document in place of what was at {@code target}, whole or not at all.
     *
     * @throws Problem (place OUTPUT) where it cannot be written
     */
    public static void write(Path target, About about, Consumer<DocumentWriter> content) {
        DocumentWriter writer = new DocumentWriter();
        content.accept(writer);
        NewFile.write(target, out -> writer.writeTo(out, about));
    }

    /** Writes a document as part of something larger; the stream stays open. */
    public static void writeTo(OutputStream out, About about, Consumer<DocumentWriter> content) throws IOException {
        DocumentWriter writer = new DocumentWriter();
        content.accept(writer);
        writer.writeTo(out, about);
    }

    public DocumentWriter title(String text) {
        return paragraph("Title", text);
    }

    public DocumentWriter subtitle(String text) {
        return paragraph("Subtitle", text);
    }

    public DocumentWriter heading(String text) {
        return paragraph("Heading1", text);
    }

    public DocumentWriter subheading(String text) {
        return paragraph("Heading2", text);
    }

    public DocumentWriter paragraph(String text) {
        return paragraph("Normal", text);
    }

    /** Small grey text: sources, dates, how a figure was reached. */
    public DocumentWriter note(String text) {
        return paragraph("Note", text);
    }

    public DocumentWriter bullets(List<String> items) {
        items.forEach(item -> paragraph("ListBullet", "•\t" + item));
        return this;
    }

    /** Labels at the left, values beside them. */
    public DocumentWriter facts(List<Fact> facts) {
        if (facts.isEmpty()) {
            return this;
        }
        int label = TEXT_WIDTH * 3 / 10;
        begin("Facts", List.of(label, TEXT_WIDTH - label));
        for (Fact fact : facts) {
            body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            cell(label, "FactLabel", fact.label());
            cell(TEXT_WIDTH - label, "TableText", fact.value());
            body.append("</w:tr>");
        }
        return end();
    }

    /**
     * A table whose header row comes again on each page.
     *
     * @param shares how the width is divided, one number a column
     */
    public DocumentWriter table(List<String> headers, List<List<String>> rows, List<Integer> shares) {
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        List<Integer> widths =
                shares.stream().map(share -> TEXT_WIDTH * share / all).toList();
        begin("Listing", widths);
        body.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < headers.size(); i++) {
            cell(widths.get(i), "TableHead", headers.get(i));
        }
        body.append("</w:tr>");
        for (List<String> row : rows) {
            body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (int i = 0; i < headers.size(); i++) {
                cell(widths.get(i), "TableText", i < row.size() ? row.get(i) : "");
            }
            body.append("</w:tr>");
        }
        return end();
    }

    /** A question of a form, on one page with what follows. */
    public DocumentWriter question(String text) {
        return paragraph("Question", text);
    }

    /** Text that belongs to what follows it, and stays on its page. */
    public DocumentWriter kept(String text) {
        return paragraph("Kept", text);
    }

    /** Boxes to tick, each with its digit in it and what it means beside it. */
    public DocumentWriter boxes(List<Box> boxes) {
        begin("Boxes", List.of(BOX_WIDTH, TEXT_WIDTH - BOX_WIDTH));
        for (Box box : boxes) {
            body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"")
                    .append(BOX_WIDTH)
                    .append("\" w:type=\"dxa\"/>")
                    .append(BOX_BORDER)
                    .append("</w:tcPr>");
            paragraph("BoxDigit", box.digit());
            body.append("</w:tc>");
            cell(TEXT_WIDTH - BOX_WIDTH, "BoxText", box.text());
            body.append("</w:tr>");
        }
        return end();
    }

    /** Lines to write on by hand. */
    public DocumentWriter writingLines(String label, int lines) {
        for (int i = 0; i < lines; i++) {
            paragraph("WritingLine", i == 0 ? label + " \t" : "\t");
        }
        return this;
    }

    /** Lines to sign on, two beside each other, kept on one page. */
    public DocumentWriter signatures(List<Signature> signatures) {
        int half = TEXT_WIDTH / 2;
        begin("Signatures", List.of(half, half));
        for (int i = 0; i < signatures.size(); i += 2) {
            body.append("<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"1700\" w:hRule=\"atLeast\"/></w:trPr>");
            for (int j = i; j < i + 2; j++) {
                sign(half, j < signatures.size() ? signatures.get(j) : null);
            }
            body.append("</w:tr>");
        }
        return end();
    }

    private void sign(int width, @Nullable Signature signature) {
        body.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/></w:tcPr>");
        if (signature == null) {
            paragraph("TableText", "");
        } else {
            paragraph("SignatureLine", "");
            paragraph("FactLabel", signature.function());
            paragraph("TableText", Text.of("office.document.signName", signature.name()));
            paragraph("TableText", Text.of("office.document.signDate"));
        }
        body.append("</w:tc>");
    }

    public DocumentWriter pageBreak() {
        body.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        return this;
    }

    private void begin(String style, List<Integer> widths) {
        body.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"").append(style).append("\"/>");
        if (rightToLeft) {
            body.append("<w:bidiVisual/>");
        }
        body.append("<w:tblW w:w=\"").append(TEXT_WIDTH).append("\" w:type=\"dxa\"/>");
        body.append("<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0020\" w:firstRow=\"1\"/></w:tblPr><w:tblGrid>");
        widths.forEach(width -> body.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        body.append("</w:tblGrid>");
    }

    /** Word joins two tables that touch. */
    private DocumentWriter end() {
        body.append("</w:tbl>");
        return paragraph("AfterTable", "");
    }

    private void cell(int width, String style, String text) {
        body.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/></w:tcPr>");
        paragraph(style, text);
        body.append("</w:tc>");
    }

    private DocumentWriter paragraph(String style, String text) {
        body.append(paragraphXml(style, text, ""));
        return this;
    }

    private String paragraphXml(String style, String text, String fields) {
        byte direction = Bidi.getBaseDirection(text);
        boolean right = direction == Bidi.RTL || (direction == Bidi.NEUTRAL && rightToLeft);
        StringBuilder xml = new StringBuilder("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>");
        if (right || rightToLeft) {
            xml.append("<w:bidi w:val=\"").append(right ? 1 : 0).append("\"/>");
        }
        xml.append("</w:pPr>");
        if (!text.isEmpty()) {
            xml.append("<w:r>").append(right ? "<w:rPr><w:rtl/></w:rPr>" : "");
            run(xml, text);
            xml.append("</w:r>");
        }
        return xml.append(fields).append("</w:p>").toString();
    }

    private static void run(StringBuilder xml, String text) {
        xml.append("<w:t xml:space=\"preserve\">");
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            switch (c) {
                case '\n', '\r' -> xml.append("</w:t><w:br/><w:t xml:space=\"preserve\">");
                case '\t' -> xml.append("</w:t><w:tab/><w:t xml:space=\"preserve\">");
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                default -> {
                    if (SafeText.isLegal(c)) {
                        xml.appendCodePoint(c);
                    }
                }
            }
        });
        xml.append("</w:t>");
    }

    private void writeTo(OutputStream out, About about) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        byte[] picture = Base64.getDecoder().decode(about.logo());
        Logo logo = Logo.of(picture);
        part(zip, "[Content_Types].xml", Logo.types(resource("docx/content-types.xml"), logo));
        part(zip, "_rels/.rels", resource("docx/package.xml"));
        part(zip, "word/_rels/document.xml.rels", Logo.relations(resource("docx/document-rels.xml"), logo));
        part(
                zip,
                "word/styles.xml",
                resource("docx/styles.xml").replace("LANG", Text.locale().toLanguageTag()));
        part(zip, "word/document.xml", document(logo));
        if (logo != null) {
            part(zip, "word/header2.xml", margin("hdr", logo.paragraph()));
            part(zip, "word/_rels/header2.xml.rels", Logo.PICTURE);
            zip.putNextEntry(new ZipEntry("word/media/logo.png"));
            zip.write(picture);
            zip.closeEntry();
        }
        part(zip, "word/header1.xml", margin("hdr", paragraphXml("Header", about.title(), "")));
        part(zip, "word/footer1.xml", margin("ftr", paragraphXml("Footer", foot(about), pages())));
        part(zip, "docProps/core.xml", properties(about));
        zip.finish();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String resource(String name) {
        try (InputStream in = DocumentWriter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String document(@Nullable Logo logo) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document" + NAMESPACES
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>" + body
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/>"
                + (logo == null ? "" : "<w:headerReference w:type=\"first\" r:id=\"rId4\"/>")
                + "<w:footerReference w:type=\"default\" r:id=\"rId3\"/>"
                + "<w:footerReference w:type=\"first\" r:id=\"rId3\"/>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\""
                + " w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/>"
                + (rightToLeft ? "<w:bidi/>" : "") + "</w:sectPr></w:body></w:document>";
    }

    private static String margin(String element, String paragraph) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:" + element + NAMESPACES + ">"
                + paragraph + "</w:" + element + ">";
    }

    private static String foot(About about) {
        LocalDate asOf = about.asOf();
        String origin = asOf == null || about.source().isEmpty()
                ? about.source()
                : Text.of("office.sheet.origin", about.source(), asOf);
        return origin + "\t";
    }

    private static String pages() {
        return field("PAGE") + "<w:r><w:t xml:space=\"preserve\"> / </w:t></w:r>" + field("NUMPAGES");
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\" " + name + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    }

    private static String properties(About about) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                + "<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">");
        Map.of("title", about.title(), "description", foot(about).strip(), "creator", "Groundwork")
                .forEach((name, value) -> {
                    xml.append("<dc:").append(name).append('>');
                    xml.append(value.replace("&", "&amp;").replace("<", "&lt;").replaceAll("\\p{Cntrl}", " "));
                    xml.append("</dc:").append(name).append('>');
                });
        return xml.append("</cp:coreProperties>").toString();
    }
}
