package org.groundwork.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.groundwork.core.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text files as offices really mail them: any delimiter, any encoding, quotes as they fall. */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class CsvReadingTest {
    private static final String FRENCH = """
            Région,Préfecture,Organisation
            Ouaka,Bambari,Secours d'été à côté
            Mbomou,Bangassou,"Société générale, Îles"
            """;

    @TempDir
    Path folder;

    private List<List<String>> read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("list.csv"), bytes);
        return Made.rows(file).stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    private List<List<String>> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}, mark {1}")
    @CsvSource({
        "UTF-8, false",
        "UTF-8, true",
        "UTF-16LE, true",
        "UTF-16BE, true",
        "UTF-16LE, false",
        "UTF-16BE, false",
        "windows-1252, false",
        "ISO-8859-1, false"
    })
    void anyEncoding(Charset charset, boolean mark) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(((mark ? "\uFEFF" : "") + FRENCH).getBytes(charset));
        List<List<String>> rows = read(bytes.toByteArray());
        assertEquals(List.of("Région", "Préfecture", "Organisation"), rows.get(0));
        assertEquals("Société générale, Îles", rows.get(2).get(2));
    }

    @Test
    void otherAlphabetsInOldEncodings() throws IOException {
        String russian = "Название;Область\n" + "Красный Крест Харьковской области;Харьковская область\n".repeat(5);
        assertEquals(
                "Название",
                read(russian.getBytes(Charset.forName("windows-1251"))).get(0).get(0));
        String ukrainian = "Організація;Кластер\nЧисте Джерело;Освіта\n";
        assertEquals(
                "Організація",
                read(ukrainian.getBytes(Charset.forName("windows-1251"))).get(0).get(0));
        String arabic = "المنظمة;المنطقة\n" + "جمعية الوادي للإغاثة والتنمية;شمال دارفور\n".repeat(5);
        assertEquals(
                "المنظمة",
                read(arabic.getBytes(Charset.forName("windows-1256"))).get(0).get(0));
    }

    @Test
    void theFirstAccentMayStandOnTheLastPage() throws IOException {
        String late = "name,place\n" + "plain,plain\n".repeat(20_000) + "Été,Nîmes\n";
        assertEquals(
                List.of("Été", "Nîmes"),
                read(late.getBytes(StandardCharsets.ISO_8859_1)).getLast());
        assertEquals(List.of("Été", "Nîmes"), read(late).getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void anyDelimiter(String d) throws IOException {
        String text = String.join(d, "Org", "Sector", "Note") + "\n"
                + String.join(d, "Wadi Relief", "WASH", "\"one, two; three|four\"") + "\n"
                + String.join(d, "Nile Aid", "", "x") + "\n";
        List<List<String>> rows = read(text);
        assertEquals(List.of("Org", "Sector", "Note"), rows.get(0));
        assertEquals("one, two; three|four", rows.get(1).get(2));
        assertEquals(List.of("Nile Aid", "", "x"), rows.get(2));
    }

    @Test
    void titlesAboveTheTableDoNotHideTheDelimiter() throws IOException {
        List<List<String>> rows = read("Who does what, where, when, and for whom\n\nOrg;Place\nA;B\nC;D\n");
        assertEquals(List.of("Org", "Place"), rows.get(1));
    }

    @Test
    void excelsHintIsFollowedAndNotShown() throws IOException {
        assertEquals(List.of(List.of("a,b", "c"), List.of("d", "e")), read("sep=;\r\na,b;c\r\nd;e\r\n"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            a,"two\\nlines",c         ~ [a, two\\nlines, c]
            a,"say ""hello\""",c      ~ [a, say "hello", c]
            a,5" pipe,c               ~ [a, 5" pipe, c]
            a,"quoted" and more,c     ~ [a, quoted and more, c]
            a,,c,,                    ~ [a, , c]
            " a ",b                   ~ [ a , b]
            """)
    void quotesAsTheyFall(String record, String cells) throws IOException {
        String text = "x,y,z\nx,y,z\n" + record.translateEscapes() + "\n";
        assertEquals(cells.translateEscapes(), read(text).get(2).toString());
    }

    @Test
    void rowNumbersAreThoseThatExcelShows() throws IOException {
        Path file = Files.writeString(folder.resolve("gaps.csv"), "a,b\n\n,\n1,2\n");
        assertEquals(List.of(1, 4), Made.rows(file).stream().map(Row::number).toList());
    }

    @Test
    void aQuoteThatIsNeverClosedIsSaid() {
        String text = "a,b\n1,\"open\n" + "2,3\n".repeat(5_000);
        Problem problem = assertThrows(Problem.class, () -> read(text));
        assertEquals("office.problem.openQuote", problem.key());
        assertEquals(List.of("list.csv", 2), problem.args());
    }

    @Test
    void aCellThatNoWorkbookHoldsIsSaidWithItsRow() {
        Problem problem = assertThrows(Problem.class, () -> read("a,b\n1,2\n3," + "x".repeat(3 << 20) + "\n5,6\n"));
        assertEquals("office.problem.openQuote", problem.key());
        assertEquals(List.of("list.csv", 3), problem.args());
    }

    @Test
    void aZipWithSeveralTablesOffersThemAsSheets() {
        Path file = Made.zip(folder.resolve("two.zip"), Map.of("sub/one.csv", "a,b\n1,2\n", "two.tsv", "c\td\n"));
        try (TableFile table = TableFile.open(file)) {
            assertEquals(
                    List.of("one", "two"),
                    table.sheets().stream().map(SheetInfo::name).sorted().toList());
        }
    }
}
