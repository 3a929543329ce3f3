package org.groundwork.office;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A picture at the head of a document's first page, small enough to stand in its margin, so that the text keeps its
 * room.
 *
 * @param wide in English Metric Units, of which 360,000 are a centimetre
 * @param high the same
 */
record Logo(long wide, long high) {
    static final String PICTURE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\""
            + " Target=\"media/logo.png\"/></Relationships>";

    private static final long HIGHEST = 324_000;
    private static final long WIDEST = 2_160_000;
    private static final int SIZE_AT = 16;
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    /** Of a PNG file's bytes; null where there are none. */
    static @Nullable Logo of(byte[] png) {
        if (png.length < SIZE_AT + 8) {
            return null;
        }
        ByteBuffer size = ByteBuffer.wrap(png, SIZE_AT, 8);
        double ratio = (double) Math.max(1, size.getInt()) / Math.max(1, size.getInt());
        long wide = Math.min(WIDEST, Math.round(HIGHEST * ratio));
        return new Logo(wide, Math.round(wide / ratio));
    }

    static String types(String xml, @Nullable Logo logo) {
        return logo == null
                ? xml
                : xml.replace(
                        "</Types>",
                        "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                                + "<Override PartName=\"/word/header2.xml\" ContentType=\"application/"
                                + "vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/></Types>");
    }

    static String relations(String xml, @Nullable Logo logo) {
        return logo == null
                ? xml
                : xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rId4\""
                                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/header\""
                                + " Target=\"header2.xml\"/></Relationships>");
    }

    String paragraph() {
        String size = "cx=\"" + wide + "\" cy=\"" + high + "\"";
        return "<w:p><w:pPr><w:pStyle w:val=\"Header\"/><w:jc w:val=\"right\"/></w:pPr><w:r><w:drawing>"
                + "<wp:inline xmlns:wp=\"" + DRAWING + "wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\""
                + " distR=\"0\"><wp:extent " + size + "/><wp:docPr id=\"1\" name=\"Logo\"/>"
                + "<a:graphic xmlns:a=\"" + DRAWING + "main\"><a:graphicData uri=\"" + DRAWING + "picture\">"
                + "<pic:pic xmlns:pic=\"" + DRAWING + "picture\"><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"Logo\"/>"
                + "<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
                + "<a:blip xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                + " r:embed=\"rId1\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>"
                + "<a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext " + size + "/></a:xfrm>"
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
                + "</wp:inline></w:drawing></w:r></w:p>";
    }
}
