package org.groundwork.threew;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Progress;
import org.groundwork.places.PlaceImport;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workbooks that clusters of ten countries mailed: all rows accounted for, every organisation and place found. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealFilesTest {
    private static final Path DATA = Path.of("../shared/data");

    private final TempWorkspace temp = new TempWorkspace();
    private Workspace workspace;
    private ThreeWFeature threeW;

    @BeforeAll
    void load() {
        Path codes = DATA.resolve("boundaries/global_pcodes_adm_1_2.csv");
        assumeTrue(Files.exists(codes), "the real files are not here");
        workspace = Workspace.create(temp.folder(), temp.access());
        PlacesFeature places = new PlacesFeature(workspace);
        places.importFile(codes, PlaceImport.Options.NONE, Progress.NONE);
        PresenceFeature presences = new PresenceFeature(workspace);
        ActorsFeature actors = new ActorsFeature(workspace, places, presences);
        threeW = new ThreeWFeature(workspace, actors, places, presences, () -> "");
    }

    @AfterAll
    void close() {
        if (workspace != null) {
            workspace.close();
            TempWorkspace.remove(temp.directory());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "tcd_3w_oct_2021.xlsx, Feuil1, 132, 705, 'Nom de l''organisation', ORG_NAME",
        "caf_3w_mar_2022.xlsx, RCA 3W Qui fait Quoi Où T1 2022, 136, 1809, Description_Acteur, ORG_NAME",
        "ssd_3w_jan_mar_2022.xlsx, January to March, 200, 2782, #org+reporting+name, ORG_NAME",
        "nga_3w_aug_2021.xlsx, august_3ws, 99, 4648, Org. Acronym, ORG_NAME",
        "hti_op_2020.xlsx, Sheet2, 120, 11376, ORG_NAME_fr, ORG_NAME",
        "som_3w_march_2022.xlsx, Data, 272, 31085, Organization, ORG_NAME",
        "afg_3w_jul_sep_2021.csv, afg_3w_jul_sep_2021, 119, 2414, ORG_NAME, ORG_NAME",
        "hnd_345w_2022.csv, hnd_345w_2022, 43, 2730, ORGANIZACIÓN IMPLEMENTADORA, ORG_NAME",
        "mli_5w_mar_2022.xlsx, ML_5W, 156, 22805, Organisation Accronyme, ORG_NAME",
        "cmr_5w_june_2021.xlsx, Data 5W Cleaned, 191, 11681, Implementing Org  acronym, ORG_NAME"
    })
    void every_row_and_organisation_is_found(
            String file, String sheet, int organisations, int rows, String nameColumn, Field field) {
        ImportResult first = read(file);
        assertEquals(sheet, first.sheet());
        assertEquals(rows, first.rowsRead());
        assertEquals(rows, first.rowsAccepted() + first.rowsRepeated() + first.rowsRejected());
        assertEquals(0, first.rowsRejected());
        assertEquals(organisations, first.organisations().implementing());
        assertTrue(
                first.notes().mapping().stream()
                        .anyMatch(column -> column.column().equals(nameColumn) && column.field() == field),
                () -> first.notes().mapping().toString());
        ImportResult second = read(file);
        assertEquals(0, second.changes());
        assertEquals(0, second.actorsCreated());
        assertEquals(first.rowsAccepted(), second.rowsAccepted());
        assertEquals(first.presences(), second.presences());
    }

    /** Codes of all admin columns together; found by the list's own or by an older style. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ssd_3w_jan_mar_2022.xlsx, 89",
        "nga_3w_aug_2021.xlsx, 61",
        "afg_3w_jul_sep_2021.csv, 368",
        "tcd_3w_oct_2021.xlsx, 23",
        "hti_op_2020.xlsx, 150",
        "mli_5w_mar_2022.xlsx, 74",
        "cmr_5w_june_2021.xlsx, 46"
    })
    void every_place_with_a_code_of_the_loaded_list_is_found(String file, int codes) {
        ImportResult result = read(file);
        assertEquals(codes, result.placesMatched());
        assertEquals(0, result.placesUnmatched());
    }

    private ImportResult read(String file) {
        return threeW.importFile(DATA.resolve("3w").resolve(file), ImportOptions.NONE, false, Progress.NONE);
    }
}
