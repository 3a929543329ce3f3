package org.groundwork.instruments.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.instruments.Answered;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.Slot;
import org.groundwork.instruments.forms.PartnerFormsFeature;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.Accessible;
import org.groundwork.testing.Screens;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Memory;
import org.groundwork.ui.Tasks;
import org.groundwork.ui.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The questionnaire, by keyboard alone. */
class QuestionnaireTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @SuppressWarnings("NullAway.Init")
    private InstrumentsFeature instruments;

    @SuppressWarnings("NullAway.Init")
    private AssessmentViewModel model;

    @SuppressWarnings("NullAway.Init")
    private AssessmentView view;

    @SuppressWarnings("NullAway.Init")
    private UUID actor;

    @BeforeEach
    void screen() {
        Screens.start();
        ActorsFeature actors = new ActorsFeature(
                temp.workspace(), new PlacesFeature(temp.workspace()), new PresenceFeature(temp.workspace()));
        instruments = new InstrumentsFeature(temp.workspace(), actors);
        actor = actors.add("Wadi Relief", ActorKind.NATIONAL_NGO, null, "", "");
        Tasks tasks = Tasks.direct(trouble -> {
            throw new AssertionError(trouble);
        });
        Screens.onScreen(() -> {
            model = new AssessmentViewModel(instruments, tasks);
            view = new AssessmentView(
                    model,
                    new PartnerFormsFeature(temp.workspace(), instruments, actors),
                    new Desk(tasks, new Dialogs(() -> null, Memory.brief()), Memory.brief()),
                    Command.of("instruments.back", null, () -> {}));
            Scene scene = new Scene(view, 1072, 690);
            Theme.dress(scene);
            return true;
        });
    }

    @Test
    void aHundredQuestionsByDigitsAndEnter() {
        UUID id = open("hact-current");
        for (int i = 0; i < 100; i++) {
            int level = 1 + i % 4;
            Screens.onScreen(() -> {
                press(digit(level));
                press(KeyCode.ENTER);
                return true;
            });
        }
        Assessed done = read(id);
        assertTrue(done.settled().complete());
        assertEquals(100, done.settled().answered());
        assertNotNull(done.settled().rating());
        assertEquals("low", answer(done, "A1", Slot.ASSESSOR).answer());
        assertEquals("moderate", answer(done, "A2", Slot.ASSESSOR).answer());
    }

    @Test
    void nGoesToTheNextUnansweredAndZeroIsNotApplicable() {
        UUID id = open("hact-current");
        Screens.onScreen(() -> {
            press(KeyCode.DIGIT2);
            press(KeyCode.ENTER);
            press(KeyCode.ENTER); // A2 is passed over
            press(KeyCode.DIGIT0); // A3
            press(KeyCode.BACK_SPACE);
            assertEquals("A2", now());
            press(KeyCode.DIGIT3);
            press(KeyCode.N);
            assertEquals("A4", now());
            return true;
        });
        assertEquals("n/a", answer(read(id), "A3", Slot.ASSESSOR).answer());
        assertEquals("significant", answer(read(id), "A2", Slot.ASSESSOR).answer());
    }

    @Test
    void lettersTypedAsAReasonAreNoCommandsAndStayWithTheirQuestion() {
        UUID id = open("psea-2020");
        Screens.onScreen(() -> {
            press(KeyCode.R);
            TextArea reason = (TextArea) Objects.requireNonNull(view.lookup(".text-area"));
            send(reason, KeyCode.N);
            send(reason, KeyCode.DIGIT2);
            assertEquals("S1", now());
            reason.setText("They nodded, and 2 could say the rule.");
            model.step(1);
            return true;
        });
        Assessed one = read(id);
        assertEquals(
                "They nodded, and 2 could say the rule.",
                answer(one, "S1", Slot.ASSESSOR).reason());
        assertEquals("", answer(one, "S1", Slot.ASSESSOR).answer());
        assertTrue(one.answers().stream().noneMatch(row -> row.question().equals("S2")));
    }

    @Test
    void aDigitWithoutLevelDoesNothingAndAFinishedAssessmentIsReadOnly() {
        UUID id = open("psea-2020");
        Screens.onScreen(() -> {
            press(KeyCode.DIGIT9);
            press(KeyCode.DIGIT0);
            assertFalse(model.isAnswered(Objects.requireNonNull(model.question().get())));
            for (int i = 0; i < 6; i++) {
                press(KeyCode.DIGIT2);
                press(KeyCode.ENTER);
            }
            model.finish();
            press(KeyCode.BACK_SPACE);
            press(KeyCode.DIGIT3);
            return true;
        });
        assertEquals(12, read(id).settled().points());
        assertEquals("medium-capacity", read(id).rating());
    }

    @Test
    void everyControlHasAName() {
        open("psea-2020");
        Screens.onScreen(() -> {
            view.applyCss();
            view.layout();
            assertEquals(List.of(), Accessible.nameless(view));
            return true;
        });
    }

    private UUID open(String instrument) {
        UUID id = instruments.start(actor, instrument, false);
        Screens.onScreen(() -> {
            model.open(id);
            view.applyCss();
            view.layout();
            return true;
        });
        return id;
    }

    private String now() {
        return Objects.requireNonNull(model.question().get()).id();
    }

    private static KeyCode digit(int digit) {
        return KeyCode.valueOf("DIGIT" + digit);
    }

    private void press(KeyCode key) {
        send(Objects.requireNonNull(view.lookup(".question")), key);
    }

    private static void send(Node to, KeyCode key) {
        Event.fireEvent(to, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private Assessed read(UUID id) {
        return instruments.assessment(id).orElseThrow();
    }

    private static Answered answer(Assessed one, String question, Slot slot) {
        return one.answers().stream()
                .filter(row -> row.question().equals(question) && row.slot() == slot)
                .findFirst()
                .orElseGet(() -> Answered.of(
                        one.assessment().id(), question, slot, one.assessment().startedOn()));
    }
}
