package org.groundwork.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.groundwork.core.Progress;
import org.groundwork.testing.TempWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several real files of one country, one after the other, stay one country. */
class RealCountriesTest {
    private static final Path DATA = Path.of("../shared/data/boundaries");

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @SuppressWarnings("NullAway.Init") // before each test
    private PlacesFeature places;

    @BeforeEach
    void open() {
        assumeTrue(Files.isDirectory(DATA), "the real files are not on this machine");
        places = new PlacesFeature(temp.workspace());
    }

    @Test
    void theWorldThenACountrysOwnListThenItsBoundaries() {
        assertEquals(32_767, load("global_pcodes_adm_1_2.csv").added());
        PlaceImport own = load("caf_cod_ab_gazetteer.xlsx");
        PlaceImport shapes = load("CAF_adm2.topo.json");
        assertEquals(175 + 172, own.added(), "levels 1 and 2 were known");
        assertEquals(0, shapes.added());
        assertEquals(72, shapes.shapes());
        PlaceLookup lookup = places.lookup("CAF");
        assertEquals(
                Map.of(1, 17, 2, 72, 3, 175, 4, 172),
                Map.of(
                        1,
                        lookup.level(1).size(),
                        2,
                        lookup.level(2).size(),
                        3,
                        lookup.level(3).size(),
                        4,
                        lookup.level(4).size()));
        Place satema = lookup.byCode("CF616").orElseThrow();
        assertEquals("Satéma", satema.name());
        assertEquals(
                List.of("Basse-Kotto", "Satéma"),
                places.path(satema.id()).stream().map(Place::name).toList());
        for (int level = 2; level <= Place.DEEPEST; level++) {
            int upper = level - 1;
            assertTrue(
                    lookup.level(level).stream()
                            .allMatch(place -> lookup.at(place.id(), upper).isPresent()),
                    "every area of level " + level + " lies in one of level " + upper);
        }
        assertEquals(0, load("caf_cod_ab_gazetteer.xlsx").changes());
    }

    @Test
    void aCountryIsFoundByNamesInDari() {
        load("afg_locations_dari_reporthub.csv");
        PlaceLookup lookup = places.lookup("AFG");
        assertEquals("AF17", lookup.byName("بدخشان", 1, null).orElseThrow().code());
        assertEquals("AF17", lookup.search("بدخش", 3).getFirst().code());
        assertEquals(
                "AF17",
                lookup.byName("Badakhshan Province", 1, null).orElseThrow().code());
    }

    @Test
    void everyCodeOfARealWorkbookIsFoundInTheWorldsList() throws IOException {
        load("global_pcodes_adm_1_2.csv");
        assertEquals(Set.of(), unknown("AFG", "afg_3w_jul_sep_2021.csv", "\\bAF\\d{2,4}\\b"));
        assertEquals(Set.of("HN00"), unknown("HND", "hnd_345w_2022.csv", "\\bHN\\d{2,4}\\b"));
    }

    @Test
    void aHundredThousandLookupsASecond() {
        load("NGA_adm1.topo.json");
        load("NGA_adm2.topo.json");
        PlaceLookup lookup = places.lookup("NGA");
        assertEquals(774, lookup.level(2).size());
        List<String> codes = lookup.level(2).stream()
                .map(place -> place.code().replace("NG", "NGA"))
                .toList();
        long found = 0;
        for (int i = 0; i < 100_000; i++) {
            found += lookup.byCode(codes.get(i % codes.size())).isPresent() ? 1 : 0;
        }
        assertEquals(100_000, found);
    }

    private Set<String> unknown(String country, String file, String pattern) throws IOException {
        PlaceLookup lookup = places.lookup(country);
        Matcher codes = Pattern.compile(pattern).matcher(Files.readString(Path.of("../shared/data/3w", file)));
        return codes.results()
                .map(result -> result.group())
                .filter(code -> lookup.byCode(code).isEmpty())
                .collect(Collectors.toSet());
    }

    private PlaceImport load(String name) {
        return places.importFile(DATA.resolve(name), PlaceImport.Options.NONE, Progress.NONE);
    }
}
