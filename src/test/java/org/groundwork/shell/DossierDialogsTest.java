package org.groundwork.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.groundwork.core.Text;
import org.groundwork.duediligence.flags.Flag;
import org.groundwork.duediligence.flags.FlagNow;
import org.groundwork.duediligence.flags.FlagStore;
import org.groundwork.screening.ScreeningFeature;
import org.groundwork.testing.Accessible;
import org.groundwork.testing.Hands;
import org.groundwork.testing.Screens;
import org.groundwork.ui.Card;
import org.groundwork.ui.Field;
import org.groundwork.ui.Theme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each dialog of a dossier: in target/screens, to be judged by eye; small enough for a small screen, and all named. */
class DossierDialogsTest extends FilledWindow {
    /** A screen 720 high without the frame of a window. */
    private static final int LOW = 690;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @ParameterizedTest
    @CsvSource({
        "flag, Wadi Relief, duediligence.flags.add",
        "flag-read, Wadi Relief, duediligence.flags.read",
        "check, Wadi Relief, duediligence.checks.add",
        "check-again, Wadi Relief, duediligence.checks.again",
        "check-screened, Wadi Relief, duediligence.screened.record",
        "channel, Wadi Relief, duediligence.channels.add",
        "others, Wadi Relief, duediligence.others.add",
        "others-questions, Wadi Relief, duediligence.others.questions",
        "decision, Wadi Relief, duediligence.decision.record",
        "condition-met, Women of the Asel Valley, duediligence.decision.meet",
        "letter, Wadi Relief, duediligence.letter.another",
        "release, Women of the Asel Valley, duediligence.letter.release",
        "passport, Wadi Relief, duediligence.passport.make",
        "consent, Wadi Relief, duediligence.passport.record",
        "consent-back, Wadi Relief, duediligence.passport.withdraw",
    })
    void a_dialog(String name, String partner, String act) {
        looksRight(name, () -> open(partner, act));
    }

    @Test
    void what_legal_said_of_a_hit() {
        looksRight("legal", () -> {
            MainWindow window = sample.at("screening");
            ScreeningFeature screening = (ScreeningFeature) window.shown();
            window.shown()
                    .open(screening.hits().stream()
                            .filter(hit -> hit.entryCode().equals("NM-001"))
                            .findFirst()
                            .orElseThrow()
                            .id());
            press(window, "screening.decide.cleared");
        });
    }

    private static void looksRight(String name, Runnable opens) {
        List<String> wrong = new ArrayList<>();
        Screens.eachLanguage(language -> wrong.addAll(Screens.inDialog(opens, dialog -> {
            Screens.write("dialog-dossier-" + name + language.suffix(), dialog);
            List<String> found = new ArrayList<>(Accessible.nameless(dialog.getRoot()));
            if (dialog.getHeight() > LOW || dialog.getWidth() > WIDTH) {
                found.add(language + " " + dialog.getWidth() + " x " + dialog.getHeight());
            }
            return found;
        })));
        assertEquals(List.of(), wrong);
    }

    @Test
    void what_appears_later_makes_the_dialog_higher_and_its_buttons_stay_in_sight() {
        Screens.inDialog(() -> open("Wadi Relief", "duediligence.others.add"), dialog -> {
            double before = dialog.getHeight();
            choose(dialog, "Standard", 0);
            aMoment();
            Screens.write("dialog-dossier-others-areas", dialog);
            assertTrue(dialog.getHeight() > before + 100, before + " " + dialog.getHeight());
            assertTrue(dialog.getHeight() <= LOW, "no higher than a small screen: " + dialog.getHeight());
            Node act = act(dialog);
            double end = act.localToScene(act.getBoundsInLocal()).getMaxY();
            assertTrue(
                    end <= dialog.getHeight() && end > dialog.getHeight() - 60,
                    "at its lower end: " + end + " of " + dialog.getHeight());
            return true;
        });
    }

    /** Lets the screen be laid out and drawn, while a dialog is looked at. */
    private static void aMoment() {
        PauseTransition moment = new PauseTransition(Duration.millis(300));
        moment.setOnFinished(e -> Platform.exitNestedEventLoop(moment, null));
        moment.play();
        Platform.enterNestedEventLoop(moment);
    }

    @Test
    void the_first_field_has_the_focus_tab_leaves_a_text_and_escape_gives_up() {
        Screens.inDialog(() -> open("Wadi Relief", "duediligence.flags.add"), dialog -> {
            Hands hands = new Hands(() -> dialog);
            assertEquals("Level", name(dialog));
            hands.to("What is to be known");
            hands.type("Seen");
            hands.press(KeyCode.TAB);
            assertEquals("Reported to (office)", name(dialog));
            Node text = hands.to("What is to be known");
            assertEquals("Seen", ((TextArea) text).getText());
            hands.press(KeyCode.ESCAPE);
            assertFalse(dialog.getWindow().isShowing());
            return true;
        });
        Screens.inDialog(() -> open("Wadi Relief", "duediligence.others.questions"), dialog -> {
            assertEquals("Instrument", name(dialog));
            return true;
        });
    }

    @Test
    void each_of_several_fields_of_one_name_says_which_it_is() {
        List<String> names = new ArrayList<>();
        Screens.inDialog(() -> open("Wadi Relief", "duediligence.decision.record"), dialog -> {
            dialog.getRoot()
                    .lookupAll(".field")
                    .forEach(field ->
                            names.add(String.valueOf(((Field) field).control().getAccessibleText())));
            return true;
        });
        assertTrue(names.containsAll(List.of("Name, Legal", "On, Legal", "Condition, condition 1", "By, condition 2")));
        assertEquals(names.size(), Set.copyOf(names).size(), names.toString());
    }

    private static @Nullable String name(Scene scene) {
        Node owner = scene.getFocusOwner();
        while (owner != null && owner.getAccessibleText() == null) {
            owner = owner.getParent();
        }
        return owner == null ? null : owner.getAccessibleText();
    }

    private static Node act(Scene scene) {
        return scene.getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && button.isDefaultButton())
                .findFirst()
                .orElseThrow();
    }

    private Hands inWindow(String partner) {
        return Screens.onScreen(() -> {
            MainWindow window = sample.at("duediligence");
            window.shown().open(named(window, partner));
            Stage stage = new Stage();
            stage.setScene(new Scene(window, WIDTH, HEIGHT));
            Theme.dress(stage.getScene());
            stage.show();
            scene = stage.getScene();
            return new Hands(stage::getScene);
        });
    }

    private static List<Flag> flags(String partner) {
        UUID actor = Screens.onScreen(() -> named(sample.at("duediligence"), partner));
        return new FlagStore(sample.workspace())
                .of(actor).stream().map(FlagNow::flag).toList();
    }

    @Test
    void a_flag_keeps_the_day_that_was_typed_and_the_focus_stays_where_it_was_raised() {
        String partner = "Municipality of Tamun";
        Hands hands = inWindow(partner);
        Screens.inDialog(() -> hands.push(Text.of("duediligence.flags.add")), dialog -> {
            Hands form = new Hands(() -> dialog);
            choose(dialog, "About", 0);
            form.fill("What is to be known", "Two names on one list");
            form.to("Raised on");
            form.press(KeyCode.A, true);
            form.type("some day");
            form.push(Text.of("duediligence.checks.record"));
            assertTrue(dialog.getWindow().isShowing(), "not understood");
            assertEquals(List.of(), flags(partner));
            form.press(KeyCode.A, true);
            form.type("3 August 2026");
            form.push(Text.of("duediligence.checks.record"));
            return true;
        });
        assertEquals(
                List.of(LocalDate.of(2026, 8, 3)),
                flags(partner).stream().map(Flag::raisedOn).toList());
        assertEquals(Text.of("duediligence.flags.add"), focused());
        Screens.inDialog(() -> hands.push(Text.of("duediligence.flags.add")), dialog -> {
            Hands form = new Hands(() -> dialog);
            choose(dialog, "About", 0);
            form.fill("What is to be known", "Given up");
            form.to("Raised on");
            form.press(KeyCode.A, true);
            form.type("4 August 2026");
            form.push(Text.of("ui.dialog.cancel"));
            return true;
        });
        assertEquals(1, flags(partner).size());
        assertEquals(Text.of("duediligence.flags.add"), focused());
    }

    @ParameterizedTest
    @CsvSource({
        "Wadi Relief, duediligence.checks.again",
        "Wadi Relief, duediligence.flags.read",
        "Women of the Asel Valley, duediligence.decision.meet",
    })
    void the_focus_stays_in_the_card_that_was_made_anew(String partner, String act) {
        Hands hands = inWindow(partner);
        Screens.inDialog(() -> hands.push(Text.of(act)), dialog -> {
            Hands form = new Hands(() -> dialog);
            if (act.equals("duediligence.checks.again")) {
                choose(dialog, "What was found", 0);
            } else {
                form.fill(act.equals("duediligence.decision.meet") ? "By what evidence" : "Reason", "To decide on it");
            }
            ((Button) act(dialog)).fire();
            return true;
        });
        Screens.onScreen(() -> {
            Node owner = scene.getFocusOwner();
            assertTrue(isInCard(owner), String.valueOf(owner));
            return true;
        });
    }

    private static boolean isInCard(@Nullable Node node) {
        return node != null && (node instanceof Card || isInCard(node.getParent()));
    }

    private String focused() {
        return Screens.onScreen(
                () -> scene.getFocusOwner() instanceof Labeled labeled ? labeled.getText() : "elsewhere");
    }

    private static void choose(Scene scene, String name, int option) {
        ComboBox<?> box = (ComboBox<?>) scene.getRoot().lookupAll(".combo-box").stream()
                .filter(node -> String.valueOf(node.getAccessibleText()).startsWith(name))
                .findFirst()
                .orElseThrow();
        box.getSelectionModel().select(option);
    }

    private static UUID named(MainWindow window, String partner) {
        return SampleWindow.feature(window, "actors")
                .find(partner, 1)
                .getFirst()
                .id();
    }

    private static void open(String partner, String act) {
        MainWindow window = sample.at("duediligence");
        window.shown().open(named(window, partner));
        press(window, act);
    }

    private static void press(MainWindow window, String act) {
        Parent root = laidOut(window, WIDTH).getRoot();
        Button button = (Button) root.lookupAll(".button").stream()
                .filter(node -> node instanceof Labeled labeled && Text.of(act).equals(labeled.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(act));
        button.fire();
    }
}
