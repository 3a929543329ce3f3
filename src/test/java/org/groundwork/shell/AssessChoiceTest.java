package org.groundwork.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.groundwork.duediligence.DueDiligenceFeature;
import org.groundwork.duediligence.deciding.DecisionStore;
import org.groundwork.instruments.AssessmentsFeature;
import org.groundwork.instruments.Wish;
import org.groundwork.testing.Accessible;
import org.groundwork.testing.Screens;
import org.junit.jupiter.api.Test;

/** Whoever assesses an actor finds what due diligence asks for first, and at each other one why it stands further down. */
class AssessChoiceTest extends FilledWindow {
    private static void begin(UUID actor) {
        MainWindow window = sample.at("instruments");
        ((AssessmentsFeature) window.shown()).begin(actor, null);
    }

    private static UUID named(String partner) {
        return Screens.onScreen(() -> SampleWindow.feature(sample.at("instruments"), "actors")
                .find(partner, 1)
                .getFirst()
                .id());
    }

    /** Somebody of whom the dossier asks for an assessment that is not held. */
    private static UUID lacking() {
        return Screens.onScreen(() -> {
            DueDiligenceFeature dossiers =
                    (DueDiligenceFeature) sample.at("duediligence").shown();
            return new DecisionStore(sample.workspace())
                    .scopes().keySet().stream()
                            .sorted()
                            .filter(actor -> dossiers.wishes(actor).values().stream()
                                    .anyMatch(wish -> wish.kind() == Wish.Saying.ASKED))
                            .findFirst()
                            .orElseThrow();
        });
    }

    @SuppressWarnings("unchecked")
    private static <T> List<String> offered(Scene dialog) {
        ComboBox<T> box = (ComboBox<T>) dialog.getRoot().lookup(".combo-box");
        return box.getItems().stream().map(box.getConverter()::toString).toList();
    }

    private static List<String> offered(UUID actor) {
        return Screens.inDialog(() -> begin(actor), AssessChoiceTest::offered);
    }

    @Test
    void what_is_asked_of_the_actor_stands_first_and_what_is_for_others_last() {
        List<String> all = offered(lacking());
        assertTrue(all.getFirst().endsWith("(asked for in due diligence)"), all.toString());
        assertTrue(all.getLast().matches(".*\\(for [^)]+\\)"), all.toString());
        List<Integer> places = new ArrayList<>();
        for (String each : all) {
            places.add(
                    each.endsWith("(asked for in due diligence)")
                            ? 0
                            : each.contains("(held") ? 2 : each.matches(".*\\(for [^)]+\\)") ? 3 : 1);
        }
        assertEquals(places.stream().sorted().toList(), places, all.toString());
        assertTrue(all.contains("Due diligence: state bodies and authorities (for state bodies)"), all.toString());
        assertTrue(
                offered(named("Municipality of Tamun")).stream().noneMatch(each -> each.endsWith("(for state bodies)")),
                "it is one");
    }

    @Test
    void the_list_is_seen_with_its_reasons() {
        UUID actor = lacking();
        Screens.eachLanguage(language -> {
            List<String> nameless = Screens.inDialog(() -> begin(actor), dialog -> {
                Screens.write("dialog-assess" + language.suffix(), dialog);
                ComboBox<?> box = (ComboBox<?>) dialog.getRoot().lookup(".combo-box");
                box.show();
                Window.getWindows().stream()
                        .filter(PopupWindow.class::isInstance)
                        .forEach(popup -> Screens.write("dialog-assess-list" + language.suffix(), popup.getScene()));
                box.hide();
                return Accessible.nameless(dialog.getRoot());
            });
            assertEquals(List.of(), nameless);
        });
    }
}
