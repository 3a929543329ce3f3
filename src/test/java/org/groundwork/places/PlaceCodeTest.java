package org.groundwork.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceCodeTest {
    private static final List<String> ML = List.of("ML01", "ML05", "ML0501", "ML0502");
    private static final List<String> NG = List.of("NG036", "NG003", "NG036001", "NG036010");
    private static final List<String> IQ = List.of("IQG01", "IQG01Q01");
    private static final List<String> MM = List.of("MMR001", "MMR001D001");
    private static final List<String> LS = List.of("LSA", "LSA01");

    @ParameterizedTest(name = "{1} in {0} is {2}")
    @CsvSource(textBlock = """
            MLI, ML05,       ML05
            MLI, MLI05,      ML05
            MLI, mli 05,     ML05
            MLI, MLI-0501,   ML0501
            MLI, ML5,        ML05
            MLI, ML005,      ML05
            MLI, ML٠٥,       ML05
            MLI, ML99,
            MLI, 05,
            MLI, 5,
            MLI, NG05,
            MLI, ML,
            MLI, '',
            NGA, NGA036,     NG036
            NGA, NG36,       NG036
            NGA, NG3,        NG003
            NGA, NGA036001,  NG036001
            NGA, NG36001,    NG036001
            NGA, NG00,
            IRQ, IQG01,      IQG01
            IRQ, IQ-G01-Q01, IQG01Q01
            MMR, MMR001,     MMR001
            MMR, MM001,      MMR001
            MMR, MMR001D001, MMR001D001
            LSO, LSA,        LSA
            LSO, lsa01,      LSA01
            """)
    void aCodeInAnotherStyleIsTheSamePlace(String country, String written, String expected) {
        PlaceLookup lookup = lookup(country);
        assertEquals(
                expected == null ? "" : expected,
                lookup.byCode(written == null ? "" : written).map(Place::code).orElse(""));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"ML05, MLI05", "MMR001, MM001", "NG036, 'NGA 036'"})
    void anIdIsTheSameInEveryStyle(String one, String other) {
        Country country = Country.iso(one.substring(0, 2)).orElseThrow();
        assertEquals(Place.id(country, 1, one), Place.id(country, 1, other));
    }

    private static PlaceLookup lookup(String iso3) {
        Country country = Country.iso(iso3).orElseThrow();
        List<PlaceDetail> details = new ArrayList<>();
        for (String code : List.of(ML, NG, IQ, MM, LS).stream()
                .filter(codes -> codes.getFirst().startsWith(country.iso2()))
                .findFirst()
                .orElseThrow()) {
            int level = code.length() > country.iso2().length() + 4 ? 2 : 1;
            details.add(new PlaceDetail(
                    new Place(
                            Place.id(country, level, code),
                            iso3,
                            level,
                            code,
                            code,
                            null,
                            "",
                            "",
                            null,
                            null,
                            null,
                            null),
                    List.of(),
                    List.of()));
        }
        return PlaceLookup.of(country, details);
    }
}
