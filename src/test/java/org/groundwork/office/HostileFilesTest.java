package org.groundwork.office;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that cannot be read, or that means harm, is refused with words, and never costs the memory it asks for. */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class HostileFilesTest {
    @TempDir
    Path folder;

    private static void assertProblem(String key, Path file) {
        Problem problem = assertThrows(Problem.class, () -> Made.rows(file));
        assertEquals("office.problem." + key, problem.key());
        assertEquals(Problem.Place.INPUT, problem.place());
        String what = Text.of(problem.key(), problem.args().toArray());
        assertTrue(what.contains(String.valueOf(file.getFileName())), what);
        assertTrue(Text.has(problem.key() + ".do"));
    }

    private Path bytes(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            empty.xlsx   | empty         | ``
            page.xls     | webPage       | <html><table><tr><td>1
            page2.xls    | webPage       | <!DOCTYPE html><html>
            old.xls      | otherWorkbook | <?xml version="1.0"?><Workbook/>
            scan.csv     | notTable      | %PDF-1.7
            half.xlsx    | damaged       | PK\u0003\u0004\u0014\u0000z
            half.xls     | damaged       | ÐÏ\u0011à\u00A1±\u001Aá
            noise.csv    | notTable      | a\u0001\u0002\u0003\u0000\u0007\u0005\u0001\u0000\u0000z
            """)
    void whatIsNoTable(String name, String key, String content) throws IOException {
        assertProblem(key, bytes(name, content.translateEscapes().getBytes(ISO_8859_1)));
    }

    @Test
    void whatIsNotThere() {
        assertProblem("missing", folder.resolve("nowhere.xlsx"));
        assertProblem("directory", folder);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "xl/workbook.bin, otherWorkbook",
        "content.xml, otherWorkbook",
        "word/document.xml, notTable",
        "ppt/presentation.xml, notTable",
        "[Content_Types].xml, notTable",
        "readme.pdf, zipEmpty",
        "__MACOSX/._a.csv, zipEmpty"
    })
    void zipsOfAnotherKind(String entry, String key) {
        assertProblem(key, Made.zip(folder.resolve("some.zip"), Map.of(entry, "<x/>")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            docType | <!DOCTYPE s [<!ENTITY e SYSTEM "file:///etc/hostname">]><worksheet><sheetData><row><c t="str"><v>&e;</v></c></row></sheetData></worksheet>
            docType | <!DOCTYPE s [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet/>
            docType | <!DOCTYPE s SYSTEM "http://localhost:9/x.dtd"><worksheet/>
            damaged | <worksheet><sheetData><row r="1"><c r="A1"><v>1
            damaged | <worksheet><sheetData><row r="x"><c><v>1</v></c></row></sheetData></worksheet>
            damaged | <worksheet><sheetData><row><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>
            damaged | <worksheet><sheetData><row><c t="s"><v>4000000</v></c></row></sheetData></worksheet>
            damaged | <worksheet><sheetData><row><c t="str"><v>&unknown;</v></c></row></sheetData></worksheet>
            damaged | <worksheet><sheetData><row><c><v>abc</v></c></row></sheetData></worksheet>
            damaged | not xml
            """)
    void sheetsThatAreNotWhatTheySeem(String key, String sheet) {
        assertProblem(key, Made.zip(folder.resolve("bad.xlsx"), Made.parts(sheet)));
    }

    @Test
    void aWorkbookWithoutSheets() {
        Map<String, String> parts = Made.parts(Made.sheet(""));
        parts.put("xl/workbook.xml", "<workbook><sheets/></workbook>");
        assertProblem("noSheet", Made.zip(folder.resolve("none.xlsx"), parts));
    }

    @Test
    void bombs() {
        String sheet = "xl/worksheets/sheet1.xml";
        Map<String, String> parts = Made.parts("");
        parts.remove(sheet);
        String start = "<worksheet><sheetData>";
        assertProblem("bomb", Made.bomb(folder.resolve("rows.xlsx"), parts, sheet, start, "<row></row>", 6_000));
        String text = start + "<row><c t='str'><v>";
        assertProblem("bomb", Made.bomb(folder.resolve("text.xlsx"), parts, sheet, text, "aaaaaaaaaa", 600));
        assertProblem("bomb", Made.bomb(folder.resolve("deep.xlsx"), parts, sheet, start, "<row><c>", 1));
        assertProblem("bomb", Made.bomb(folder.resolve("csv.zip"), Map.of(), "a.csv", "a,b\n", "a,b\n", 15_000));
        Map<String, String> many = new LinkedHashMap<>();
        for (int i = 0; i <= Archive.MAX_ENTRIES; i++) {
            many.put(i + ".csv", "");
        }
        assertProblem("bomb", Made.zip(folder.resolve("many.zip"), many));
    }

    @Test
    void workbooksBehindAPassword() throws Exception {
        Path modern = folder.resolve("locked.xlsx");
        try (POIFSFileSystem file = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(modern)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(file)) {
                inside.write(new byte[500]);
            }
            file.writeFilesystem(out);
        }
        assertProblem("password", modern);
        Path old = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(old)) {
            book.createSheet("One").createRow(0).createCell(0).setCellValue("x");
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertProblem("password", old);
    }

    @Test
    void theEndingOfANameProvesNothing() throws IOException {
        Map<String, String> parts = Made.parts(Made.sheet("<row><c><v>1</v></c></row>"));
        assertEquals(
                "1",
                Made.rows(Made.zip(folder.resolve("really.csv"), parts))
                        .getFirst()
                        .cell(0)
                        .text());
        Path csv = bytes("really.xlsx", "a,b\n1,2\n".getBytes(ISO_8859_1));
        assertEquals("2", Made.rows(csv).get(1).cell(1).text());
    }
}
