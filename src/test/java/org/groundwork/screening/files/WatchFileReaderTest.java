package org.groundwork.screening.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundwork.core.Problem;
import org.groundwork.screening.Listed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchFileReaderTest {
    private static final Path UN = Path.of("../shared/data/watchlists/un_sc_consolidated_2026-02-27.xml");

    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z">
            <INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>AMINA</FIRST_NAME><SECOND_NAME>LADU</SECOND_NAME>
            <THIRD_NAME>TERESA</THIRD_NAME><FOURTH_NAME>WANI</FOURTH_NAME><UN_LIST_TYPE>Wadiland</UN_LIST_TYPE>
            <REFERENCE_NUMBER>WAi.001</REFERENCE_NUMBER><LISTED_ON>2012-12-31</LISTED_ON>
            <NAME_ORIGINAL_SCRIPT>أمينة لادو</NAME_ORIGINAL_SCRIPT>
            <NATIONALITY><VALUE>Wadiland</VALUE></NATIONALITY>
            <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>A. Ladu; Mina Ladu</ALIAS_NAME></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>The Fox</ALIAS_NAME></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
            <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1963</FROM_YEAR>
            <TO_YEAR>1970</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
            <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1961-02-03</DATE></INDIVIDUAL_DATE_OF_BIRTH>
            <INDIVIDUAL_PLACE_OF_BIRTH><CITY>Upper Spring</CITY><COUNTRY>Wadiland</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
            </INDIVIDUAL></INDIVIDUALS>
            <ENTITIES><ENTITY><DATAID>2</DATAID><FIRST_NAME>VALLEY FRONT</FIRST_NAME>
            <REFERENCE_NUMBER>WAe.001</REFERENCE_NUMBER>
            <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Old Front</ALIAS_NAME></ENTITY_ALIAS></ENTITY></ENTITIES>
            </CONSOLIDATED_LIST>
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void theUnListIsReadWithItsNamesDatesAndCountries() throws IOException {
        WatchFile file = read("un.xml", XML);
        assertEquals(LocalDate.of(2026, 2, 27), file.listedOn());
        Listed person = file.entries().getFirst();
        assertEquals("WAi.001", person.code());
        assertEquals(
                "AMINA LADU TERESA WANI MAIN, A. Ladu ALIAS, Mina Ladu ALIAS, The Fox WEAK, أمينة لادو ORIGINAL",
                names(person));
        assertEquals("1963-1970; 1961-02-03", person.bornText());
        assertEquals(List.of("XWA"), person.countries());
        assertEquals("VALLEY FRONT MAIN, Old Front FORMER", names(file.entries().getLast()));
        assertEquals(Listed.Kind.ORGANISATION, file.entries().getLast().kind());
    }

    @Test
    void theWholeRealListIsRead() {
        assumeTrue(Files.exists(UN), "the UN list is not on this machine");
        WatchFile file = WatchFileReader.read(UN, Map.of(), WatchFileReaderTest::country);
        assertEquals(1003, file.entries().size());
        assertEquals(
                730,
                file.entries().stream()
                        .filter(each -> each.kind() == Listed.Kind.PERSON)
                        .count());
        assertTrue(file.entries().stream().mapToInt(each -> each.names().size()).sum() > 4100);
    }

    @Test
    void ofacsThreeFilesMakeOneList() throws IOException {
        write("ALT.CSV", "7,1,\"aka\",\"AL-LADU, Amina\",-0- \n7,2,\"fka\",\"WANI, Amina\",-0- \n\u001a");
        write("ADD.CSV", "7,9,\"1 Main Street\",\"Upper Spring\",\"Wadiland\",-0- \n");
        WatchFile file = read(
                "SDN.CSV",
                "7,\"LADU, Amina\",\"individual\",\"WADI\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"
                        + "\"DOB 03 Feb 1961; alt. DOB 1963; POB Upper Spring, Wadiland; nationality Wadiland.\"\n"
                        + "8,\"VALLEY FRONT\",-0- ,\"WADI\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n\u001a");
        assertEquals("OFAC SDN", file.list());
        assertEquals(
                "LADU, Amina MAIN, AL-LADU, Amina ALIAS, WANI, Amina FORMER",
                names(file.entries().getFirst()));
        assertEquals("1961-02-03; 1963", file.entries().getFirst().bornText());
        assertEquals(List.of("XWA"), file.entries().getFirst().countries());
        assertEquals(Listed.Kind.ORGANISATION, file.entries().getLast().kind());
    }

    @Test
    void plainTablesAreReadByTheirHeadersInSeveralLanguages() throws IOException {
        WatchFile british = read("uk.csv", """
                Last Updated,27/02/2026
                Name 6,Name 1,Name 2,Title,Name Non-Latin Script,DOB,Country of Birth,Group Type,Alias Type,Group ID
                LADU,Amina,Teresa,,أمينة,03/02/1961,Wadiland,Individual,Primary name,7
                LADU,Mina,,,,,,Individual,AKA,7
                VALLEY FRONT,,,,,,,Entity,Primary name,8
                """);
        assertEquals(LocalDate.of(2026, 2, 27), british.listedOn());
        assertEquals(2, british.entries().size());
        assertEquals(
                "Amina Teresa LADU MAIN, أمينة ORIGINAL, Mina LADU ALIAS",
                names(british.entries().getFirst()));
        WatchFile european = read(
                "eu.csv",
                "\ufeffEntity_LogicalId;Entity_SubjectType;NameAlias_LastName;"
                        + "NameAlias_FirstName;NameAlias_WholeName;BirthDate_BirthDate\n"
                        + "7;P;Ladu;Amina;Amina Ladu;1961-02-03\n7;P;;;Mina Ladu;\n");
        assertEquals(
                "Amina Ladu MAIN, Mina Ladu ALIAS", names(european.entries().getFirst()));
        WatchFile french = read("fr.csv", "Nom,Prénom,Date de naissance,Nationalité\nLadu,Amina,1961,Wadiland\n");
        assertEquals("Amina Ladu MAIN", names(french.entries().getFirst()));
        assertEquals(List.of("XWA"), french.entries().getFirst().countries());
        WatchFile debarred = WatchFileReader.read(
                write("own.csv", "Debarred party,Since\nValley Front,2025-01-31\n"),
                Map.of("debarred party", ListField.NAME, "Since", ListField.LISTED),
                WatchFileReaderTest::country);
        assertEquals("Valley Front MAIN", names(debarred.entries().getFirst()));
        assertEquals(LocalDate.of(2025, 1, 31), debarred.listedOn());
    }

    @Test
    void brokenFilesAreRefusedWithTheirPlace() throws IOException {
        assertEquals("screening.problem.xml [a.xml, 14]", refused("a.xml", XML.substring(0, 1100)));
        assertEquals("screening.problem.notUn [b.xml]", refused("b.xml", "<LIST><X/></LIST>"));
        assertEquals(
                "screening.problem.entry [c.xml, 2]",
                refused(
                        "c.xml",
                        "<CONSOLIDATED_LIST>\n<INDIVIDUAL><DATAID>1</DATAID></INDIVIDUAL></CONSOLIDATED_LIST>"));
        assertEquals("screening.problem.columns [d.csv]", refused("d.csv", "Colour,Shape\nred,round\n"));
        assertEquals("screening.problem.row [e.csv, 3]", refused("e.csv", "Name,Born\nAmina Ladu,1961\n,1962\n"));
        assertEquals("screening.problem.noNames [f.csv]", refused("f.csv", "Name,Born\n"));
        assertEquals(
                "screening.problem.row [SDN.CSV, 2]",
                refused(
                        "SDN.CSV",
                        "7,A,-0-,W,-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-\nx,B,-0-,W,-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-"));
        assertEquals("office.problem.missing [none.csv]", refused(folder.resolve("none.csv")));
    }

    @Test
    void noDocumentTypeIsFollowed() throws IOException {
        String hostile = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<CONSOLIDATED_LIST><INDIVIDUAL><REFERENCE_NUMBER>1</REFERENCE_NUMBER><FIRST_NAME>&e;</FIRST_NAME>"
                + "</INDIVIDUAL></CONSOLIDATED_LIST>";
        assertEquals("office.problem.docType [h.xml]", refused("h.xml", hostile));
    }

    private WatchFile read(String name, String content) throws IOException {
        return WatchFileReader.read(write(name, content), Map.of(), WatchFileReaderTest::country);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private String refused(String name, String content) throws IOException {
        return refused(write(name, content));
    }

    private static String refused(Path file) {
        Problem problem =
                assertThrows(Problem.class, () -> WatchFileReader.read(file, Map.of(), WatchFileReaderTest::country));
        return problem.key() + " " + problem.args();
    }

    private static Optional<String> country(String text) {
        return text.equalsIgnoreCase("Wadiland") || text.equals("WA") ? Optional.of("XWA") : Optional.empty();
    }

    private static String names(Listed listed) {
        return String.join(
                ", ",
                listed.names().stream()
                        .map(name -> name.text() + " " + name.kind())
                        .toList());
    }
}
