package org.groundwork.duediligence.others;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Text;
import org.groundwork.duediligence.page.DossierViewModel;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.Accessible;
import org.groundwork.testing.Hands;
import org.groundwork.testing.Screens;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Memory;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody else's report as it is entered: whole, in part or not at all for each area; changed; and by keyboard. */
class OthersFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private final List<Throwable> troubles = new ArrayList<>();
    private Workspace workspace;
    private OthersViewModel model;
    private OthersStore store;
    private DossierViewModel dossier;
    private UUID actor;

    @BeforeEach
    void open() {
        temp.clock().set(Instant.parse("2026-09-14T09:00:00Z"));
        workspace = temp.workspace();
        ActorsFeature actors =
                new ActorsFeature(workspace, new PlacesFeature(workspace), new PresenceFeature(workspace));
        actor = actors.add("Wadi Sisters", ActorKind.CBO, null, "", "");
        dossier = new DossierViewModel(workspace, actors, Tasks.direct(troubles::add));
        store = new OthersStore(workspace);
        model = new OthersViewModel(workspace, dossier, store, new InstrumentsFeature(workspace, actors));
        dossier.open(actor);
    }

    private OthersFormViewModel form() {
        OthersFormViewModel form = new OthersFormViewModel(null, TODAY);
        form.agency.set(" UNICEF ");
        form.standard.set(OthersStandard.HACT_MICRO);
        form.assessedOn.set(TODAY.minusMonths(3));
        return form;
    }

    private Others entered(OthersFormViewModel form) {
        return form.others(actor, "Amina", workspace::newId);
    }

    private Others kept() {
        assertEquals(List.of(), troubles);
        return store.of(actor).getFirst();
    }

    private Cover kept(OthersArea area) {
        return kept().areas().stream()
                .filter(each -> each.area() == area)
                .map(AreaRating::cover)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_area_is_covered_whole_until_somebody_says_less_and_one_that_is_not_rated_is_not_there() {
        OthersFormViewModel form = form();
        form.area(OthersArea.FINANCE).rating().set(OthersRating.LOW_RISK);
        form.area(OthersArea.PROCUREMENT).rating().set(OthersRating.HIGH_RISK);
        form.area(OthersArea.PROCUREMENT).cover().set(Cover.PARTIAL);
        form.area(OthersArea.ASSETS).rating().set(OthersRating.LOW_RISK);
        form.area(OthersArea.ASSETS).cover().set(Cover.NONE);
        form.area(OthersArea.GOVERNANCE).cover().set(Cover.PARTIAL);
        model.save(entered(form), null, null);
        assertEquals("UNICEF", kept().assessment().agency());
        assertEquals(3, kept().areas().size());
        assertEquals(Cover.FULL, kept(OthersArea.FINANCE));
        assertEquals(Cover.PARTIAL, kept(OthersArea.PROCUREMENT));
        assertEquals(Cover.NONE, kept(OthersArea.ASSETS));
    }

    @Test
    void what_is_covered_in_part_spares_half_a_question_s_time_in_the_dossier() {
        OthersFormViewModel form = form();
        form.area(OthersArea.FINANCE).rating().set(OthersRating.LOW_RISK);
        model.save(entered(form), null, null);
        Spared whole = health();
        assertTrue(whole.full() > 0);
        assertEquals(0, whole.partial());
        OthersFormViewModel less = new OthersFormViewModel(kept(), TODAY);
        less.area(OthersArea.FINANCE).cover().set(Cover.PARTIAL);
        model.save(entered(less), kept(), null);
        Spared part = health();
        assertEquals(0, part.full());
        assertEquals(whole.full(), part.partial());
        assertEquals(whole.minutes(), 2 * part.minutes());
    }

    private Spared health() {
        return Objects.requireNonNull(model.spared().get()).stream()
                .filter(each -> each.instrument().equals("financial-health"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_report_is_changed_in_place_and_keeps_its_file_its_marks_and_who_entered_it() throws Exception {
        Path pdf = Files.write(
                temp.directory().resolve("report.pdf"), "%PDF-1.4 a report".getBytes(StandardCharsets.ISO_8859_1));
        OthersFormViewModel form = form();
        form.area(OthersArea.FINANCE).rating().set(OthersRating.LOW_RISK);
        form.area(OthersArea.ASSETS).rating().set(OthersRating.LOW_RISK);
        model.save(entered(form), null, pdf);
        model.mark(kept(), "financial-health", Map.of("Q1", Cover.PARTIAL));
        Others before = kept();
        OthersFormViewModel change = new OthersFormViewModel(before, TODAY.plusDays(1));
        change.agency.set("World Children's Agency");
        change.note.set("Two offices only");
        change.area(OthersArea.ASSETS).rating().set(null);
        change.area(OthersArea.FINANCE).rating().set(OthersRating.HIGH_RISK);
        model.save(change.others(actor, "Somebody else", workspace::newId), before, null);
        Others after = kept();
        assertEquals(1, store.of(actor).size());
        assertEquals(before.assessment().id(), after.assessment().id());
        assertEquals(before.assessment().sha256(), after.assessment().sha256());
        assertEquals("report.pdf", after.assessment().fileName());
        assertEquals("Amina", after.assessment().enteredBy());
        assertEquals(TODAY, after.assessment().enteredOn());
        assertEquals("Two offices only", after.assessment().note());
        assertEquals(before.questions(), after.questions());
        assertEquals(
                List.of(OthersArea.FINANCE),
                after.areas().stream().map(AreaRating::area).toList());
        assertEquals(
                before.areas().stream()
                        .filter(each -> each.area() == OthersArea.FINANCE)
                        .findFirst()
                        .orElseThrow()
                        .id(),
                after.areas().getFirst().id());
    }

    @Test
    void an_area_that_another_standard_does_not_rate_stays_until_it_is_emptied() {
        OthersFormViewModel form = form();
        form.area(OthersArea.ASSETS).rating().set(OthersRating.LOW_RISK);
        model.save(entered(form), null, null);
        OthersFormViewModel change = new OthersFormViewModel(kept(), TODAY);
        change.standard.set(OthersStandard.PSEA);
        assertTrue(change.rated().contains(OthersArea.ASSETS), "nothing is lost unseen");
    }

    @ParameterizedTest
    @CsvSource({
        // agency, dated, valid to, why it cannot be recorded
        "'', 2026-06-14, , duediligence.others.missing",
        "UNICEF, 2026-09-15, , duediligence.others.madeLater",
        "UNICEF, 2026-09-14, , ''",
        "UNICEF, 2026-06-14, 2026-06-13, duediligence.others.endsBefore",
        "UNICEF, 2026-06-14, 2026-06-14, ''",
        "UNICEF, , , ''", // no day: it does not count, and the line says so
    })
    void what_cannot_be_is_told_before(String agency, @Nullable LocalDate made, @Nullable LocalDate until, String why) {
        OthersFormViewModel form = form();
        form.agency.set(agency);
        form.assessedOn.set(made);
        form.validTo.set(until);
        assertEquals(why, form.blocked().get());
        form.standard.set(null);
        assertEquals("duediligence.others.missing", form.blocked().get());
    }

    @Test
    void by_keyboard_and_small_enough() {
        Memory memory = Memory.brief();
        Desk desk = new Desk(Tasks.direct(troubles::add), new Dialogs(() -> null, memory), memory);
        OthersFormViewModel form = form();
        boolean[] kept = new boolean[1];
        List<String> nameless = Screens.inDialog(
                () -> kept[0] = OthersFormView.ask(form, desk, TODAY, "duediligence.others.add"), scene -> {
                    Hands hands = new Hands(() -> scene);
                    String finance = Text.of("duediligence.others.saysOf", OthersArea.FINANCE);
                    hands.to(finance);
                    hands.press(KeyCode.DOWN);
                    hands.to(Text.of("duediligence.others.sparesOf", OthersArea.FINANCE));
                    hands.press(KeyCode.DOWN);
                    Screens.write("dialog-others", scene);
                    List<String> found = new ArrayList<>(Accessible.nameless(scene.getRoot()));
                    if (scene.getHeight() > 690 || scene.getWidth() > 1240) {
                        found.add(scene.getWidth() + " x " + scene.getHeight());
                    }
                    button(scene.getRoot(), "duediligence.checks.record").fire();
                    return found;
                });
        assertEquals(List.of(), nameless);
        assertTrue(kept[0]);
        AreaRating finance = entered(form).areas().getFirst();
        assertEquals(OthersArea.FINANCE, finance.area());
        assertEquals(OthersRating.LOW_RISK, finance.rating());
        assertEquals(Cover.PARTIAL, finance.cover());
    }

    private static Button button(Parent root, String key) {
        return root.lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(each -> Objects.equals(each.getText(), Text.of(key)))
                .findFirst()
                .orElseThrow();
    }
}
