package org.groundwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.groundwork.testing.Screens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arabic that needs several lines is laid out, whatever the width and the direction of the window. */
class ProseTest {
    private static final String ARABIC = "هذه جملة عربية طويلة تصف عمل المنظمة WRO في المناطق التي غمرتها المياه";

    @ParameterizedTest
    @EnumSource(names = {"LEFT_TO_RIGHT", "RIGHT_TO_LEFT"})
    void right_to_left_words_wrap_at_any_width(NodeOrientation direction) {
        Screens.start();
        for (int width = 60; width <= 420; width += 20) {
            int wide = width;
            double height = Screens.onScreen(() -> {
                Region words = Prose.of(ARABIC);
                VBox box = new VBox(words);
                box.setNodeOrientation(direction);
                new Scene(box, wide, 600);
                box.applyCss();
                box.layout();
                return words.getHeight();
            });
            assertTrue(height > 10, width + ": " + height);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"One group in the valley", ARABIC})
    void a_reader_of_the_screen_hears_the_whole_text(String words) {
        Screens.start();
        assertEquals(words, Screens.onScreen(() -> Prose.spoken(Prose.of(words))));
    }
}
