package org.groundwork.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Text;
import org.groundwork.duediligence.deciding.Condition;
import org.groundwork.duediligence.deciding.DecisionStore;
import org.groundwork.duediligence.saying.SayingStore;
import org.groundwork.places.PlacesFeature;
import org.groundwork.screening.Decision;
import org.groundwork.screening.ListHit;
import org.groundwork.screening.ScreeningFeature;
import org.groundwork.testing.Hands;
import org.groundwork.testing.Screens;
import org.groundwork.ui.Theme;
import org.junit.jupiter.api.Test;

/** What Legal asks for becomes a condition of the decision, and stays inside: in its own words, through the window. */
class LegalWordsTest extends FilledWindow {
    private static final String SAID = "Zorqual: goods only, never through the treasurer.";

    private final List<Path> written = new ArrayList<>();

    @Test
    void what_legal_said_is_a_condition_inside_and_stands_in_nothing_that_leaves() throws IOException {
        UUID actor = cleared();
        Hands hands = opened(actor);
        assertTrue(hands.seen().contains("Legal asks: " + SAID), "the proposal asks for it");
        dialog(hands, "duediligence.decision.record", form -> {
            form.fill("Decided by", "Samuel Adeyemi");
            form.fill("In the function", "Head of office");
            form.fill("Reason", "It works well.");
            form.push(Text.of("duediligence.decision.record"));
        });
        DecisionStore decisions = new DecisionStore(sample.workspace());
        List<Condition> conditions = decisions.conditions(
                Objects.requireNonNull(decisions.current().get(actor)).id());
        assertTrue(
                conditions.stream().anyMatch(each -> each.what().equals("Legal asks: " + SAID) && each.ours()),
                conditions.toString());

        save(hands, "duediligence.decision.print");
        assertTrue(words(written.getLast()).contains(SAID), "the sheet that is signed carries it");

        dialog(hands, "duediligence.letter.draft", form -> form.push(Text.of("duediligence.letter.draft")));
        dialog(hands, "duediligence.letter.release", form -> {
            assertFalse(form.seen().contains("Zorqual"));
            form.push(Text.of("duediligence.letter.release"));
        });
        save(hands, "duediligence.letter.save");
        save(hands, "duediligence.letter.saveText");
        dialog(hands, "duediligence.passport.record", form -> {
            form.fill("For which purpose", "For the cluster");
            form.fill("Given by", "Huda Salim");
            form.push(Text.of("duediligence.passport.record"));
        });
        dialog(hands, "duediligence.passport.make", form -> {
            form.fill("For whom", "Another agency");
            form.push(Text.of("duediligence.passport.make"));
        });
        assertEquals(1, new SayingStore(sample.workspace()).passports(actor).size());
        save(hands, "duediligence.brief");
        assertEquals(5, written.size(), written.toString());
        for (Path file : written.subList(1, written.size())) {
            String all = words(file);
            assertTrue(all.contains(name(actor)), "it is about the partner: " + file);
            assertFalse(all.contains("Zorqual"), file.toString());
        }
    }

    private static ActorsFeature actors() {
        PlacesFeature places = new PlacesFeature(sample.workspace());
        return new ActorsFeature(sample.workspace(), places, new PresenceFeature(sample.workspace()));
    }

    private static String name(UUID actor) {
        return actors().name(actor);
    }

    /** Legal answers on the hit that is with it, and the others of that actor turn out to be other people. */
    private static UUID cleared() {
        ScreeningFeature screening =
                new ScreeningFeature(sample.workspace(), actors(), new PlacesFeature(sample.workspace()));
        ListHit hit = screening.hits().stream()
                .filter(each -> each.entryCode().equals("NM-001"))
                .findFirst()
                .orElseThrow();
        screening.decide(hit, Decision.Outcome.CLEARED_BY_LEGAL, SAID, "", "", "Legal");
        screening.hits().stream()
                .filter(each -> each.actor().equals(hit.actor()) && !each.equals(hit))
                .forEach(each -> screening.decide(
                        each, Decision.Outcome.NOT_SAME, "Another birth year", "1990", "", "Amina Okello"));
        return hit.actor();
    }

    private Hands opened(UUID actor) {
        sample.dialogs().chooseBy(name -> {
            written.add(folder.resolve(written.size() + " " + name.getFileName()));
            return written.getLast();
        });
        return Screens.onScreen(() -> {
            MainWindow window = sample.at("duediligence");
            window.shown().open(actor);
            Stage stage = new Stage();
            stage.setScene(new Scene(window, WIDTH, HEIGHT));
            Theme.dress(stage.getScene());
            stage.show();
            window.applyCss();
            window.layout();
            return new Hands(stage::getScene);
        });
    }

    private static void dialog(Hands hands, String act, Consumer<Hands> then) {
        Screens.inDialog(() -> hands.push(Text.of(act)), scene -> {
            then.accept(new Hands(() -> scene));
            return true;
        });
    }

    /** Presses what writes a file, and closes what tells of it. */
    private static void save(Hands hands, String act) {
        Screens.inDialog(() -> hands.push(Text.of(act)), scene -> true);
    }

    private static String words(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String plain = new String(bytes, StandardCharsets.UTF_8);
        return plain.startsWith("PK") ? unzipped(new ByteArrayInputStream(bytes)) : plain;
    }

    /** Every part of every file within, as text. */
    private static String unzipped(InputStream file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                all.append(
                        entry.getName().endsWith(".docx")
                                ? unzipped(new ByteArrayInputStream(bytes))
                                : new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
