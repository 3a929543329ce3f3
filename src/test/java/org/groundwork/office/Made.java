package org.groundwork.office;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made part by part, so that a test can say exactly what is in them. */
final class Made {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Made() {}

    /** The parts of a workbook with one sheet; {@code sheet} is its whole XML. */
    static Map<String, String> parts(String sheet) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id='r' Type='" + TYPE
                        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + TYPE
                        + "'><sheets><sheet name='One' sheetId='1' r:id='s'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='s' Type='" + TYPE + "/worksheet' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='t' Type='" + TYPE + "/sharedStrings' Target='sharedStrings.xml'/>"
                        + "<Relationship Id='y' Type='" + TYPE + "/styles' Target='styles.xml'/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", sheet);
        return parts;
    }

    static String sheet(String rows) {
        return "<worksheet xmlns='" + MAIN + "'><dimension ref='A1:XFD1048576'/><cols><col min='1' max='2'/></cols>"
                + "<sheetData>" + rows + "</sheetData><mergeCells/></worksheet>";
    }

    static Path zip(Path file, Map<String, String> parts) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** A zip whose last part repeats a piece many times, so that it unpacks to far more than it holds. */
    static Path bomb(Path file, Map<String, String> before, String part, String start, String piece, int times) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> each : before.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(part));
            repeat(zip, start, piece, times);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void repeat(OutputStream out, String start, String piece, int times) throws IOException {
        out.write(start.getBytes(StandardCharsets.UTF_8));
        byte[] block = piece.repeat(1000).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times; i++) {
            out.write(block);
        }
    }

    static List<Row> rows(Path file) {
        try (TableFile table = TableFile.open(file);
                Stream<Row> rows = table.rows(table.sheets().getFirst())) {
            return rows.toList();
        }
    }
}
