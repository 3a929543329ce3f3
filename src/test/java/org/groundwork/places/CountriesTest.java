package org.groundwork.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One workspace for all: nothing here writes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountriesTest {
    private final TempWorkspace temp = new TempWorkspace();
    private final Workspace workspace = Workspace.create(temp.folder(), temp.access());
    private final PlacesFeature places = new PlacesFeature(workspace);

    @AfterAll
    void close() {
        workspace.close();
        TempWorkspace.remove(temp.directory());
    }

    @Test
    void everyCountryOfIsoIsThereWithTheIdThatTheRulesGiveIt() {
        assertEquals(new HashSet<>(Country.iso()), new HashSet<>(places.countries()));
        for (Country country : Country.iso()) {
            assertEquals(
                    country.iso3(), places.place(country.id()).orElseThrow().code(), country.iso3());
        }
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "SSD, SSD",
        "ss, SSD",
        "728, SSD",
        "South Sudan, SSD",
        "Soudan du Sud, SSD",
        "soudan, SDN",
        "REPUBLIQUE CENTRAFRICAINE, CAF",
        "Côte d'Ivoire, CIV",
        "Afganistán, AFG",
        "تشاد, TCD",
        "Kosovo, XKX",
        "Atlantis, ''"
    })
    void aCountryIsFoundByCodeAndByNameInFourLanguages(String said, String iso3) {
        assertEquals(iso3, places.country(said).map(Country::iso3).orElse(""));
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "UKR, 2024, YES",
        "POL, 2024, NO",
        "ROU, 2024, NO",
        "ATG, 2021, YES",
        "ATG, 2022, NO",
        "CHL, 2022, NO",
        "URY, 2022, NO",
        "SYC, 2022, NO",
        "SSD, 2030, YES",
        "SSD, 2009, NOT_KNOWN",
        "POL, 2009, NOT_KNOWN"
    })
    void theListOfAidRecipientsAnswersByYearAndSaysThatNobodyCheckedIt(
            String country, int year, AidRecipient.Answer answer) {
        AidRecipient said = places.aidRecipient(country, year);
        assertEquals(answer, said.answer());
        assertFalse(said.verified());
    }

    @Test
    void withoutAListTheCountryAloneIsThere() {
        PlaceLookup lookup = places.lookup("TCD");
        assertTrue(lookup.isEmpty());
        assertTrue(lookup.byCode("TD01").isEmpty());
        assertEquals("Chad", lookup.place(lookup.country().id()).orElseThrow().name());
    }
}
