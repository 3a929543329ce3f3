package org.groundwork.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundwork.core.Finding;
import org.groundwork.core.Problem;
import org.groundwork.core.Progress;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceImportTest {
    private static final String FIRST = """
            adm0_name,adm0_pcode,iso3,adm1_name,adm1_name1,adm1_pcode,adm2_name,adm2_pcode,lang,lang1,valid_on,version
            Wadiland,XW,XWA,Northern Valley,الوادي الشمالي,XW01,Upper Spring,XW0101,en,ar,2024-01-01,v01
            Wadiland,XW,XWA,Northern Valley,الوادي الشمالي,XW01,Lower Spring,XW0102,en,ar,2024-01-01,v01
            Wadiland,XW,XWA,Harbour Coast,ساحل الميناء,XW02,Old Port,XW0201,en,ar,2024-01-01,v01
            """;

    private static final String SECOND = """
            adm0_name,adm0_pcode,iso3,adm1_name,adm1_pcode,adm2_name,adm2_pcode,lang,valid_on,version
            Wadiland,XW,XWA,Northern Valley,XW01,Upper Springs,XW0101,en,2025-06-01,v02
            Wadiland,XW,XWA,Harbour Coast,XW02,Old Port,XW0201,en,2025-06-01,v02
            Wadiland,XW,XWA,Harbour Coast,XW02,New Port,XW0202,en,2025-06-01,v02
            """;

    private static final String SHAPE = """
            {"type":"FeatureCollection","features":[
             {"type":"Feature","properties":{"ADM1_EN":"Northern Valley","ADM1_PCODE":"XWA01","ADM0_PCODE":"XWA"},
              "geometry":{"type":"Polygon","coordinates":[[[10,10],[12,10],[12,12],[10,12],[10,10]]]}},
             {"type":"Feature","properties":{"ADM1_EN":"Harbour Coast","ADM1_PCODE":"XWA02","ADM0_PCODE":"XWA"},
              "geometry":{"type":"Polygon","coordinates":[[[12,10],[14,12],[14,10],[12,12],[12,10]]]}},
             {"type":"Feature","properties":{"ADM1_EN":"The Islands","ADM1_PCODE":"XWA03","ADM0_PCODE":"XWA"},
              "geometry":null}]}
            """;

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @SuppressWarnings("NullAway.Init") // before each test
    private PlacesFeature places;

    @BeforeEach
    void open() {
        places = new PlacesFeature(temp.workspace());
    }

    @Test
    void aListOfACountryThatIsoDoesNotKnow() throws IOException {
        PlaceImport done = load("wadi.csv", FIRST, "Wadiland");
        assertEquals(Map.of(0, 1, 1, 2, 2, 3), done.levels());
        assertEquals(List.of("XWA"), done.countries());
        assertEquals("v01", done.version());
        assertEquals(3, done.rowsRead());
        assertEquals(6, done.added());
        PlaceLookup lookup = places.lookup("XWA");
        Place spring = lookup.byCode("XW0101").orElseThrow();
        assertEquals(
                List.of("Northern Valley", "Upper Spring"),
                lookup.path(spring.id()).stream().map(Place::name).toList());
        assertEquals("Wadiland", places.country("wadiland").orElseThrow().given());
        assertEquals(
                List.of("Wadiland"),
                places.loaded().stream().map(Country::given).toList());
        assertEquals(spring.id(), lookup.search("upp spr", 5).getFirst().id());
        assertEquals("XW01", lookup.search("الوادى", 5).getFirst().code());
        assertEquals(spring, lookup.byCode("XWA 0101").orElseThrow());
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException {
        assertTrue(load("wadi.csv", FIRST, "").changes() > 0);
        PlaceImport again = load("wadi.csv", FIRST, "");
        assertEquals(0, again.changes());
        assertEquals(0, again.added());
        assertEquals(3, again.rowsRead());
        assertEquals(1, places.editions().size());
    }

    @Test
    void aNewerVersionRenamesAddsAndClosesWhatItNoLongerLists() throws IOException {
        load("wadi-1.csv", FIRST, "Wadiland");
        UUID upper = place("XW0101").id();
        UUID lower = place("XW0102").id();
        PlaceImport newer = load("wadi-2.csv", SECOND, "Wadiland");
        assertEquals(1, newer.added());
        assertEquals(1, newer.closed());
        assertEquals("Upper Springs", place("XW0101").name());
        assertEquals(upper, place("XW0101").id());
        Place closed = places.place(lower).orElseThrow();
        assertEquals("2025-06-01", String.valueOf(closed.validTo()));
        assertEquals(
                upper,
                places.lookup("XWA")
                        .byName("Upper Spring", 2, null)
                        .orElseThrow()
                        .id(),
                "by the old name");
        assertEquals(3, places.lookup("XWA").level(2).size());
    }

    @Test
    void anOlderVersionAfterwardsChangesNoName() throws IOException {
        load("wadi-2.csv", SECOND, "Wadiland");
        load("wadi-1.csv", FIRST, "Wadiland");
        assertEquals("Upper Springs", place("XW0101").name());
        assertEquals("v02", place("XW0101").version());
        assertEquals("Lower Spring", place("XW0102").name());
    }

    @Test
    void boundariesOfTheSamePlacesInAnotherStyleOfCode() throws IOException {
        load("wadi.csv", FIRST, "Wadiland");
        PlaceImport shapes = load("wadi.geojson", SHAPE, "");
        assertEquals(PlaceEdition.Content.BOUNDARIES, shapes.content());
        assertEquals(2, shapes.shapes());
        assertEquals(1, shapes.added());
        assertEquals(
                List.of("places.finding.noShape", "places.finding.repaired"),
                shapes.findings().stream().map(Finding::key).toList());
        Place valley = place("XW01");
        assertEquals("Wadiland", valley.list(), "boundaries do not replace the list");
        assertEquals(11.0, valley.lat());
        assertEquals(4.0, places.shape(valley.id()).orElseThrow().getArea(), 1e-9);
        assertTrue(places.shape(place("XW02").id()).orElseThrow().isValid());
        assertEquals(
                List.of("XW01", "XWA01"),
                places.lookup("XWA").detail(valley.id()).orElseThrow().aliases().stream()
                        .map(PlaceAlias::code)
                        .toList());
    }

    @Test
    void aCodeThatAFileUsesIsKeptOnce() throws IOException {
        load("wadi.csv", FIRST, "");
        Place valley = place("XW01");
        assertEquals(1, (int)
                temp.workspace().act("places.act.loaded", List.of(), () -> places.keepCode(valley, "XWA-01", "3W")));
        assertEquals(0, (int)
                temp.workspace().act("places.act.loaded", List.of(), () -> places.keepCode(valley, "XWA-01", "3W")));
        PlaceAlias alias =
                places.lookup("XWA").detail(valley.id()).orElseThrow().aliases().getFirst();
        assertEquals(new PlaceAlias("XWA-01", CodeStyle.ALPHA3, "3W"), alias);
    }

    @ParameterizedTest(name = "{0} at level {1} in {2}: {3}")
    @CsvSource({
        "UPPER SPRING, 2, , XW0101",
        "District of Upper Spring, 2, , XW0101",
        "upper-spring district, 2, XW01, XW0101",
        "Upperspring, 2, , XW0101",
        "Old Port, 2, XW01, ''",
        "Spring, 2, , ''",
        "Northern Valley, 1, , XW01",
        "Northern Valley, 2, , ''",
        "ولاية الوادي الشمالي, 1, , XW01"
    })
    void aNameIsFoundWhateverItsDress(String name, int level, String parent, String code) throws IOException {
        load("wadi.csv", FIRST, "");
        UUID within = parent == null ? null : place(parent).id();
        assertEquals(
                code,
                places.lookup("XWA")
                        .byName(name, level, within)
                        .map(Place::code)
                        .orElse(""));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "a.csv, places.problem.noPlaceList, 'Name,Phone\nA,1'",
        "b.csv, places.problem.noPlaces, 'adm1_name,adm1_pcode\nNowhere,ZZ99'",
        "c.json, places.problem.notBoundaries, '{\"type\":\"Point\"}'",
        "d.json, places.problem.damaged, '{\"type\":\"Topology\",\"arcs\":['",
        "'e.json', places.problem.damaged, '{\"type\":\"Topology\",\"arcs\":[],\"objects\":{\"a\":{\"type\":\"Polygon\",\"arcs\":[[7]],\"properties\":{\"admin1Name\":\"X\",\"admin1Pcode\":\"XW01\"}}}}'",
        "f.json, places.problem.noPlaceProperties, '{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"colour\":\"red\"}}]}'"
    })
    void aFileThatIsNotOneOfPlacesSaysWhy(String name, String key, String text) {
        Problem problem = assertThrows(Problem.class, () -> load(name, text, ""));
        assertEquals(key, problem.key());
        assertEquals(4, problem.place().exit());
        assertTrue(places.editions().isEmpty());
        assertFalse(places.lookup("XWA").byCode("XW01").isPresent());
    }

    private Place place(String code) {
        return places.lookup("XWA").byCode(code).orElseThrow();
    }

    private PlaceImport load(String name, String text, String list) throws IOException {
        Path file = temp.directory().resolve(name);
        Files.writeString(file, text);
        return places.importFile(file, new PlaceImport.Options("", list, ""), Progress.NONE);
    }
}
