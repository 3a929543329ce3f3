package org.groundwork.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.groundwork.core.Problem;

/** Tells from a file's first bytes what it is, and opens it. */
final class Format {
    private static final int SNIFFED = 8192;
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private Format() {}

    /** Opens a source as what it is; {@code outermost} allows a zip of tables, one level deep. */
    static Book open(Source source, boolean outermost) throws Exception {
        byte[] start = source.first(SNIFFED);
        if (start.length == 0) {
            throw Problem.input("office.problem.empty", source.name());
        }
        if (start.length > 3 && start[0] == 'P' && start[1] == 'K' && start[2] <= 5 && start[3] <= 6) {
            return zip(source, outermost);
        }
        if (startsWith(start, OLE2)) {
            return XlsBook.open(source);
        }
        refuseOthers(source.name(), start);
        return new CsvBook(source);
    }

    private static Book zip(Source source, boolean outermost) throws Exception {
        Archive archive = Archive.open(source);
        try {
            if (archive.has("xl/workbook.bin") || archive.has("content.xml")) {
                throw Problem.input("office.problem.otherWorkbook", source.name());
            }
            if (archive.has("word/document.xml") || archive.has("ppt/presentation.xml")) {
                throw Problem.input("office.problem.notTable", source.name());
            }
            if (archive.has("[Content_Types].xml") || archive.has("xl/workbook.xml")) {
                return XlsxBook.open(archive);
            }
            if (outermost) {
                return ZipBook.open(archive);
            }
            throw Problem.input("office.problem.zipEmpty", source.name());
        } catch (Throwable t) {
            archive.close();
            throw t;
        }
    }

    private static void refuseOthers(String name, byte[] start) throws IOException {
        String head =
                new String(start, StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        if (head.startsWith("ï»¿")) {
            head = head.substring(3).stripLeading();
        }
        if (head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<table")) {
            throw Problem.input("office.problem.webPage", name);
        }
        if (head.startsWith("<?xml") || head.startsWith("{\\rtf")) {
            throw Problem.input("office.problem.otherWorkbook", name);
        }
        if (head.startsWith("%pdf") || Charsets.isBinary(start)) {
            throw Problem.input("office.problem.notTable", name);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if (bytes[i] != with[i]) {
                return false;
            }
        }
        return true;
    }
}
