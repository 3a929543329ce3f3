package org.groundwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.groundwork.core.Text;
import org.groundwork.testing.Screens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One figure over time, told without colour. */
class TrendChartTest {
    private static final List<TrendChart.Level> LEVELS = List.of(
            new TrendChart.Level(0.25, "1"),
            new TrendChart.Level(0.5, "2"),
            new TrendChart.Level(0.75, "3"),
            new TrendChart.Level(1, "4"));

    private static TrendChart chart(@Nullable Double... shares) {
        List<TrendChart.Point> points = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            Double share = shares[i];
            points.add(new TrendChart.Point(
                    (double) i / (shares.length - 1),
                    share,
                    share == null ? "" : Text.number(Math.round(share * 400) / 100.0),
                    Text.date(java.time.LocalDate.of(2022 + i, 9, 10))));
        }
        return new TrendChart(points, LEVELS);
    }

    private static TilePane several() {
        TilePane pane = new TilePane(
                chart(0.25, 0.5, 0.75, 1.0),
                chart(1.0, 0.62, 0.62, 0.25),
                chart(0.5, null, 0.5, 0.55),
                chart(0.44, 0.45, 0.46, 0.47, 0.48),
                chart(0.25, 0.9),
                chart(null, null, 0.5, 0.7));
        pane.setPrefColumns(3);
        return pane;
    }

    @Test
    void in_every_language_and_light() {
        Screens.pictures("trend", 720, 300, TrendChartTest::several);
        assertTrue(new File("target/screens/trend-mirrored-dark.png").isFile());
    }

    @Test
    void days_and_figures_cover_nothing_and_the_last_mark_is_of_another_shape() {
        Screens.onScreen(() -> {
            TilePane pane = several();
            Scene scene = new Scene(new StackPane(pane), 720, 300);
            Theme.dress(scene);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            for (Node chart : pane.getChildren()) {
                List<Node> words = new ArrayList<>(chart.lookupAll(".label"));
                assertTrue(words.size() > 6, "figures are shown");
                for (Node one : words) {
                    words.stream()
                            .filter(other -> other != one)
                            .forEach(other -> assertFalse(
                                    one.getBoundsInParent().intersects(other.getBoundsInParent()),
                                    ((Label) one).getText() + " over " + ((Label) other).getText()));
                    assertTrue(one.getBoundsInParent().getMinX() >= 0
                            && one.getBoundsInParent().getMinY() >= 0);
                }
            }
            Pane gap = new Pane(pane.getChildren().get(2));
            assertEquals(
                    1,
                    gap.lookupAll(".radar-mark").stream()
                            .filter(Rectangle.class::isInstance)
                            .count());
            assertEquals(
                    2,
                    gap.lookupAll(".radar-mark").stream()
                            .filter(Circle.class::isInstance)
                            .count());
            Path line = (Path) gap.lookup(".radar-line");
            assertEquals(
                    2,
                    line.getElements().stream().filter(MoveTo.class::isInstance).count(),
                    "a gap, not a guess");
            return true;
        });
    }
}
