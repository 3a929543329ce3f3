package org.groundwork.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.core.Progress;
import org.groundwork.places.PlacesFeature;
import org.groundwork.screening.ListHit;
import org.groundwork.screening.ListImport;
import org.groundwork.screening.ScreeningFeature;
import org.groundwork.testing.Accessible;
import org.groundwork.testing.Screens;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The screens of screening, empty and filled, in target/screens. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScreeningScreensTest extends FilledWindow {
    @Test
    @Order(1)
    void beforeAnyList() {
        pictures("window-screening-empty", window -> {});
        pictures("window-screening-settings", "shell.settings", window -> {});
    }

    @Test
    @Order(2)
    void hitsOneHitListsAndAName() throws IOException {
        ScreeningFeature screening = screening();
        Path list = folder.resolve("house.csv");
        Files.writeString(list, """
                Id,Name,Alias,Type,DOB,Country,Place of birth,Remarks
                H-1,Huda Nourrun,H. Norrun,Individual,1961,Merosa,North Bank,Listed for the sample
                H-2,"BERRIT, Tarik",,Individual,12/03/1975,,South Bank,
                H-3,Dar Selimmar Foundation,,Entity,,,,
                H-4,Somebody Else,,Individual,,,,
                """);
        screening.importList(list, new ListImport.Options("House list", LocalDate.of(2026, 1, 31), Map.of()));
        pictures("window-screening-never", window -> {});
        screening.screenAll(Progress.NONE);
        assertFalse(screening.hits().isEmpty());
        pictures("window-screening", window -> {});
        ListHit hit = screening.hits().stream()
                .filter(each -> each.entryCode().equals("H-1"))
                .findFirst()
                .orElseThrow();
        pictures("window-screening-hit", window -> window.shown().open(hit.id()));
        pictures("window-screening-lists", window -> press(window, "Lists"));
        pictures("window-screening-try", window -> {
            press(window, "Try a name");
            window.lookupAll(".text-field").stream()
                    .filter(field -> "Name".equals(field.getAccessibleText()))
                    .findFirst()
                    .ifPresent(field -> ((TextField) field).setText("Tarik Berrit"));
        });
        assertTrue(Screens.picture("window-low-screening", 1280, 720, () -> sample.at("screening"))
                .isFile());
        assertTrue(Screens.picture("window-low-screening-hit", 1280, 720, () -> {
                    MainWindow window = sample.at("screening");
                    window.shown().open(hit.id());
                    return window;
                })
                .isFile());
    }

    /** Lists and counts are printed, and nobody's name. */
    @Test
    @Order(3)
    void listsAndCountsPrint() {
        Screens.onScreen(() -> {
            MainWindow window = sample.at("screening");
            laidOut(window, WIDTH);
            String printed = window.printout().orElseThrow().toString();
            assertTrue(printed.contains("House list"), printed);
            assertFalse(printed.contains("Huda"), printed);
            return true;
        });
    }

    private static ScreeningFeature screening() {
        PlacesFeature places = new PlacesFeature(sample.workspace());
        ActorsFeature actors = new ActorsFeature(sample.workspace(), places, new PresenceFeature(sample.workspace()));
        return new ScreeningFeature(sample.workspace(), actors, places);
    }

    private static void press(MainWindow window, String words) {
        window.lookupAll(".filter-chip").stream()
                .map(ToggleButton.class::cast)
                .filter(chip -> chip.getText().startsWith(words))
                .findFirst()
                .ifPresent(ToggleButton::fire);
    }

    private static void pictures(String name, Consumer<MainWindow> then) {
        pictures(name, "screening", then);
    }

    private static void pictures(String name, String area, Consumer<MainWindow> then) {
        Screens.pictures(name, WIDTH, HEIGHT, () -> {
            MainWindow window = sample.at(area);
            then.accept(window);
            return window;
        });
        List<String> nameless = Screens.onScreen(() -> {
            MainWindow window = sample.at(area);
            then.accept(window);
            return Accessible.nameless(laidOut(window, WIDTH).getRoot());
        });
        assertEquals(List.of(), nameless);
    }
}
