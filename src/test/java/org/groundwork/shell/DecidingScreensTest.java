package org.groundwork.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Pane;
import org.groundwork.core.Text;
import org.groundwork.duediligence.DueDiligenceFeature;
import org.groundwork.duediligence.deciding.CaseRisk;
import org.groundwork.duediligence.deciding.Clearance;
import org.groundwork.duediligence.deciding.ClearingDesk;
import org.groundwork.duediligence.deciding.Condition;
import org.groundwork.duediligence.deciding.Decision;
import org.groundwork.duediligence.deciding.DecisionStore;
import org.groundwork.duediligence.deciding.Outcome;
import org.groundwork.duediligence.deciding.Profile;
import org.groundwork.duediligence.deciding.Scope;
import org.groundwork.duediligence.deciding.Tier;
import org.groundwork.duediligence.due.DueStore;
import org.groundwork.duediligence.saying.Consent;
import org.groundwork.duediligence.saying.Letter;
import org.groundwork.duediligence.saying.SayingStore;
import org.groundwork.testing.Accessible;
import org.groundwork.testing.Screens;
import org.groundwork.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions, letters, passports and what is due, in the window; in target/screens, to be judged by eye. */
class DecidingScreensTest extends FilledWindow {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @SuppressWarnings("NullAway.Init")
    private static UUID actor;

    @SuppressWarnings("NullAway.Init")
    private static UUID undecided;

    @BeforeAll
    static void decide() {
        Workspace workspace = sample.workspace();
        actor = named("Halimiya Sisters");
        undecided = named("Green Terraces");
        workspace.act("duediligence.act.decided", List.of("Test"), () -> {
            DecisionStore store = new DecisionStore(workspace);
            store.save(scope(actor, 8_000));
            store.save(scope(undecided, 40_000));
            UUID id = workspace.newId();
            store.append(
                    decision(id, actor, workspace),
                    List.of(new Clearance(workspace.newId(), id, ClearingDesk.PSEA, "Nadia Haroun", DAY, "")),
                    List.of(
                            condition(
                                    workspace, id, actor, "Cash is kept in a box with two keys, by two people", false),
                            condition(workspace, id, actor, "Screen again against the current lists", true)));
            SayingStore saying = new SayingStore(workspace);
            saying.save(new Letter(
                    workspace.newId(),
                    actor,
                    id,
                    DAY,
                    "Amina Okello",
                    "Dear colleagues,\n\nWhat we found good:\n• You plan your money ahead.\n\nThe Dar Selimar Foundation is here by mistake.\n",
                    null,
                    "",
                    ""));
            saying.save(new Consent(
                    workspace.newId(),
                    actor,
                    "For agencies of the shelter cluster",
                    "Huda Salim",
                    "Chair",
                    DAY,
                    null,
                    null,
                    "Amina Okello"));
            return id;
        });
    }

    private static UUID named(String name) {
        return Screens.onScreen(() -> SampleWindow.feature(sample.at("actors"), "actors")
                .find(name, 1)
                .getFirst()
                .id());
    }

    private static Scope scope(UUID of, int dollars) {
        return new Scope(Scope.idOf(of), of, dollars, 6, true, CaseRisk.MODERATE, false, "", false, "", null, null);
    }

    private static Condition condition(Workspace workspace, UUID decision, UUID of, String what, boolean ours) {
        return new Condition(workspace.newId(), decision, of, what, DAY.plusMonths(3), ours, null, "", "");
    }

    private static Decision decision(UUID id, UUID of, Workspace workspace) {
        return new Decision(
                id,
                of,
                DAY,
                Profile.COMMUNITY_GROUP,
                Tier.T1,
                Outcome.NOT_YET,
                Outcome.WITH_CONDITIONS,
                Outcome.NOT_YET,
                Outcome.NOT_YET,
                "The group works well; its cash does not belong in one pair of hands.",
                "PSEA: Low-capacity (high SEA risk).",
                null,
                DAY.plusMonths(24),
                DAY.plusMonths(3),
                "Samuel Adeyemi",
                "Head of office",
                "Amina Okello",
                "Partnership focal point",
                workspace.now(),
                null);
    }

    private static void pictures(String name, int height, Consumer<MainWindow> then) {
        Screens.pictures(name, WIDTH, height, () -> at(then));
        List<String> nameless = Screens.onScreen(
                () -> Accessible.nameless(laidOut(at(then), WIDTH).getRoot()));
        assertEquals(List.of(), nameless);
    }

    private static MainWindow at(Consumer<MainWindow> then) {
        MainWindow window = sample.at("duediligence");
        then.accept(window);
        return window;
    }

    private static void open(MainWindow window, UUID of) {
        window.shown().open(of);
    }

    @Test
    void what_is_due() {
        pictures("window-due", HEIGHT, window -> choose(window));
        assertNotNull(Screens.picture("window-due-low", 1280, 720, () -> at(window -> choose(window))));
    }

    private static void choose(MainWindow window) {
        TableView<?> table = (TableView<?>) window.lookup("#due");
        if (table != null) {
            table.getSelectionModel().select(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"scope", "decision", "letter", "passport"})
    void a_case_section_by_section(String section) {
        pictures("window-case-" + section, HEIGHT, window -> go(window, actor, section));
        assertNotNull(Screens.picture(
                "window-case-low-" + section, 1280, 720, () -> at(window -> go(window, undecided, section))));
    }

    private static void go(MainWindow window, UUID of, String section) {
        open(window, of);
        Scene scene = laidOut(window, WIDTH);
        ((DueDiligenceFeature) window.shown()).go(section);
        scene.setRoot(new Pane()); // it is shown in another one
    }

    @Test
    void the_form_of_a_decision() {
        List<String> nameless = Screens.dialog(
                "dialog-decision", () -> press(at(w -> open(w, undecided)), "duediligence.decision.record"));
        assertEquals(List.of(), nameless);
    }

    @Test
    void the_message_that_chases() {
        List<String> nameless =
                Screens.dialog("dialog-chase", () -> press(at(DecidingScreensTest::choose), "duediligence.due.chase"));
        assertEquals(List.of(), nameless);
    }

    @Test
    void the_consent_to_a_passport_and_the_release_of_a_letter() {
        assertEquals(
                List.of(),
                Screens.dialog("dialog-consent", () -> press(at(w -> open(w, actor)), "duediligence.passport.record")));
        assertEquals(
                List.of(),
                Screens.dialog("dialog-release", () -> press(at(w -> open(w, actor)), "duediligence.letter.release")));
    }

    /** Presses the button of this text key. */
    private static void press(MainWindow window, String key) {
        Parent root = laidOut(window, WIDTH).getRoot();
        Button button = (Button) root.lookupAll(".button").stream()
                .filter(node -> node instanceof Labeled labeled && Text.of(key).equals(labeled.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key));
        button.fire();
    }

    @Test
    void what_is_typed_into_a_draft_stays_when_the_dossier_is_read_again() {
        Screens.onScreen(() -> {
            MainWindow window = at(w -> open(w, actor));
            TextArea draft = (TextArea) laidOut(window, WIDTH).getRoot().lookup(".text-area");
            draft.setText("Not saved yet");
            window.shown().shown();
            TextArea after = (TextArea) window.lookup(".text-area");
            assertSame(draft, after);
            assertEquals("Not saved yet", after.getText());
            return true;
        });
    }

    @Test
    void a_dossier_prints_what_it_says_of_the_decision() {
        String printed = Screens.onScreen(() -> {
            MainWindow window = at(w -> open(w, actor));
            laidOut(window, WIDTH);
            return Objects.requireNonNull(window.shown().printout()).toString();
        });
        for (String said : List.of(
                "Not yet for cash; in kind with conditions",
                "Cash is kept in a box with two keys, by two people",
                "Screened against the current lists, no open hit.",
                "Decided by Samuel Adeyemi")) {
            assertTrue(printed.contains(said), said + "\n" + printed);
        }
    }

    @Test
    void a_due_line_counts_on_the_home_screen() {
        DueDiligenceFeature area = Screens.onScreen(
                () -> (DueDiligenceFeature) SampleWindow.feature(sample.at("duediligence"), "duediligence"));
        assertFalse(area.due().isEmpty());
        assertTrue(area.due().getFirst().count() >= 2);
    }

    @Test
    void chasing_copies_the_message_and_notes_the_day() {
        int before = new DueStore(sample.workspace()).notes().size();
        MainWindow window = Screens.onScreen(() -> at(DecidingScreensTest::choose));
        Screens.inDialog(() -> press(window, "duediligence.due.chase"), scene -> {
            TextArea text = (TextArea) scene.lookup(".text-area");
            text.setText("Please bring the paper.");
            Node copy = scene.getRoot().lookupAll(".button").stream()
                    .filter(node -> node instanceof Button button && button.isDefaultButton())
                    .findFirst()
                    .orElseThrow();
            ((Button) copy).fire();
            return true;
        });
        Screens.settle();
        assertEquals("Please bring the paper.", Screens.onScreen(() -> Clipboard.getSystemClipboard()
                .getString()));
        DueStore store = new DueStore(sample.workspace());
        assertEquals(before + 1, store.notes().size());
        assertEquals("Please bring the paper.", store.notes().getLast().text());
        assertFalse(store.notes().getLast().handled());
    }
}
