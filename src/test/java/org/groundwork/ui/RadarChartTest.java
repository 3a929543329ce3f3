package org.groundwork.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import org.groundwork.testing.Screens;
import org.junit.jupiter.api.Test;

/** The radar, told apart without colour; its picture and its table. */
class RadarChartTest {
    private static final List<String> AXES = List.of(
            "Governance and legal structure",
            "Financial management and internal controls",
            "Administration and procurement",
            "Human resources",
            "Programme management",
            "Accountability and safeguarding",
            "Sustainability");

    private static RadarChart chart() {
        return new RadarChart(
                AXES,
                List.of(
                        series("Agreed", 0, 0.62, 0.44, 0.5, 0.75, 0.62, 0.38, 0.5),
                        series("Own", 1, 0.88, 0.75, 0.62, 0.75, 0.88, 0.62, 0.62),
                        series("Assessor", 2, 0.6, 0.38, 0.5, 0.5, 0.6, 0.3, 0.45),
                        new RadarChart.Series("June 2024", 3, Arrays.asList(0.5, 0.25, 0.38, null, 0.5, 0.25, 0.38))),
                List.of(
                        new RadarChart.Ring(0.25, "1"),
                        new RadarChart.Ring(0.5, "2"),
                        new RadarChart.Ring(0.75, "3"),
                        new RadarChart.Ring(1, "4")),
                "Governance: agreed 2.5 of 4");
    }

    private static RadarChart.Series series(String name, int look, Double... shares) {
        return new RadarChart.Series(name, look, List.of(shares));
    }

    private static ChartPane pane() {
        return new ChartPane(chart(), new Label("The table"), Command.of("ui.chart.chart", null, () -> {}));
    }

    @Test
    void in_every_language_and_light() {
        Screens.pictures("radar", 720, 520, RadarChartTest::pane);
        assertTrue(new File("target/screens/radar-mirrored-dark.png").isFile());
    }

    @Test
    void each_line_has_a_pattern_and_a_name_of_its_own_and_names_cover_nothing() {
        List<String> patterns = Screens.onScreen(() -> {
            RadarChart chart = chart();
            javafx.scene.Scene scene = new javafx.scene.Scene(new StackPane(chart), 700, 480);
            Theme.dress(scene);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            List<Node> names = List.copyOf(chart.lookupAll(".radar-name"));
            assertEquals(4, names.size());
            Stream.of(".radar-axis-label", ".radar-name")
                    .flatMap(kind -> chart.lookupAll(kind).stream())
                    .forEach(label -> names.stream()
                            .filter(name -> name != label)
                            .forEach(name -> assertFalse(
                                    name.getBoundsInParent().intersects(label.getBoundsInParent()),
                                    ((Label) name).getText() + " over " + ((Label) label).getText())));
            return chart.lookupAll(".radar-line").stream()
                    .map(line -> ((javafx.scene.shape.Shape) line)
                            .getStrokeDashArray()
                            .toString())
                    .toList();
        });
        assertEquals(4, patterns.stream().distinct().count(), patterns.toString());
    }

    @Test
    void the_table_is_one_key_away() {
        Screens.onScreen(() -> {
            ChartPane pane = pane();
            assertFalse(pane.lookupAll(".radar").isEmpty());
            Event.fireEvent(pane, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.T, false, false, false, false));
            assertTrue(pane.lookupAll(".radar").isEmpty());
            Event.fireEvent(pane, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.T, false, false, false, false));
            assertFalse(pane.lookupAll(".radar").isEmpty());
            return true;
        });
    }

    @Test
    void its_picture_is_for_paper_also_in_the_dark() throws IOException {
        byte[] png = Screens.onScreen(() -> {
            Theme.apply(Theme.Look.DARK);
            try {
                return ChartPicture.png(chart(), 700, 480);
            } finally {
                Theme.apply(Theme.Look.LIGHT);
            }
        });
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(1400, image.getWidth());
        assertEquals(0xFFFFFFFF, image.getRGB(3, 3));
        BufferedImage grey = new BufferedImage(1400, 960, BufferedImage.TYPE_BYTE_GRAY);
        grey.getGraphics().drawImage(image, 0, 0, null);
        File folder = new File("target/screens");
        assertTrue(folder.isDirectory() || folder.mkdirs());
        assertTrue(ImageIO.write(grey, "png", new File(folder, "radar-grey.png")));
    }
}
