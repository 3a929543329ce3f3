package org.groundwork.threew.wizard;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.groundwork.office.About;
import org.groundwork.office.Column;
import org.groundwork.office.Sheet;
import org.groundwork.office.WorkbookWriter;

/** Files of an invented country: a place list, and two 3W workbooks of one source. */
final class WadiFiles {
    private static final String PLACES = """
            adm0_name,adm0_pcode,iso3,adm1_name,adm1_pcode,adm2_name,adm2_pcode,lang,valid_on,version
            Wadiland,XW,XWA,Northern Valley,XW01,Upper Spring,XW0101,en,2024-01-01,v01
            Wadiland,XW,XWA,Northern Valley,XW01,Lower Spring,XW0102,en,2024-01-01,v01
            Wadiland,XW,XWA,Harbour Coast,XW02,Old Port,XW0201,en,2024-01-01,v01
            """;

    private static final List<String> HEADERS = List.of(
            "Organisation",
            "Acronym",
            "Organisation type",
            "Cluster",
            "Activity",
            "Country",
            "Admin 1",
            "Admin 2",
            "Start date",
            "Colour of the door");

    private static final List<String> MAY = List.of(
            "Wadi Relief Society|WRS|National NGO|WASH|Wells|Wadiland|Northern Valley|Upper Spring|03/04/2026|red",
            "Wadi Relief Society|WRS|National NGO|Health|Clinics|Wadiland|Northern Valley|Lower Spring|03/04/2026|red",
            "Wadi Relief Society|WRS|National NGO|Health|Clinics|Wadiland|Northern Valley|Lower Spring|03/04/2026|red",
            "Harbour Women's Circle||CBO|Protection|Safe spaces|Wadiland|Harbour Coast|Old Port|05/04/2026|blue",
            "Spring Farmers / Valley Bakers||CBO|Moonlight sector|Bread|Wadiland|Northern Valley|Upper Spring|05/04/2026|",
            "Hilltop Youth||Guild of friends|Education|Tents|Wadiland|Northern Valley|Nowhere Town|07/04/2026|green",
            "Total||||||||05/04/2026|");

    private static final List<String> JUNE = List.of(
            "Wadi Relief Societey||National NGO|WASH|Wells|Wadiland|Northern Valley|Upper Spring|13/05/2026|red",
            "Harbour Women's Circle||CBO|Protection|Safe spaces|Wadiland|Harbour Coast|Old Port|05/04/2026|blue");

    private WadiFiles() {}

    static Path places(Path folder) {
        try {
            return Files.writeString(folder.resolve("wadi places.csv"), PLACES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Seven rows: one repeated, one total. */
    static Path may(Path folder) {
        return workbook(folder.resolve("Wadiland 3W May 2026.xlsx"), MAY);
    }

    /** A month later: one organisation misspelt, most no longer listed. */
    static Path june(Path folder) {
        return workbook(folder.resolve("Wadiland 3W June 2026.xlsx"), JUNE);
    }

    /** A workbook that no import can use. */
    static Path numbers(Path folder) {
        Path file = folder.resolve("numbers.xlsx");
        List<Column<List<String>>> columns = columns(List.of("Row Labels", "Count of organisations"));
        WorkbookWriter.write(
                file,
                new About("", "", null),
                book -> book.sheet(
                        Sheet.of("Pivot", columns), Stream.of(List.of("North", "3"), List.of("South", "4"))));
        return file;
    }

    private static Path workbook(Path file, List<String> rows) {
        List<Column<List<String>>> notes = columns(List.of("Read me"));
        WorkbookWriter.write(file, new About("", "", null), book -> {
            book.sheet(Sheet.of("Read me", notes), Stream.of(List.of("Compiled by the coordination cell")));
            book.sheet(Sheet.of("Data", columns(HEADERS)), rows.stream().map(row -> List.of(row.split("\\|", -1))));
        });
        return file;
    }

    private static List<Column<List<String>>> columns(List<String> headers) {
        List<Column<List<String>>> columns = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            int at = i;
            columns.add(Column.text(headers.get(i), row -> at < row.size() ? row.get(at) : ""));
        }
        return columns;
    }

    /** A workbook that asks for a password. */
    static Path locked(Path folder, String ending) {
        Path file = folder.resolve("Wadiland 3W." + ending);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = ending.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                POIFSFileSystem box = new POIFSFileSystem()) {
            book.createSheet("Data").createRow(0).createCell(0).setCellValue("Organisation");
            if (book instanceof HSSFWorkbook) {
                Biff8EncryptionKey.setCurrentUserPassword("secret");
                book.write(out);
                return file;
            }
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream sealed = encryptor.getDataStream(box)) {
                book.write(sealed);
            }
            box.writeFilesystem(out);
            return file;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
