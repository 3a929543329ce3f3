package org.groundwork.instruments.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Direction;
import org.groundwork.instruments.Facts;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentsFeature;
import org.groundwork.instruments.LibraryFeature;
import org.groundwork.instruments.OwnInstrumentsFeature;
import org.groundwork.instruments.QuestionType;
import org.groundwork.instruments.ScoringMethod;
import org.groundwork.instruments.Slot;
import org.groundwork.testing.Accessible;
import org.groundwork.testing.Screens;
import org.groundwork.testing.TempWorkspace;
import org.groundwork.ui.Command;
import org.groundwork.ui.Forms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A questionnaire made from nothing on the screen, kept, used, and changed. */
class EditorTest {
    @RegisterExtension
    final TempWorkspace temp = new TempWorkspace();

    @SuppressWarnings("NullAway.Init")
    private InstrumentsFeature instruments;

    @SuppressWarnings("NullAway.Init")
    private ActorsFeature actors;

    @SuppressWarnings("NullAway.Init")
    private OwnInstrumentsFeature feature;

    @BeforeEach
    void screen() {
        ShownEditor shown = ShownEditor.of(temp.workspace());
        actors = shown.actors();
        instruments = shown.instruments();
        feature = shown.feature();
    }

    @Test
    void from_nothing_to_a_rating_and_on_to_the_next_edition() {
        Screens.onScreen(() -> {
            run("instruments.library.add");
            type("Title", "Cash handling");
            type("Edition", "1");
            choose("Way of scoring", ScoringMethod.PERCENT);
            choose("What more points mean", Direction.CAPACITY);
            rating("Good-capacity", "good-capacity", "0.5", "");
            rating("Low-capacity", "low-capacity", "", "0.5");
            run("instruments.editor.addSection");
            type("Title", "Money");
            run("instruments.editor.addQuestion");
            type("Question", "Do two people have to agree before cash is paid out?");
            run("instruments.editor.addQuestion");
            type("Question", "How often is the cash counted?");
            choose("Type of answer", QuestionType.SCALE);
            return true;
        });
        DraftContent draft = draft();
        assertEquals(
                List.of("A1", "A2"),
                draft.questions().stream().map(DraftQuestion::code).toList());
        assertFalse(blocked().isEmpty(), "levels without names");
        Screens.onScreen(() -> {
            level("1", "Never");
            level("2", "Every week");
            return true;
        });
        assertEquals("", blocked());
        Screens.inDialog(() -> run("instruments.editor.keep"), scene -> {
            press(scene, "Keep this edition");
            return true;
        });
        Instrument kept = instruments.instrument("own").orElseThrow();
        assertEquals(List.of(), new DraftStore(temp.workspace()).drafts());
        assertEquals(
                "good-capacity",
                Objects.requireNonNull(LibraryFeature.outcome(kept, Map.of("A1", "yes", "A2", "1"), Facts.NONE)
                                .rating())
                        .rating());
        assertEquals(
                "low-capacity",
                Objects.requireNonNull(LibraryFeature.outcome(kept, Map.of("A1", "no", "A2", "1"), Facts.NONE)
                                .rating())
                        .rating());
        assertTheNextEditionLeavesTheFirst(kept);
    }

    private void assertTheNextEditionLeavesTheFirst(Instrument first) {
        UUID actor = actors.add("Wadi Relief", ActorKind.NATIONAL_NGO, null, "", "");
        UUID assessment = instruments.start(actor, "own", false);
        instruments.answer(
                assessment,
                "A1",
                Slot.ASSESSOR,
                row -> row.with("yes", temp.workspace().today()));
        Screens.onScreen(() -> {
            run("instruments.reading.change");
            return true;
        });
        assertEquals("2", draft().draft().edition());
        Screens.onScreen(() -> {
            outline().getSelectionModel().select(2);
            type("Question", "Do two people have to sign?");
            return true;
        });
        Screens.inDialog(() -> run("instruments.editor.keep"), scene -> {
            press(scene, "Keep this edition");
            return true;
        });
        assertEquals(2, instruments.own().size());
        assertEquals("2", instruments.instrument("own").orElseThrow().edition());
        Assessed one = instruments.assessment(assessment).orElseThrow();
        assertEquals(first, one.instrument());
        assertEquals("2", instruments.instrument("own").orElseThrow().edition());
    }

    @Test
    void a_copy_of_a_shipped_one_has_an_id_of_its_own_and_moves_by_keys() {
        UUID id = copyOf("psea-2020");
        Screens.onScreen(() -> {
            outline().getSelectionModel().select(2);
            key(outline(), KeyCode.DOWN, true);
            return true;
        });
        assertEquals(List.of("S2", "S1", "S3", "S4", "S5", "S6"), codes(id));
        Screens.onScreen(() -> {
            key(outline(), KeyCode.DELETE, false);
            return true;
        });
        assertEquals(List.of("S2", "S3", "S4", "S5", "S6"), codes(id));
        temp.workspace().undo();
        Screens.onScreen(() -> {
            feature.shown();
            key(outline(), KeyCode.INSERT, false);
            return true;
        });
        assertEquals(7, codes(id).size());
        DraftContent now = content(id);
        assertTrue(now.questions().stream().allMatch(each -> now.of(each.id()).size() == 3));
    }

    @Test
    void texts_are_written_in_one_language_at_a_time() {
        UUID id = copyOf("psea-2020");
        Screens.onScreen(() -> {
            choose("Language of the texts", "ar");
            type("Title", "تقييم");
            return true;
        });
        Instrument now = DraftRule.instrument(content(id));
        assertEquals("تقييم", now.title().texts().get("ar"));
        assertEquals(
                LibraryFeature.shipped("psea-2020")
                        .orElseThrow()
                        .title()
                        .texts()
                        .get("en"),
                now.title().texts().get("en"));
    }

    @Test
    void what_is_typed_is_saved_with_its_own_question_when_another_one_is_chosen() {
        UUID id = copyOf("psea-2020");
        Screens.onScreen(() -> {
            outline().getSelectionModel().select(2);
            field("Question").setText("One?");
            outline().getSelectionModel().select(3);
            assertFalse(field("Question").getText().equals("One?"));
            field("Question").setText("Two?");
            feature.back();
            return true;
        });
        Instrument now = DraftRule.instrument(content(id));
        assertEquals("One?", now.question("S1").orElseThrow().text().texts().get("en"));
        assertEquals("Two?", now.question("S2").orElseThrow().text().texts().get("en"));
    }

    @Test
    void another_type_of_answer_brings_its_own_answers() {
        UUID id = copyOf("psea-2020");
        Screens.onScreen(() -> {
            outline().getSelectionModel().select(2);
            choose("Type of answer", QuestionType.DOCUMENT);
            return true;
        });
        DraftContent now = content(id);
        assertEquals(
                List.of("held", "none-because", "missing"),
                now.of(now.questions().getFirst().id()).stream()
                        .map(DraftLevel::code)
                        .toList());
        Screens.onScreen(() -> {
            choose("Type of answer", QuestionType.TEXT);
            return true;
        });
        assertEquals(List.of(), content(id).of(now.questions().getFirst().id()));
    }

    @Test
    void a_draft_that_was_thrown_away_is_there_again_after_undo() {
        UUID id = copyOf("hact-current");
        DraftContent before = content(id);
        Screens.inDialog(() -> run("instruments.editor.discard"), scene -> {
            press(scene, "Throw the draft away");
            return true;
        });
        assertTrue(new DraftStore(temp.workspace()).content(id).isEmpty());
        temp.workspace().undo();
        assertEquals(before, content(id));
    }

    @Test
    void every_control_of_the_editor_has_a_name() {
        copyOf("hact-current");
        Screens.onScreen(() -> {
            for (int i = 0; i < 3; i++) {
                outline().getSelectionModel().select(i);
                feature.view().applyCss();
                feature.view().layout();
                assertEquals(List.of(), Accessible.nameless(feature.view()));
            }
            return true;
        });
    }

    // The screen

    private UUID copyOf(String code) {
        DraftContent made = DraftRule.of(
                LibraryFeature.shipped(code).orElseThrow(),
                code + "-own",
                "1",
                temp.workspace()::newId,
                temp.workspace().today());
        temp.workspace().act("instruments.act.draftBegun", List.of(), () -> {
            new DraftStore(temp.workspace()).save(made);
            return made;
        });
        Screens.onScreen(() -> {
            feature.open(made.draft().id());
            return true;
        });
        return made.draft().id();
    }

    private DraftContent content(UUID id) {
        return new DraftStore(temp.workspace()).content(id).orElseThrow();
    }

    private DraftContent draft() {
        return content(Objects.requireNonNull(feature.record()));
    }

    private List<String> codes(UUID id) {
        return content(id).questions().stream().map(DraftQuestion::code).toList();
    }

    private String blocked() {
        return command("instruments.editor.keep").blocked().getValue();
    }

    private Command command(String key) {
        return feature.commands().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private void run(String key) {
        Command command = command(key);
        assertEquals("", command.blocked().getValue());
        command.action().run();
        feature.view().applyCss();
        feature.view().layout();
    }

    private ListView<?> outline() {
        return (ListView<?>) Objects.requireNonNull(feature.view().lookup(".outline"));
    }

    private <C> C named(Class<C> type, String name) {
        feature.view().applyCss();
        feature.view().layout();
        return type.cast(ShownEditor.all(feature.view())
                .filter(node -> type.isInstance(node)
                        && node.getAccessibleText() != null
                        && node.getAccessibleText().startsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name)));
    }

    private TextInputControl field(String name) {
        return named(TextInputControl.class, name);
    }

    private void type(String name, String words) {
        TextInputControl field = field(name);
        field.setText(words);
        Forms.saveAll(field);
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String name, T value) {
        ((ComboBox<T>) named(ComboBox.class, name)).setValue(value);
    }

    private void rating(String words, String id, String from, String below) {
        button("Add a rating");
        type("Words of the rating", words);
        type("Its id", id);
        type("From this score", from);
        type("Below this score", below);
        button("Done");
    }

    private void level(String id, String name) {
        List<Node> lines = ShownEditor.all(feature.view())
                .filter(node -> node.getStyleClass().contains("row-line"))
                .toList();
        key(lines.get(Integer.parseInt(id) - 1), KeyCode.ENTER, false);
        type("Short name", name);
        button("Done");
    }

    private void button(String words) {
        feature.view().applyCss();
        feature.view().layout();
        press(feature.view().getScene(), words);
    }

    private static void press(Scene scene, String words) {
        ShownEditor.all(scene.getRoot())
                .filter(node -> node instanceof ButtonBase button && words.equals(button.getText()))
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError(words))
                .fire();
    }

    private static void key(Node node, KeyCode code, boolean alt) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false));
    }
}
