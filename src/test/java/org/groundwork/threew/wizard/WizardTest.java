package org.groundwork.threew.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Problem;
import org.groundwork.core.Progress;
import org.groundwork.office.TableFile;
import org.groundwork.places.PlaceImport;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.threew.Column;
import org.groundwork.threew.Field;
import org.groundwork.threew.ImportResult;
import org.groundwork.threew.MatchDecision;
import org.groundwork.threew.SheetOffer;
import org.groundwork.threew.ThreeWFeature;
import org.groundwork.threew.wizard.FileViewModel.ColumnRow;
import org.groundwork.ui.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wizard without its screen, on a real workspace. */
@SuppressWarnings("NullAway.Init") // before each test
class WizardTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private PlacesFeature places;
    private PresenceFeature presences;
    private ActorsFeature actors;
    private WizardViewModel wizard;
    private AreaViewModel area;

    @BeforeEach
    void open() {
        places = new PlacesFeature(temp.workspace());
        presences = new PresenceFeature(temp.workspace());
        actors = new ActorsFeature(temp.workspace(), places, presences);
        ThreeWFeature threeW = new ThreeWFeature(temp.workspace(), actors, places, presences, () -> "");
        Tasks tasks = Tasks.direct(trouble -> {
            throw new AssertionError(trouble);
        });
        wizard = new WizardViewModel(tasks, threeW, presences, actors::name);
        area = new AreaViewModel(temp.workspace(), tasks, threeW, actors, places, presences);
        places.importFile(WadiFiles.places(temp.directory()), PlaceImport.Options.NONE, Progress.NONE);
    }

    @Test
    void a_file_is_understood_step_by_step_and_nothing_is_written_before_the_last() {
        wizard.open(WadiFiles.may(temp.directory()));
        assertEquals(Step.FILE, wizard.step().get());
        assertEquals("Wadiland 3W", wizard.file().source().get());
        assertEquals("Data", sheet().info().name());
        assertEquals(Field.ORG_NAME, column("Organisation").column().field());
        assertEquals(Column.How.HEADER, column("Organisation").column().how());
        assertEquals(List.of("WASH", "Health", "Protection"), column("Cluster").samples());
        to(Step.ORGANISATIONS);
        assertEquals(0, wizard.orgs().count(OrgState.KNOWN).get());
        assertEquals(1, wizard.splits().open().get());
        assertEquals(1, wizard.kinds().open().get());
        to(Step.PLACES);
        assertEquals(1, wizard.areas().open().get());
        assertEquals(1, wizard.sectors().open().get());
        to(Step.PREVIEW);
        Effect effect = Objects.requireNonNull(wizard.effect().get());
        assertEquals(4, effect.actors());
        assertEquals(0, actors.actors().size());
        to(Step.DONE);
        ImportResult done = Objects.requireNonNull(wizard.result().get());
        assertEquals(7, done.rowsRead());
        assertEquals(5, done.rowsAccepted());
        assertEquals(1, done.rowsRepeated());
        assertEquals(1, done.rowsRejected());
        assertEquals(4, actors.actors().size());
        assertEquals(effect.added(), done.presences());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void a_workbook_with_a_password_is_named_as_such_and_leaves_the_first_step_open(String ending) {
        wizard.open(WadiFiles.locked(temp.directory(), ending));
        assertEquals(Step.FILE, wizard.step().get());
        assertEquals(
                "office.problem.password",
                Objects.requireNonNull(wizard.problem().get()).key());
        wizard.open(WadiFiles.may(temp.directory()));
        assertEquals(null, wizard.problem().get());
    }

    @Test
    void what_is_said_about_words_is_used_at_once() {
        wizard.open(WadiFiles.may(temp.directory()));
        to(Step.ORGANISATIONS);
        var cell = wizard.splits().texts().getFirst();
        wizard.splits().answer(cell, OpenTextsViewModel.parts(cell));
        wizard.kinds().answer(wizard.kinds().texts().getFirst(), ActorKind.CBO.name());
        to(Step.PLACES);
        String spring = places.lookup("XWA").byCode("XW0101").orElseThrow().id().toString();
        wizard.areas().answer(wizard.areas().texts().getFirst(), spring);
        wizard.sectors().answer(wizard.sectors().texts().getFirst(), "FSC");
        to(Step.PREVIEW);
        assertEquals(5, Objects.requireNonNull(wizard.effect().get()).actors());
        assertEquals(0, Objects.requireNonNull(wizard.plan().get()).counts().placesUnmatched());
        to(Step.DONE);
        Map<String, ActorKind> kinds = actors.actors().stream()
                .collect(Collectors.toMap(actor -> actors.name(actor.id()), actor -> actor.kind()));
        assertEquals(ActorKind.CBO, kinds.get("Hilltop Youth"));
        assertTrue(kinds.containsKey("Spring Farmers") && kinds.containsKey("Valley Bakers"), kinds.toString());
    }

    @Test
    void a_column_may_be_given_another_meaning_and_back_leads_to_it() {
        wizard.open(WadiFiles.may(temp.directory()));
        to(Step.COLUMNS);
        wizard.map(column("Colour of the door"), Field.REMARKS);
        assertEquals(Field.REMARKS, column("Colour of the door").column().field());
        assertEquals(Column.How.GIVEN, column("Colour of the door").column().how());
        wizard.map(column("Organisation"), Field.NONE);
        wizard.map(column("Acronym"), Field.NONE);
        assertEquals("threew.wizard.blocked.columns", wizard.blocked().get());
        wizard.next();
        assertEquals(Step.COLUMNS, wizard.step().get());
        wizard.map(column("Organisation"), Field.ORG_NAME);
        to(Step.ORGANISATIONS);
        assertTrue(wizard.back());
        assertEquals(Step.COLUMNS, wizard.step().get());
    }

    @Test
    void a_file_of_numbers_is_refused_in_words_and_another_may_be_chosen() {
        wizard.open(WadiFiles.numbers(temp.directory()));
        wizard.next();
        assertEquals(Step.SHEET, wizard.step().get());
        assertFalse(wizard.blocked().get().isEmpty());
        wizard.open(temp.directory().resolve("not there.xlsx"));
        Problem problem = Objects.requireNonNull(wizard.problem().get());
        assertEquals("office.problem.missing", problem.key());
        assertTrue(wizard.back());
        assertEquals("threew.wizard.blocked.file", wizard.blocked().get());
        wizard.open(WadiFiles.may(temp.directory()));
        to(Step.DONE);
    }

    @Test
    void a_later_file_ends_what_it_no_longer_lists_and_undo_takes_it_back_whole() {
        wizard.open(WadiFiles.may(temp.directory()));
        to(Step.DONE);
        wizard.open(WadiFiles.june(temp.directory()));
        to(Step.PREVIEW);
        Effect effect = Objects.requireNonNull(wizard.effect().get());
        assertEquals(4, effect.ended());
        assertEquals(1, effect.parked());
        wizard.next();
        assertEquals(5, actors.actors().size());
        area.reload();
        SourceRow source = area.sources().getFirst();
        assertEquals("Wadiland 3W", source.source());
        assertEquals(2, source.current());
        assertEquals(4, source.ended());
        assertEquals(TempWorkspace.PERSON.name(), source.by());
        temp.workspace().undo();
        actors.refresh();
        assertEquals(4, actors.actors().size());
        area.reload();
        assertEquals(0, area.sources().getFirst().ended());
    }

    @Test
    void two_that_are_the_same_become_one_and_the_question_goes() {
        wizard.open(WadiFiles.may(temp.directory()));
        to(Step.DONE);
        wizard.open(WadiFiles.june(temp.directory()));
        to(Step.DONE);
        area.reload();
        assertEquals(1, area.waiting().get());
        Pair pair = Objects.requireNonNull(area.pair().get());
        assertEquals("Wadi Relief Societey", pair.fresh().name());
        assertEquals("Wadi Relief Society", pair.known().name());
        area.reason().set("Same phone and office");
        area.decide(MatchDecision.Outcome.SAME);
        assertEquals(0, area.waiting().get());
        assertEquals(
                1, actors.actors().stream().filter(actor -> actor.retired()).count());
    }

    @Test
    void a_sector_explained_later_reaches_the_presences_that_wait() {
        wizard.open(WadiFiles.may(temp.directory()));
        to(Step.DONE);
        area.reload();
        assertEquals(1, area.sectors().open().get());
        area.sectors().answer(area.sectors().texts().getFirst(), "FSC");
        List<Presence> waiting = new ArrayList<>();
        presences.each(presence -> {
            if (presence.sector().isEmpty()) {
                waiting.add(presence);
            }
        });
        assertEquals(List.of(), waiting);
    }

    @Test
    void the_copy_with_reasons_names_the_row_that_was_left_out() {
        wizard.open(WadiFiles.may(temp.directory()));
        to(Step.DONE);
        assertTrue(wizard.hasErrors());
        Path copy = temp.directory().resolve("copy.xlsx");
        wizard.saveErrors(copy);
        try (TableFile file = TableFile.open(copy)) {
            String all = file.head(file.sheets().getFirst(), 20).toString();
            assertTrue(all.contains("adds up other rows"), all);
        }
    }

    @Test
    void the_workbook_of_chad_goes_through() {
        Path file = Path.of("../shared/data/3w/tcd_3w_oct_2021.xlsx");
        Path codes = Path.of("../shared/data/boundaries/global_pcodes_adm_1_2.csv");
        assumeTrue(Files.exists(file) && Files.exists(codes), "the real files are not here");
        wizard.open(file);
        to(Step.DONE);
        ImportResult done = Objects.requireNonNull(wizard.result().get());
        assertEquals(705, done.rowsRead());
        assertEquals(132, done.organisations().implementing());
        assertEquals(wizard.orgs().total(), wizard.orgs().shown().size());
        wizard.orgs().typed().set("oxfam");
        assertTrue(wizard.orgs().shown().size() < wizard.orgs().total());
    }

    private SheetOffer sheet() {
        return Objects.requireNonNull(wizard.file().sheet().get());
    }

    private ColumnRow column(String header) {
        return wizard.file().columns().stream()
                .filter(row -> row.column().header().equals(header))
                .findFirst()
                .orElseThrow();
    }

    private void to(Step step) {
        for (int i = 0; i < Step.values().length && wizard.step().get() != step; i++) {
            wizard.next();
            assertEquals(null, wizard.problem().get());
        }
        assertEquals(step, wizard.step().get());
        assertNotNull(wizard.file().path().get());
    }
}
