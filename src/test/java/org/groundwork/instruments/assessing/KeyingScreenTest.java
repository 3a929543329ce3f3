package org.groundwork.instruments.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.editing.Suggested;
import org.groundwork.instruments.Answered;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.AssessmentsFeature;
import org.groundwork.instruments.How;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.Slot;
import org.groundwork.instruments.forms.PartnerFormsFeature;
import org.groundwork.places.PlacesFeature;
import org.groundwork.testing.Accessible;
import org.groundwork.testing.Hands;
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

/** A paper form goes out of the questionnaire and comes back by digits and Enter, by keyboard alone. */
@SuppressWarnings("NullAway.Init")
class KeyingScreenTest {
    private static final String TWO_LANGUAGES = """
            {"id":"visit","edition":"1","title":{"en":"Visit","fr":"Visite"},"sections":[
             {"id":"A","title":{"en":"A"},"questions":[
              {"id":"A1","type":"yes-no","text":{"en":"Is it dry?","fr":"Est-ce sec ?"}},
              {"id":"A2","type":"text","text":{"en":"What was seen?","fr":"Qu'a-t-on vu ?"}},
              {"id":"A3","type":"date","text":{"en":"When?","fr":"Quand ?"}}]}]}""";

    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    private InstrumentsFeature instruments;
    private AssessmentsFeature feature;
    private Dialogs dialogs;
    private UUID actor;
    private Scene scene;
    private final Hands hands = new Hands(() -> scene);

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
            dialogs = new Dialogs(() -> null, Memory.brief());
            feature = new AssessmentsFeature(
                    instruments,
                    new PartnerFormsFeature(temp.workspace(), instruments, actors),
                    new Desk(tasks, dialogs, Memory.brief()),
                    new Suggested<>(typed -> List.of(), actors::name),
                    area -> {});
            scene = new Scene(feature.view(), 1072, 690);
            Theme.dress(scene);
            return true;
        });
    }

    @Test
    void aHundredQuestionsGoIntoTheChosenSlotAndWhatWasThereStays() {
        UUID id = instruments.start(actor, "hact-current", false);
        instruments.answer(
                id, "A1", Slot.OWN, row -> row.with("high", instruments.today()).because("The chair said so"));
        instruments.answer(id, "A2", Slot.ASSESSOR, row -> row.with("high", instruments.today()));
        open(id);
        hands.push("Partner's own: High risk");
        run("instruments.book.keyIn");
        assertTrue(hands.seen().contains("Keying in from paper: Partner's own"));
        assertTrue(hands.seen().contains("1 of 100 answered, saved"));
        for (int i = 1; i < 100; i++) {
            hands.digit(1 + i % 4);
            hands.press(KeyCode.ENTER);
            if (i == 33) {
                assertTrue(hands.seen().contains("34 of 100 answered, saved"));
                assertEquals(34, own(read(id)), "an answer that shows as saved is stored");
            }
        }
        assertTrue(hands.seen().contains("All questions have been gone through"));
        assertTrue(hands.seen().contains("100 of 100 answered, saved"));
        hands.press(KeyCode.ENTER); // the summary's own act
        assertFalse(hands.seen().contains("All questions have been gone through"));
        Assessed done = read(id);
        assertEquals(100, own(done));
        assertEquals("high", answer(done, "A1", Slot.OWN).answer());
        assertEquals("The chair said so", answer(done, "A1", Slot.OWN).reason());
        assertEquals(How.NOT_SAID, answer(done, "A1", Slot.OWN).how());
        assertEquals("moderate", answer(done, "A2", Slot.OWN).answer());
        assertEquals(How.WRITTEN_BY_PARTNER, answer(done, "A2", Slot.OWN).how());
        assertEquals(1, done.assessor().answered(), "the other slot is as it was");
    }

    @Test
    void theKeyboardIsAtTheQuestionAsSoonAsTheWindowShowsIt() {
        UUID id = instruments.start(actor, "psea-2020", false);
        Screens.onScreen(() -> {
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            feature.open(id);
            return true;
        });
        Screens.settle();
        Screens.onScreen(() -> {
            assertInstanceOf(QuestionView.class, scene.getFocusOwner());
            scene.getWindow().hide();
            return true;
        });
    }

    @Test
    void oneCanGoBackAndCorrectAndSeesWhichAreOpen() {
        UUID id = instruments.start(actor, "psea-2020", false);
        open(id);
        run("instruments.book.keyIn");
        hands.digit(1);
        hands.press(KeyCode.ENTER);
        hands.press(KeyCode.ENTER); // the second is open on the paper too
        hands.digit(3);
        hands.press(KeyCode.UP);
        hands.press(KeyCode.UP);
        hands.digit(2);
        for (int i = 0; i < 6; i++) {
            hands.press(KeyCode.ENTER);
        }
        assertTrue(hands.seen().contains("2 of 6 answered, saved"));
        assertTrue(hands.seen().contains("4 questions are open: 2, 4, 5, 6."));
        hands.press(KeyCode.UP);
        hands.digit(3);
        hands.press(KeyCode.ENTER);
        assertTrue(hands.seen().contains("3 questions are open: 2, 4, 5."));
        assertEquals("progressing", answer(read(id), "S1", Slot.ASSESSOR).answer());
        assertEquals("adequate", answer(read(id), "S3", Slot.ASSESSOR).answer());
        assertEquals("adequate", answer(read(id), "S6", Slot.ASSESSOR).answer());
    }

    @Test
    void escapeLeavesForTheQuestionsAndKeepsWhatIsTyped() {
        instruments.keep(TWO_LANGUAGES);
        UUID id = instruments.start(actor, "visit", false);
        open(id);
        run("instruments.book.keyIn");
        hands.digit(1);
        hands.press(KeyCode.ENTER);
        hands.type("Water to the knee");
        hands.press(KeyCode.ENTER);
        hands.type("3 Feb 2026");
        hands.press(KeyCode.ESCAPE);
        assertFalse(hands.seen().contains("Keying in from paper"));
        assertEquals("Water to the knee", answer(read(id), "A2", Slot.ASSESSOR).answer());
        assertEquals("2026-02-03", answer(read(id), "A3", Slot.ASSESSOR).answer());
        assertTrue(Screens.onScreen(() -> feature.back()), "and from there to the list");
    }

    @Test
    void whatIsTakenBackIsGoneFromTheLinesToo() {
        UUID id = instruments.start(actor, "psea-2020", false);
        open(id);
        run("instruments.book.keyIn");
        hands.digit(1);
        hands.press(KeyCode.ENTER);
        hands.digit(3);
        temp.workspace().undo();
        Screens.onScreen(() -> {
            feature.shown();
            return true;
        });
        assertTrue(hands.seen().contains("1 of 6 answered, saved"), hands.seen());
        hands.digit(2);
        assertEquals("progressing", answer(read(id), "S2", Slot.ASSESSOR).answer());
    }

    @Test
    void lastTimesAnswersAreConfirmedByKeyingThem() {
        UUID first = instruments.start(actor, "psea-2020", false);
        for (int i = 1; i <= 6; i++) {
            instruments.answer(first, "S" + i, Slot.ASSESSOR, row -> row.with("progressing", instruments.today()));
        }
        instruments.finish(first);
        UUID id = instruments.start(actor, "psea-2020", true);
        open(id);
        run("instruments.book.keyIn");
        assertTrue(hands.seen().contains("0 of 6 answered, saved"));
        hands.digit(2);
        assertFalse(answer(read(id), "S1", Slot.ASSESSOR).old());
        assertTrue(answer(read(id), "S2", Slot.ASSESSOR).old());
    }

    @Test
    void whatCannotBeDoneSaysWhyInTheMenuAndIsNotOffered() {
        UUID id = instruments.start(actor, "psea-2020", false);
        open(id);
        assertEquals("instruments.book.empty", blocked("instruments.book.result"));
        for (int i = 1; i <= 6; i++) {
            instruments.answer(id, "S" + i, Slot.ASSESSOR, row -> row.with("progressing", instruments.today()));
        }
        instruments.finish(id);
        open(id);
        assertEquals("", blocked("instruments.book.result"));
        assertEquals("", blocked("instruments.book.paper"));
        assertEquals("instruments.book.closed", blocked("instruments.book.keyIn"));
        assertEquals("instruments.book.closed", blocked("instruments.book.read"));
        List<String> items = Screens.onScreen(() -> ((MenuButton) feature.view().lookup(".menu-button"))
                .getItems().stream()
                        .map(item -> item.isDisable() + " " + item.getText())
                        .toList());
        assertEquals(
                List.of(
                        "false Paper form",
                        "true Key in from paper – This assessment is finished, so its answers stand",
                        "false Result with signature page",
                        "false Save the answer workbook",
                        "true Take answers from a workbook – This assessment is finished, so its answers stand"),
                items);
    }

    @Test
    void thePaperFormIsWrittenInTheLanguageThatIsChosen() throws IOException {
        instruments.keep(TWO_LANGUAGES);
        open(instruments.start(actor, "visit", false));
        Path[] asked = new Path[1];
        Path file = temp.directory().resolve("form.docx");
        dialogs.chooseBy(suggested -> {
            asked[0] = suggested;
            return file;
        });
        Screens.inDialog(() -> command("instruments.book.paper").action().run(), dialog -> {
            ComboBox<?> box = (ComboBox<?>) dialog.lookup(".combo-box");
            assertEquals(2, box.getItems().size());
            box.getSelectionModel().select(1);
            assertEquals(Locale.FRENCH, box.getValue());
            fireDefault(dialog);
            return true;
        });
        Screens.await(() -> Files.exists(file) && asked[0] != null);
        assertEquals("Wadi Relief visit Paper form.docx", asked[0].toString());
        assertTrue(text(file).contains("Est-ce sec ?"));
        assertFalse(text(file).contains("Is it dry?"));
    }

    @Test
    void theResultIsWrittenWithWhatIsThere() throws IOException {
        UUID id = instruments.start(actor, "psea-2020", false);
        instruments.answer(id, "S1", Slot.ASSESSOR, row -> row.with("absent", instruments.today())
                .because("Nobody had heard of it"));
        open(id);
        Path file = temp.directory().resolve("result.docx");
        dialogs.chooseBy(suggested -> file);
        Screens.inDialog(() -> command("instruments.book.result").action().run(), dialog -> true);
        String text = text(file);
        assertTrue(text.contains("Nobody had heard of it"));
        assertTrue(text.contains("None yet: questions are open"));
        assertTrue(text.contains("For the partner") && text.contains("For those who asked"));
    }

    @Test
    void keyingInLooksRightAndEveryControlHasAName() {
        UUID half = instruments.start(actor, "due-diligence-light", false);
        UUID hact = instruments.start(actor, "hact-current", false);
        for (int i = 1; i <= 9; i++) {
            instruments.answer(hact, "A" + i, Slot.ASSESSOR, row -> row.with("moderate", instruments.today()));
        }
        UUID all = instruments.start(actor, "psea-2020", false);
        for (int i = 1; i <= 6; i++) {
            instruments.answer(all, "S" + i, Slot.ASSESSOR, row -> row.with("progressing", instruments.today()));
        }
        pictures("keying-light", half);
        pictures("keying-hact", hact);
        pictures("keying-over", all);
    }

    private void pictures(String name, UUID id) {
        Screens.pictures(name, 1072, 690, () -> {
            scene.setRoot(new javafx.scene.layout.Pane());
            feature.open(id);
            command("instruments.book.keyIn").action().run();
            return feature.view();
        });
        open(id);
        run("instruments.book.keyIn");
        assertEquals(List.of(), Screens.onScreen(() -> Accessible.nameless(feature.view())));
    }

    // By keyboard

    private void open(UUID id) {
        Screens.onScreen(() -> {
            if (feature.view().getScene() != scene) {
                scene.setRoot(feature.view());
            }
            feature.open(id);
            layOut();
            return true;
        });
    }

    private Command command(String key) {
        return feature.commands().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private String blocked(String key) {
        return Screens.onScreen(() -> command(key).blocked().getValue());
    }

    private void run(String key) {
        Screens.onScreen(() -> {
            assertEquals("", command(key).blocked().getValue());
            command(key).action().run();
            layOut();
            return true;
        });
    }

    private static void fireDefault(Scene dialog) {
        dialog.getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && button.isDefaultButton())
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private void layOut() {
        feature.view().applyCss();
        feature.view().layout();
    }

    private Assessed read(UUID id) {
        return instruments.assessment(id).orElseThrow();
    }

    private static int own(Assessed one) {
        return one.own().answered();
    }

    private static Answered answer(Assessed one, String question, Slot slot) {
        return one.answers().stream()
                .filter(row -> row.question().equals(question) && row.slot() == slot)
                .findFirst()
                .orElseThrow();
    }

    private static String text(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            StringBuilder all = new StringBuilder();
            document.getParagraphs().forEach(one -> all.append(one.getText()).append('\n'));
            document.getTables().forEach(one -> all.append(one.getText()).append('\n'));
            return all.toString();
        }
    }
}
