package org.groundwork.threew;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.presence.PresenceStatus;
import org.groundwork.core.Problem;
import org.groundwork.core.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an import makes of small files: rows, columns, dates, sheets. */
class ImportTest extends ImportCase {
    @Test
    void a_second_import_changes_nothing_and_the_first_is_one_act() {
        Path file = file("cluster.csv", HEAD + GREEN + SUN + GREEN);
        ImportResult tried = threeW.importFile(file, source("2026-03-31"), true, Progress.NONE);
        assertTrue(actors.actors().isEmpty());
        assertTrue(all().isEmpty());
        ImportResult first = read(file, "2026-03-31");
        assertEquals(tried.changes(), first.changes());
        assertEquals(3, first.rowsRead());
        assertEquals(2, first.rowsAccepted());
        assertEquals(1, first.rowsRepeated());
        assertEquals(2, first.presences());
        assertEquals(2, first.placesMatched());
        assertEquals(0, read(file, "2026-03-31").changes());
        workspace.undo();
        assertTrue(all().isEmpty());
        assertTrue(actors.actors().isEmpty());
    }

    @Test
    void a_code_in_another_style_stays_with_its_place() {
        read(file("cluster.csv", HEAD + SUN), "2026-03-31");
        UUID mopti = places.lookup("MLI").byCode("ML05").orElseThrow().id();
        assertTrue(places.lookup("MLI").detail(mopti).orElseThrow().aliases().stream()
                .anyMatch(alias -> alias.code().equals("MLI05")));
    }

    @Test
    void the_order_of_day_and_month_is_decided_column_by_column() {
        String rows = "Organisation,Sector,Start date,End date\nA One,WASH,03/04/2026,05/06/2026\n"
                + "B Two,WASH,04/25/2026,06/07/2026\n";
        read(file("dates.csv", rows), "2026-12-31");
        Presence one = all().stream()
                .filter(each -> actors.name(each.actor()).equals("A One"))
                .findFirst()
                .orElseThrow();
        assertEquals(LocalDate.of(2026, 3, 4), one.startOn());
        assertEquals(LocalDate.of(2026, 6, 5), one.endOn());
        ImportOptions monthFirst = new ImportOptions(null, Map.of(), "us", LocalDate.of(2026, 12, 31), DateOrder.MDY);
        ImportPlan plan = threeW.plan(file("dates.csv", rows), monthFirst, Progress.NONE);
        assertTrue(plan.presences().values().stream()
                .anyMatch(each -> LocalDate.of(2026, 5, 6).equals(each.endOn())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total", "Grand Total", "Sous-total", "Total général", "Gran total", "Suma"})
    void totals_are_rejected(String word) {
        ImportResult done = read(file("t.csv", HEAD + GREEN + word + ",,,,,,,,,\n"), "2026-03-31");
        assertEquals(1, done.rowsRejected());
        assertEquals(RejectCode.TOTAL, done.rejects().getFirst().code());
        assertEquals(3, done.rejects().getFirst().row());
        assertEquals("Organisation", done.rejects().getFirst().column());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Admin 1,WASH,Health,Education\nGao,3,4,5\nMopti,1,2,2\n",
                "Sector,Activity,Admin 1\nWASH,Wells,Gao\n",
                "Organisation,Sector,Admin 1\n"
            })
    void a_file_that_lists_no_organisations_is_refused(String content) {
        Problem problem = assertThrows(Problem.class, () -> read(file("no.csv", content), "2026-03-31"));
        assertEquals(4, problem.place().exit());
        assertTrue(all().isEmpty());
    }

    @Test
    void what_a_person_said_of_a_column_is_remembered() {
        Path file = file("odd.csv", "Who is it,Sector,Admin 1,Activity\nA One,WASH,Gao,Wells\nB Two,WASH,Gao,Wells\n");
        ImportOptions said =
                new ImportOptions(null, Map.of("Who is it", Field.ORG_NAME), "odd", LocalDate.of(2026, 3, 31), null);
        assertEquals(2, threeW.importFile(file, said, false, Progress.NONE).rowsAccepted());
        ImportResult later = threeW.importFile(file, source("odd", "2026-04-30"), false, Progress.NONE);
        assertEquals(2, later.rowsAccepted());
        assertTrue(later.notes().mapping().stream().anyMatch(each -> each.how() == Column.How.REMEMBERED));
    }

    @Test
    void the_data_sheet_is_found_among_pivots_and_hidden_ones_are_not_chosen() {
        Path file = book("mixed.xlsx", book -> {
            fill(book.newWorksheet("Pivot"), "Row Labels,Count of Organisation", "Gao,3");
            Worksheet hidden = book.newWorksheet("Old");
            fill(hidden, "Organisation,Sector,Activity,Admin 1", "Hidden One,WASH,Wells,Gao");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            fill(book.newWorksheet("Data"), "Organisation,Sector,Activity,Admin 1", "Seen One,WASH,Wells,Gao");
        });
        assertEquals("Data", read(file, "2026-03-31").sheet());
        assertTrue(threeW.open(file, ImportOptions.NONE).sheets().stream()
                .anyMatch(offer -> offer.info().hidden() && offer.info().name().equals("Old")));
    }

    @Test
    void titles_bands_two_languages_serials_and_notes_are_understood() {
        Path file = book("shape.xlsx", book -> {
            Worksheet sheet = book.newWorksheet("3W");
            fill(
                    sheet,
                    "Who does what where, first quarter",
                    "",
                    "Partner,,What,,Where,,When,",
                    "Organisation,Organisation type,Sector,Activity,Region,Region P-code,Start date,Status",
                    "Organisation,Type d'organisation,Secteur,Activité,Région,Code région,Date de début,Statut",
                    "Green Valley Relief,ONGN,EHA,Puits,Gao,ML07,45000,En cours",
                    "Sunrise Women Union,ONGI,Santé,Dispensaires,Mopti,ML05,45010,Terminé",
                    "",
                    "Source: cluster coordination");
            sheet.range(2, 0, 2, 1).merge();
            sheet.value(5, 6, 45000);
            sheet.value(6, 6, 45010);
        });
        ImportResult done = read(file, "2026-03-31");
        assertEquals(2, done.rowsAccepted(), done.toString());
        Presence wells = byActivity("Puits");
        assertEquals(LocalDate.of(2023, 3, 15), wells.startOn());
        assertEquals(PresenceStatus.ONGOING, wells.status());
        assertEquals(PresenceStatus.COMPLETED, byActivity("Dispensaires").status());
        assertEquals("ML07", wells.placeCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Province,# of organisations,WASH\nGao,3,2\nMopti,4,1\n",
                "Organisation type,Number of partners,Sector\nINGO,3,WASH\nNNGO,4,Health\n",
                "Région,Nombre d'organisations,Nombre de projets\nGao,3,5\nMopti,4,6\n",
                "Sector,Organisations,Province\nWASH,3,Gao\nHealth,4,Mopti\n",
                "Admin 1,UN,INGO,NNGO,Total\nGao,3,2,1,6\nMopti,4,1,3,8\n"
            })
    void a_table_of_counts_is_refused_as_such(String content) {
        Problem problem = assertThrows(Problem.class, () -> read(file("counts.csv", content), "2026-03-31"));
        assertEquals("threew.problem.counts", problem.key());
        assertEquals(4, problem.place().exit());
    }

    @Test
    void a_directory_of_partners_and_lists_of_choices_are_not_the_data() {
        String[] partners = new String[61];
        String[] choices = new String[61];
        partners[0] = "Organisation,Acronym,Organisation type,Contact";
        choices[0] = "Organisations,Sectors,Regions,Activities,Status";
        for (int i = 1; i < partners.length; i++) {
            partners[i] = "Partner " + i + ",P" + i + ",NNGO,Somebody";
            choices[i] = "Partner " + i + (i < 4 ? ",WASH,Gao,Wells,Ongoing" : "");
        }
        Path file = book("sheets.xlsx", book -> {
            fill(book.newWorksheet("Contacts"), partners);
            fill(book.newWorksheet("Lists"), choices);
            fill(
                    book.newWorksheet("5W"),
                    "5W matrix",
                    "Organisation,Sector,Activity,Region,Status",
                    "A One,WASH,Wells,Gao,Ongoing");
        });
        assertEquals("5W", read(file, "2026-03-31").sheet());
    }

    @Test
    void an_organisation_merged_over_its_rows_does_the_work_of_each() {
        Path file = book("merged.xlsx", book -> {
            Worksheet sheet = book.newWorksheet("3W");
            fill(
                    sheet,
                    "Organisation,Sector,Region",
                    "A One,WASH,Gao",
                    ",Health,Gao",
                    ",Education,Mopti",
                    ",Health,Mopti");
            sheet.range(1, 0, 3, 0).merge();
        });
        ImportResult done = read(file, "2026-03-31");
        assertEquals(3, done.rowsAccepted());
        assertEquals(
                List.of(5),
                done.rejects().stream().map(ImportResult.Reject::row).toList());
        assertEquals(1, done.organisations().implementing());
    }

    @Test
    void a_code_in_columns_of_two_levels_counts_once() {
        ImportResult done = read(
                file(
                        "codes2.csv",
                        "Organisation,Sector,Adm1 code,Adm2 code\nA One,WASH,ML05,ML05\nB Two,WASH,ML07,ML99\n"),
                "2026-03-31");
        assertEquals(2, done.placesMatched());
        assertEquals(1, done.placesUnmatched());
    }

    @Test
    void a_second_partner_does_the_work_too_and_every_donor_is_kept() {
        ImportResult done = read(
                file(
                        "several.csv",
                        "Implementing partner 1,Implementing partner 2,Donor 1,Donor 2,Sector\nA One,B Two,F Fund,G Fund,WASH\nA One,,G Fund,,Health\n"),
                "2026-03-31");
        assertEquals(2, done.organisations().implementing());
        assertEquals(2, done.organisations().funding());
        assertEquals(3, done.presences());
    }

    @Test
    void where_no_partner_is_named_the_organisation_does_the_work_itself() {
        ImportResult done = read(
                file(
                        "partners.csv",
                        "Organisation,Implementing partner,Sector\nA One,,WASH\nA One,B Two,WASH\n,,Health\n"),
                "2026-03-31");
        assertEquals(2, done.rowsAccepted());
        assertEquals(1, done.rowsRejected());
        assertEquals(
                Set.of("A One", "B Two"),
                Set.copyOf(owners().stream().map(actors::name).toList()));
    }
}
