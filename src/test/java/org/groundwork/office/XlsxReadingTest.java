package org.groundwork.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell of a workbook says, in all the ways that programs write it. */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder
class XlsxReadingTest {
    private static final String STYLES = """
            <styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><numFmts>
            <numFmt numFmtId='164' formatCode='00000'/><numFmt numFmtId='165' formatCode='&quot;TD&quot;00'/>
            <numFmt numFmtId='166' formatCode='[$-40C]d mmmm yyyy;@'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>
            <cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='166'/>
            <xf numFmtId='22'/><xf numFmtId='10'/><xf numFmtId='31'/></cellXfs></styleSheet>""";
    private static final String STRINGS = """
            <sst><si><t>plain</t></si><si><r><t>rich </t></r><r><rPr/><t>text</t></r></si>
            <si><t>base</t><rPh><t>reading</t></rPh></si><si><t>two_x000D__x000A_lines</t></si><si/></sst>""";

    @TempDir
    Path folder;

    private List<Row> read(String rows) {
        Map<String, String> parts = Made.parts(Made.sheet(rows));
        parts.put("xl/styles.xml", STYLES);
        parts.put("xl/sharedStrings.xml", STRINGS);
        return Made.rows(Made.zip(folder.resolve("made.xlsx"), parts));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <c><v>12</v></c>                                    | NUMBER  | 12
            <c><v>12.0</v></c>                                  | NUMBER  | 12
            <c><v>-0</v></c>                                    | NUMBER  | 0
            <c><v>0.10000000000000001</v></c>                   | NUMBER  | 0.1
            <c><v>3.3088235294117647E-2</v></c>                 | NUMBER  | 0.0330882352941176
            <c><v>1E3</v></c>                                   | NUMBER  | 1000
            <c><v>243812345678</v></c>                          | NUMBER  | 243812345678
            <c><v>12345678901234567890</v></c>                  | NUMBER  | 12345678901234600000
            <c><v>1E+999999999</v></c>                          | TEXT    | 1E+999999999
            <c s="2"><v>102</v></c>                             | NUMBER  | 00102
            <c s="3"><v>7</v></c>                               | NUMBER  | TD07
            <c s="6"><v>0.25</v></c>                            | NUMBER  | 0.25
            <c s="1"><v>44621</v></c>                           | DATE    | 2022-03-01
            <c s="4"><v>44621</v></c>                           | DATE    | 2022-03-01
            <c s="5"><v>44621.5625</v></c>                      | DATE    | 2022-03-01 13:30
            <c s="5"><v>0.5</v></c>                             | DATE    | 12:00
            <c s="7"><v>44621</v></c>                           | DATE    | 2022-03-01
            <c s="1"><v>-5</v></c>                              | NUMBER  | -5
            <c s="99"><v>5</v></c>                              | NUMBER  | 5
            <c t="d"><v>2022-03-01T13:30:00Z</v></c>            | DATE    | 2022-03-01 13:30
            <c t="d"><v>2022-03-01</v></c>                      | DATE    | 2022-03-01
            <c t="b"><v>1</v></c>                               | BOOLEAN | TRUE
            <c t="e"><f>1/0</f><v>#DIV/0!</v></c>               | ERROR   | #DIV/0!
            <c t="str"><f>A1</f><v>cached</v></c>               | TEXT    | cached
            <c><f>1+1</f><v>2</v></c>                           | NUMBER  | 2
            <c t="s"><v>0</v></c>                               | TEXT    | plain
            <c t="s"><v>1</v></c>                               | TEXT    | rich text
            <c t="s"><v>2</v></c>                               | TEXT    | base
            <c t="inlineStr"><is><t>in</t><r><t>line</t></r></is></c> | TEXT | inline
            <c t="inlineStr"><is><t>a &amp; b &#233;</t></is></c>     | TEXT | a & b é
            <c t="inlineStr"><is><t><![CDATA[<raw>]]></t></is></c>    | TEXT | <raw>
            <x:c xmlns:x="u"><v>9</v></x:c>                     | NUMBER  | 9
            """)
    void aCellSays(String xml, Cell.Kind kind, String text) {
        Cell cell = read("<row r='1'>" + xml + "</row>").getFirst().cell(0);
        assertEquals(kind, cell.kind());
        assertEquals(text, cell.text());
        assertEquals(kind == Cell.Kind.NUMBER, cell.number() != null);
        assertEquals(kind == Cell.Kind.DATE, cell.date() != null);
    }

    @Test
    void rowsAndColumnsAreWhereExcelShowsThem() {
        List<Row> rows =
                read("<row><c><v>1</v></c><c><v>2</v></c></row><row r='5'><c r='AB5'><v>3</v></c><c><v>4</v></c></row>"
                        + "<row r='7'/><row r='8'><c r='B8' s='1'/></row><row><c r='A9' t='s'><v>3</v></c></row>");
        assertEquals(List.of(1, 5, 9), rows.stream().map(Row::number).toList());
        assertEquals("2", rows.get(0).cell(1).text());
        assertEquals(Cell.EMPTY, rows.get(1).cell(0));
        assertEquals("3", rows.get(1).cell(27).text());
        assertEquals("4", rows.get(1).cell(28).text());
        assertEquals(Cell.EMPTY, rows.get(1).cell(5_000));
        assertEquals("two\r\nlines", rows.get(2).cell(0).text());
    }

    @Test
    void datesCountFrom1904WhereTheWorkbookSaysSo() {
        Map<String, String> parts = Made.parts(Made.sheet("<row r='1'><c s='1'><v>43159</v></c></row>"));
        parts.put("xl/styles.xml", STYLES);
        parts.computeIfPresent(
                "xl/workbook.xml", (k, v) -> v.replace("<sheets>", "<workbookPr date1904='true'/><sheets>"));
        Path file = Made.zip(folder.resolve("mac.xlsx"), parts);
        assertEquals("2022-03-01", Made.rows(file).getFirst().cell(0).text());
    }

    @Test
    void hiddenSheetsAreMarked() {
        Map<String, String> parts = Made.parts(Made.sheet("<row r='1'><c><v>1</v></c></row>"));
        parts.computeIfPresent(
                "xl/workbook.xml",
                (k, v) -> v.replace(
                        "</sheets>",
                        "<sheet name='Two' sheetId='2' state='hidden' r:id='s'/>"
                                + "<sheet name='Three' sheetId='3' state='veryHidden' r:id='s'/>"
                                + "<sheet name='Chart' sheetId='4' r:id='none'/></sheets>"));
        try (TableFile table = TableFile.open(Made.zip(folder.resolve("hidden.xlsx"), parts))) {
            assertEquals(
                    List.of(
                            new SheetInfo(0, "One", false),
                            new SheetInfo(1, "Two", true),
                            new SheetInfo(2, "Three", true)),
                    table.sheets());
            assertEquals(1, table.head(table.sheets().get(2), 10).size());
        }
    }
}
