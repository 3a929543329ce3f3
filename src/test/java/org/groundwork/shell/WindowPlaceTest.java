package org.groundwork.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.groundwork.testing.Screens;
import org.groundwork.workspace.UserSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowPlaceTest {
    private static final Rectangle2D LEFT = new Rectangle2D(0, 0, 1920, 1080);
    private static final Rectangle2D RIGHT = new Rectangle2D(1920, 0, 1280, 720);

    @Test
    void is_read_back_as_it_was_written() {
        WindowPlace place = new WindowPlace(-40, 20, 1280, 800, true);
        assertEquals(Optional.of(place), WindowPlace.of(place.text()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''
            1 2 3 4
            a b c d true
            1 2 3 4 true 5
            99999999 0 1 1 false
            """)
    void anything_else_is_no_place(String text) {
        assertEquals(Optional.empty(), WindowPlace.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1280, true",
        "2000, 10, 1280, true",
        "3190, 10, 1280, false",
        "-1200, 10, 1280, false",
        "-1000, 10, 1280, true",
        "10, -20, 1280, false",
        "10, 1050, 1280, false",
        "10, 10, 0, false"
    })
    void must_be_seen_on_a_screen_that_is_there(double x, double y, double width, boolean seen) {
        assertEquals(seen, new WindowPlace(x, y, width, 800, false).isSeen(List.of(LEFT, RIGHT)));
    }

    @Test
    void the_window_stands_where_it_stood(@TempDir Path folder) {
        UserSettings settings = UserSettings.at(folder.resolve("settings.properties"));
        Screens.onScreen(() -> {
            Stage stage = new Stage();
            WindowPlace.keep(stage, settings);
            stage.setX(40);
            stage.setY(30);
            stage.setWidth(1000);
            stage.setHeight(700);
            stage.show();
            stage.hide();
            return true;
        });
        assertEquals("40 30 1000 700 false", settings.get("window", ""));
        assertTrue(Screens.onScreen(() -> {
            Stage again = new Stage();
            WindowPlace.keep(again, settings);
            return again.getX() == 40 && again.getWidth() == 1000;
        }));
    }
}
