package org.groundwork.threew;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.actors.presence.PresenceStatus;
import org.groundwork.core.Problem;
import org.groundwork.core.Progress;
import org.groundwork.places.PlaceImport;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an import makes of small files: rows, organisations, dates, and what later files change. */
class ImportTest {
    private static final String HEAD = "Organisation,Acronym,Organisation type,Sector,Activity,Admin 1,Admin 1 P-code,"
            + "Status,Start date,End date\n";
    private static final String GREEN =
            "Green Valley Relief,GVR,NNGO,WASH,Wells,Gao,ML07,Ongoing,2026-01-05,2026-03-31\n";
    private static final String SUN = "Sunrise Women Union,SWU,ONGN,Health,Clinics,Mopti,MLI05,Ongoing,2026-02-01,\n";

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private Workspace workspace;
    private PlacesFeature places;
    private PresenceFeature presences;
    private ActorsFeature actors;
    private ThreeWFeature threeW;

    @BeforeEach
    void open() {
        over(temp.workspace());
    }

    private void over(Workspace opened) {
        workspace = opened;
        places = new PlacesFeature(workspace);
        places.importFile(file("codes.csv", """
                        Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date
                        MLI,1,ML05,Mopti,MLI,2024-01-01
                        MLI,1,ML07,Gao,MLI,2024-01-01
                        """), PlaceImport.Options.NONE, Progress.NONE);
        presences = new PresenceFeature(workspace);
        actors = new ActorsFeature(workspace, places, presences);
        threeW = new ThreeWFeature(workspace, actors, places, presences, () -> "MLI");
    }

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
    void kinds_in_other_languages_are_understood() {
        read(
                file(
                        "kinds.csv",
                        "Organisation,Type,Sector\nA One,ONGI,WASH\nB Two,ONGN,WASH\nC Three,NNGO,WASH\n"
                                + "D Four,INGO,WASH\n"),
                "2026-03-31");
        Map<String, ActorKind> kinds = new HashMap<>();
        actors.actors().forEach(actor -> kinds.put(actors.name(actor.id()), actor.kind()));
        assertEquals(
                Map.of(
                        "A One", ActorKind.INGO,
                        "B Two", ActorKind.NATIONAL_NGO,
                        "C Three", ActorKind.NATIONAL_NGO,
                        "D Four", ActorKind.INGO),
                kinds);
    }

    @Test
    void a_near_match_is_parked_and_same_moves_everything_until_undone() {
        read(file("one.csv", HEAD + GREEN), "2026-03-31");
        UUID known = only().actor();
        ImportResult second = threeW.importFile(
                file("two.csv", HEAD + GREEN.replace("Relief,GVR", "Releif,")),
                source("other", "2026-03-31"),
                false,
                Progress.NONE);
        assertEquals(1, second.matchesParked());
        assertEquals(1, second.rowsAccepted());
        MatchCandidate candidate = threeW.openCandidates().getFirst();
        Actor parked = actor(candidate.actor());
        assertEquals(known, parked.perhapsSameAs());
        threeW.decide(candidate, MatchDecision.Outcome.SAME, "");
        assertEquals(Set.of(known), owners());
        assertEquals(known, actor(parked.id()).mergedInto());
        assertTrue(actors.names().stream()
                .anyMatch(name -> name.actor().equals(known) && name.text().equals("Green Valley Releif")));
        workspace.undo();
        assertEquals(2, owners().size());
        assertEquals(1, threeW.openCandidates().size());
    }

    @Test
    void different_is_not_asked_again() {
        read(file("one.csv", HEAD + GREEN), "2026-03-31");
        Path near = file("two.csv", HEAD + GREEN.replace("Relief,GVR", "Releif,"));
        threeW.importFile(near, source("other", "2026-03-31"), false, Progress.NONE);
        threeW.decide(threeW.openCandidates().getFirst(), MatchDecision.Outcome.DIFFERENT, "");
        ImportResult again = threeW.importFile(near, source("other", "2026-04-30"), false, Progress.NONE);
        assertEquals(0, again.matchesParked());
        assertTrue(threeW.openCandidates().isEmpty());
    }

    @Test
    void an_acronym_alone_matches_its_one_bearer_and_two_actors_are_parked() {
        read(file("one.csv", HEAD + GREEN + SUN), "2026-03-31");
        ImportResult bare = threeW.importFile(
                file("bare.csv", "Organisation,Sector\nGVR,WASH\n"),
                source("bare", "2026-03-31"),
                false,
                Progress.NONE);
        assertEquals(1, bare.actorsMatched());
        assertEquals(0, bare.actorsCreated());
        actors.add("Blue Hill Aid", ActorKind.NATIONAL_NGO, null, "", "");
        ImportResult torn = threeW.importFile(
                file("torn.csv", "Organisation,Acronym,Sector\nBlue Hill Aid,SWU,WASH\n"),
                source("torn", "2026-03-31"),
                false,
                Progress.NONE);
        assertEquals(1, torn.matchesParked());
        assertTrue(threeW.openCandidates().stream().anyMatch(each -> each.reason() == MatchReason.NAME_AND_ACRONYM));
    }

    @Test
    void a_later_file_ends_what_it_no_longer_lists_but_never_what_people_typed() {
        read(file("q1.csv", HEAD + GREEN + SUN), "2026-03-31");
        Presence typed = byActivity("Clinics");
        workspace.act("threew.act.remembered", List.of(""), () -> {
            presences.saveTyped(typed, false);
            return true;
        });
        read(file("q0.csv", HEAD + SUN), "2025-12-31");
        assertEquals(null, byActivity("Wells").endedOn());
        read(file("q2.csv", HEAD + GREEN.replace("Wells", "Pumps")), "2026-06-30");
        assertEquals(LocalDate.of(2026, 6, 30), byActivity("Wells").endedOn());
        assertEquals(null, byActivity("Clinics").endedOn());
        assertEquals(null, byActivity("Pumps").endedOn());
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

    @Test
    void a_copy_says_what_is_wrong_and_comes_back_mended() throws IOException {
        Path file = file(
                "bad.csv",
                HEAD + GREEN + ",,,WASH,Pits,Gao,ML99,Ongoing,2026-01-05,\n" + SUN.replace("2026-02-01", "soon"));
        Path copy = temp.directory().resolve("wrong.xlsx");
        ImportPlan plan = threeW.plan(file, source("2026-03-31"), Progress.NONE);
        assertTrue(threeW.errorCopy(file, plan, copy) >= 2);
        ImportResult again = read(copy, "2026-03-31");
        assertEquals(plan.counts().read(), again.rowsRead());
        assertEquals(plan.presences().keySet(), Set.copyOf(ids()));
        Path good = file("good.csv", HEAD + GREEN);
        Path none = temp.directory().resolve("none.xlsx");
        assertEquals(0, threeW.errorCopy(good, threeW.plan(good, source("2026-03-31"), Progress.NONE), none));
        assertFalse(Files.exists(none));
        assertThrows(Problem.class, () -> threeW.errorCopy(file, plan, file));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_leaves_comes_back_the_same(boolean hxl) {
        read(
                file("out.csv", HEAD + GREEN + SUN + "Harbour Youth Circle,,CBO,Education,Lessons,,,Planned,,\n"),
                "2026-03-31");
        Path out = temp.directory().resolve("3w.xlsx");
        assertEquals(3, threeW.export(out, hxl));
        Set<String> told = told();
        Path other = temp.directory().resolve("other.groundwork");
        try (Workspace fresh = Workspace.create(other, temp.access())) {
            over(fresh);
            ImportResult back = threeW.importFile(out, ImportOptions.NONE, false, Progress.NONE);
            assertEquals(0, back.rowsRejected());
            assertEquals(told, told());
        }
    }

    @Test
    void who_is_not_to_be_named_leaves_as_a_kind_in_a_region() {
        read(file("out.csv", HEAD + GREEN + SUN), "2026-03-31");
        Actor hidden = actor(byActivity("Wells").actor());
        workspace.act(
                "threew.act.remembered",
                List.of(""),
                () -> actors.saveActors(
                        List.of(org.groundwork.actors.record.Columns.with(hidden, "notToBeNamed", true))));
        Path out = temp.directory().resolve("3w.xlsx");
        assertEquals(2, threeW.export(out, true));
        ImportPlan plan = threeW.plan(out, ImportOptions.NONE, Progress.NONE);
        assertEquals(1, plan.presences().size());
        assertEquals(1, plan.rejects().size());
        assertFalse(plan.toString().contains("Green Valley"));
    }

    private Set<String> told() {
        Set<String> told = new TreeSet<>();
        all().forEach(each ->
                told.add(actors.name(each.actor()) + "|" + actor(each.actor()).kind() + "|" + each.place()
                        + "|" + each.sector() + "|" + each.activity() + "|" + each.status() + "|" + each.startOn() + "|"
                        + each.endOn()));
        return told;
    }

    private Actor actor(UUID id) {
        return actors.actors().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Set<UUID> owners() {
        return new TreeSet<>(all().stream().map(Presence::actor).toList());
    }

    private List<UUID> ids() {
        return all().stream().map(Presence::id).toList();
    }

    private List<Presence> all() {
        return presences.byActor().values().stream().flatMap(List::stream).toList();
    }

    private Presence only() {
        assertEquals(1, all().size());
        return all().getFirst();
    }

    private Presence byActivity(String activity) {
        return all().stream()
                .filter(each -> each.activity().equals(activity))
                .findFirst()
                .orElseThrow();
    }

    private ImportResult read(Path file, String asOf) {
        return threeW.importFile(file, source(asOf), false, Progress.NONE);
    }

    private static ImportOptions source(String asOf) {
        return source("cluster", asOf);
    }

    private static ImportOptions source(String source, String asOf) {
        return new ImportOptions(null, Map.of(), source, LocalDate.parse(asOf), null);
    }

    private Path file(String name, String content) {
        try {
            return Files.writeString(temp.directory().resolve(name), content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path book(String name, Consumer<Workbook> content) {
        Path file = temp.directory().resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook book = new Workbook(out, "Test", "1.0");
            content.accept(book);
            book.finish();
            return file;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void fill(Worksheet sheet, String... rows) {
        for (int r = 0; r < rows.length; r++) {
            String[] cells = rows[r].split(",", -1);
            for (int c = 0; c < cells.length; c++) {
                if (!cells[c].isEmpty()) {
                    sheet.value(r, c, cells[c]);
                }
            }
        }
    }
}
