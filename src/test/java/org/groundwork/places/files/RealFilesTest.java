package org.groundwork.places.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.groundwork.core.Finding;
import org.groundwork.core.Progress;
import org.groundwork.places.PlaceName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;

/** The files that offices really have; counts are taken from their text, apart from the readers. */
class RealFilesTest {
    private static final Path DATA = Path.of("../shared/data/boundaries");

    @BeforeAll
    static void needsTheFiles() {
        assumeTrue(Files.isDirectory(DATA), "the real files are not on this machine");
    }

    @Test
    void theWorldsListOfPCodes() throws IOException {
        Path path = DATA.resolve("global_pcodes_adm_1_2.csv");
        Map<String, String> codes = new HashMap<>();
        for (String line : Files.readAllLines(path).subList(1, 32768)) {
            List<String> parts = List.of(line.split(",", 4));
            codes.put(parts.get(2), parts.get(1));
        }
        PlaceFile file = GazetteerReader.read(path, "", List.of(), Progress.NONE);
        assertEquals(32_767, codes.size());
        assertEquals(32_767, file.rowsRead());
        assertEquals(
                codes,
                file.places().stream()
                        .collect(Collectors.toMap(FoundPlace::code, place -> Integer.toString(place.level()))));
        assertEquals(
                Set.of("JM10001", "JM10002"),
                file.findings().stream()
                        .map(finding -> finding.args().get(2).toString())
                        .collect(Collectors.toSet()),
                "the two areas without a name are told");
        assertTrue(file.places().stream().allMatch(place -> place.validFrom() != null));
    }

    @Test
    void oneCountryOfTheWorldsList() {
        PlaceFile file =
                GazetteerReader.read(DATA.resolve("global_pcodes_adm_1_2.csv"), "mli", List.of(), Progress.NONE);
        assertEquals(Map.of(1, 10, 2, 53), levels(file));
        assertEquals("2021-12-20", file.version());
    }

    @Test
    void aGazetteerInTheCurrentColumnsWithItsGapTold() {
        PlaceFile file = GazetteerReader.read(DATA.resolve("caf_cod_ab_gazetteer.xlsx"), "", List.of(), Progress.NONE);
        assertEquals(Map.of(0, 1, 1, 17, 2, 72, 3, 175, 4, 172), levels(file));
        assertEquals("201506", file.version());
        Map<String, Long> told = file.findings().stream()
                .collect(Collectors.groupingBy(Finding::key, TreeMap::new, Collectors.counting()));
        assertEquals(
                Map.of("places.finding.noCode", 26L, "places.finding.twoNames", 2L, "places.finding.otherSheet", 1L),
                told);
        assertEquals(List.of("caf_admin4", 2, 4), file.findings().getFirst().args());
        FoundPlace bangui = place(file, "CF711");
        assertEquals("Bangui", bangui.name());
        assertEquals("fr", bangui.names().getFirst().language());
        assertEquals("CF71", bangui.parentCode());
        assertEquals("2015-06-15", String.valueOf(bangui.validFrom()));
        assertTrue(place(file, "CF616").names().stream()
                .map(PlaceName::text)
                .toList()
                .containsAll(List.of("Satéma", "Satema")));
    }

    @Test
    void namesInDariAndDecimalCommas() {
        PlaceFile file =
                GazetteerReader.read(DATA.resolve("afg_locations_dari_reporthub.csv"), "", List.of(), Progress.NONE);
        assertEquals(Map.of(0, 1, 1, 34, 2, 401), levels(file));
        assertEquals(
                List.of(new PlaceName("Badakhshan", "en", "Latn"), new PlaceName("بدخشان", "fa", "Arab")),
                place(file, "AF17").names());
        assertEquals(36.935579, place(file, "AF1705").lat());
        assertEquals(70.727267, place(file, "AF1705").lon());
        assertEquals(List.of(), file.findings());
    }

    @ParameterizedTest(name = "{0}: {1} areas of level {2}")
    @CsvSource({
        "CAF_adm1.topo.json, 17, 1",
        "CAF_adm2.topo.json, 72, 2",
        "HTI_adm1.topo.json, 10, 1",
        "HTI_adm2.topo.json, 140, 2",
        "NGA_adm1.topo.json, 37, 1",
        "NGA_adm2.topo.json, 774, 2",
        "SOM_adm1.topo.json, 18, 1",
        "SOM_adm2.topo.json, 74, 2",
        "SSD_adm1.topo.json, 10, 1",
        "SSD_adm2.topo.json, 79, 2",
        "SSD_adm2.geojson, 79, 2"
    })
    void boundaries(String name, int areas, int level) throws IOException {
        Path path = DATA.resolve(name);
        Matcher codes =
                Pattern.compile("\"admin" + level + "Pcode\": ?\"([^\"]+)\"").matcher(Files.readString(path));
        Set<String> expected = new HashSet<>();
        while (codes.find()) {
            expected.add(codes.group(1));
        }
        PlaceFile file = BoundaryReader.read(path, "", List.of(), Progress.NONE);
        List<FoundPlace> own =
                file.places().stream().filter(place -> place.level() == level).toList();
        assertEquals(areas, expected.size());
        assertEquals(expected, own.stream().map(FoundPlace::code).collect(Collectors.toSet()));
        for (FoundPlace place : own) {
            assertTrue(
                    place.shape() != null
                            && place.shape().isValid()
                            && place.shape().getArea() > 0,
                    place.code());
            assertTrue(place.lat() != null && place.lon() != null, place.code());
        }
    }

    @Test
    void twoFilesOfOneCountryAgreeOnItsShapes() {
        PlaceFile topo = BoundaryReader.read(DATA.resolve("SSD_adm2.topo.json"), "", List.of(), Progress.NONE);
        PlaceFile geo = BoundaryReader.read(DATA.resolve("SSD_adm2.geojson"), "", List.of(), Progress.NONE);
        for (String code : List.of("SS0101", "SS0303", "SS1010")) {
            Geometry one = Objects.requireNonNull(place(topo, code).shape());
            Geometry other = Objects.requireNonNull(place(geo, code).shape());
            double shared = one.intersection(other).getArea() / other.getArea();
            assertTrue(shared > 0.9, code + " shares " + shared);
        }
        assertEquals("SS01", place(geo, "SS0101").parentCode());
    }

    private static Map<Integer, Integer> levels(PlaceFile file) {
        Map<Integer, Integer> levels = new TreeMap<>();
        file.places().forEach(place -> levels.merge(place.level(), 1, Integer::sum));
        return levels;
    }

    private static FoundPlace place(PlaceFile file, String code) {
        return file.places().stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
