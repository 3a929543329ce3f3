package org.groundwork.instruments.assessing;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.editing.Suggested;
import org.groundwork.instruments.Answered;
import org.groundwork.instruments.AssessmentsFeature;
import org.groundwork.instruments.How;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.InstrumentsFeature.Decider;
import org.groundwork.instruments.RatingDecision.Kind;
import org.groundwork.instruments.Slot;
import org.groundwork.instruments.forms.PartnerFormsFeature;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.Screens;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Memory;
import org.groundwork.ui.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The area's screens at the size they have in the smallest window, in target/screens, to be judged by eye. */
class AssessmentScreensTest {
    private static final int WIDTH = 1072;
    private static final int HEIGHT = 690;

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @SuppressWarnings("NullAway.Init")
    private InstrumentsFeature instruments;

    @SuppressWarnings("NullAway.Init")
    private ActorsFeature actors;

    @SuppressWarnings("NullAway.Init")
    private UUID group;

    @BeforeEach
    void fill() {
        actors = new ActorsFeature(
                temp.workspace(), new PlacesFeature(temp.workspace()), new PresenceFeature(temp.workspace()));
        instruments = new InstrumentsFeature(temp.workspace(), actors);
        group = actors.add("Women of the Selim River Bank (WSRB)", ActorKind.CBO, null, "", "");
    }

    @Test
    void theQuestionnaire() {
        UUID id = psea(4);
        instruments.answer(
                id, "S5", Slot.OWN, row -> row.with("adequate", temp.workspace().today())
                        .because("Two of us know where the clinic is and have gone there with someone."));
        instruments.answer(id, "S5", Slot.ASSESSOR, row -> row.with(
                        "progressing", temp.workspace().today())
                .because("The clinic is known; nothing is written, and the way is not safe after dark.")
                .obtained(How.ASKED_ORALLY, "Selimi", "Idris Tano", "Mariam Sule", ""));
        pictures("assessment-psea", feature -> {
            feature.open(id);
            Event.fireEvent(
                    feature.view().getChildrenUnmodifiable().getFirst(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.BACK_SPACE, false, false, false, false));
        });
    }

    @Test
    void aHactQuestionHasTheLongestWords() {
        UUID id = instruments.start(group, "hact-current", false);
        instruments.answer(
                id,
                "A1",
                Slot.ASSESSOR,
                row -> row.with("moderate", temp.workspace().today()));
        pictures("assessment-hact", feature -> feature.open(id));
    }

    @Test
    void theResultWithAnotherRatingHeld() {
        UUID id = psea(6);
        instruments.answer(
                id,
                "S2",
                Slot.AGREED,
                row -> row.with(Answered.DISAGREED, temp.workspace().today()));
        instruments.finish(id);
        instruments.decide(
                id,
                Kind.REFUSED,
                "medium-capacity",
                "low-capacity",
                new Decider("Lena Abara", "Head of office"),
                "Nobody outside the group knew how to report.",
                null);
        pictures("assessment-result", feature -> {
            feature.open(id);
            ((AssessmentView) feature.view().getChildrenUnmodifiable().getFirst()).showResult();
        });
    }

    @Test
    void theListInEveryState() {
        psea(6);
        UUID done = psea(6);
        instruments.finish(done);
        instruments.start(group, "organisational-capacity", false);
        UUID assumed = instruments.start(group, "financial-health", false);
        instruments.decide(
                assumed,
                Kind.ASSUMED_EMERGENCY,
                "",
                "high-risk",
                new Decider("Lena Abara", ""),
                "Flood",
                temp.workspace().today().plusDays(60));
        UUID retired = psea(1);
        instruments.retire(retired, "Begun twice");
        pictures("assessment-list", feature -> {});
    }

    @Test
    void nothingYet() {
        pictures("assessment-none", feature -> {});
    }

    private UUID psea(int answered) {
        UUID id = instruments.start(group, "psea-2020", false);
        for (int i = 1; i <= answered; i++) {
            instruments.answer(
                    id,
                    "S" + i,
                    Slot.ASSESSOR,
                    row -> row.with("progressing", temp.workspace().today()));
        }
        return id;
    }

    private void pictures(String name, Consumer<AssessmentsFeature> prepare) {
        Screens.pictures(name, WIDTH, HEIGHT, () -> {
            Tasks tasks = Tasks.direct(trouble -> {
                throw new AssertionError(trouble);
            });
            AssessmentsFeature feature = new AssessmentsFeature(
                    instruments,
                    new PartnerFormsFeature(temp.workspace(), instruments, actors),
                    new Desk(tasks, new Dialogs(() -> null, Memory.brief()), Memory.brief()),
                    new Suggested<>(typed -> List.of(), actors::name),
                    area -> {});
            feature.view();
            feature.shown();
            prepare.accept(feature);
            return feature.view();
        });
    }
}
