package org.groundwork.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.groundwork.core.Problem;
import org.groundwork.core.Text;
import org.groundwork.testing.Accessible;
import org.groundwork.testing.Screens;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Failures;
import org.groundwork.ui.Field;
import org.groundwork.ui.Memory;
import org.groundwork.ui.Theme;
import org.groundwork.workspace.ExchangeRate;
import org.junit.jupiter.api.Test;

/** Every dialog and what opens over the window: as it looks, and each control in it with a name. */
class DialogsScreensTest extends FilledWindow {
    private static final Person AMINA =
            new Person("Amina Okello", "Partnership focal point", "Rivers Agency", "Selim", "SSD", "USD");

    private static final Comparator<Node> FROM_THE_TOP = Comparator.comparingDouble(
            node -> node.localToScene(node.getBoundsInLocal()).getMinY());

    private final List<Object> kept = new ArrayList<>();
    private final Dialogs dialogs = new Dialogs(() -> null, Memory.brief());

    @Test
    void who_works_here_asked_first_and_changed_later() {
        named("dialog-person", () -> keep(PersonForm.ask(dialogs, AMINA, "shell.person.first", "shell.person.go")));
        sample.workspace().settings().save(AMINA.profile(sample.workspace().newId()));
        named("dialog-persons", () -> keep(Persons.choose(dialogs, sample.workspace(), AMINA)));
        assertTrue(kept.stream().allMatch(Optional.empty()::equals), "closing a dialog decides nothing");
    }

    @Test
    void what_is_chosen_from_a_long_list_is_kept() {
        Screens.inDialog(() -> keep(PersonForm.ask(dialogs, AMINA, "shell.person.first", "shell.person.go")), scene -> {
            ComboBox<String> country = box(scene, 0);
            assertEquals("SSD", country.getValue());
            country.setValue("KEN");
            return press(scene, "shell.person.go");
        });
        Person chosen = (Person) ((Optional<?>) kept.getFirst()).orElseThrow();
        assertEquals(List.of("KEN", "USD"), List.of(chosen.country(), chosen.currency()));
    }

    @Test
    void a_rate_that_was_typed_is_in_the_list() {
        Screens.inDialog(() -> press("shell.settings", "shell.rates.add"), scene -> {
            box(scene, 0).setValue("SSP");
            box(scene, 1).setValue("USD");
            List<TextField> fields = scene.getRoot().lookupAll(".text-field").stream()
                    .filter(node -> node.getParent() instanceof Field)
                    .map(TextField.class::cast)
                    .sorted(FROM_THE_TOP)
                    .toList();
            fields.get(0).setText("2026-08");
            fields.get(1).setText("4512.5");
            fields.get(2).setText("Central bank");
            return press(scene, "shell.rates.keep");
        });
        assertEquals(
                List.of(new ExchangeRate(
                        YearMonth.of(2026, 8), "SSP", "USD", new BigDecimal("4512.5"), "Central bank")),
                sample.workspace().settings().rates());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> box(Scene scene, int at) {
        return (ComboBox<String>) scene.getRoot().lookupAll(".searchable-combo-box").stream()
                .filter(node -> node instanceof ComboBox && node.getParent() instanceof Field)
                .sorted(FROM_THE_TOP)
                .toList()
                .get(at);
    }

    private static boolean press(Scene scene, String key) {
        Button button = scene.getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button each && Text.of(key).equals(each.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
        assertFalse(button.isDisabled());
        button.fire();
        return true;
    }

    @Test
    void questions_and_answers() {
        named(
                "dialog-passphrase",
                () -> keep(dialogs.passphrase(
                        "shell.passphrase.again", "shell.passphrase.label", "shell.passphrase.open")));
        named(
                "dialog-confirm",
                () -> keep(dialogs.confirm(
                        "shell.secret.first", Text.of("shell.secret.first.summary"), "shell.secret.set")));
        named(
                "dialog-decide",
                () -> keep(dialogs.decide(
                        "shell.backup.restore.title",
                        Text.of("shell.backup.restore.summary", "3 April"),
                        "shell.backup.restore",
                        AMINA.name())));
        named("dialog-tell", () -> dialogs.tell("shell.verify.whole", Text.of("shell.verify.counts", 120, 4800, 2, 0)));
    }

    @Test
    void trouble_of_both_kinds() {
        Failures failures = new Failures(dialogs, fault -> "A1B2-C3D4");
        named("dialog-problem", () -> failures.accept(Problem.input("shell.problem.logo")));
        named("dialog-fault", () -> failures.accept(new IllegalStateException("planted")));
    }

    @Test
    void what_keys_do() {
        named(
                "dialog-keys",
                () -> dialogs.show(
                        "shell.keys.title", Shortcuts.list(sample.at("actors").commands())));
    }

    @Test
    void forms_that_settings_and_places_open() {
        named("dialog-rate", () -> press("shell.settings", "shell.rates.add"));
    }

    @Test
    void what_opens_under_the_filters() {
        MainWindow window = Screens.onScreen(() -> {
            MainWindow open = sample.at("actors");
            Stage stage = new Stage();
            stage.setScene(new Scene(open, WIDTH, HEIGHT));
            Theme.dress(stage.getScene());
            stage.show();
            return open;
        });
        Screens.settle();
        List<ToggleButton> chips = Screens.onScreen(() -> window.lookupAll(".facet-chip").stream()
                .map(ToggleButton.class::cast)
                .filter(Node::isManaged)
                .toList());
        assertTrue(chips.size() >= 6);
        for (ToggleButton chip : chips) {
            List<String> nameless = Screens.inDialog(chip::fire, scene -> {
                Screens.write("popover-" + chips.indexOf(chip), scene);
                return Accessible.nameless(scene.getRoot());
            });
            assertEquals(List.of(), nameless, chip.getText());
        }
        Screens.onScreen(() -> {
            window.getScene().getWindow().hide();
            return true;
        });
    }

    private void keep(Object answer) {
        kept.add(answer);
    }

    private static void named(String name, Runnable opens) {
        assertEquals(List.of(), Screens.dialog(name, opens), name);
    }

    private static void press(String area, String key) {
        assertTrue(press(laidOut(sample.at(area), WIDTH), key));
    }
}
