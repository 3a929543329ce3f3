package org.groundwork.capacity.results;

import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.groundwork.office.FileCopy;
import org.groundwork.ui.ChartPane;
import org.groundwork.ui.ChartPicture;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Prose;

/** A chart with its table one key away, which can be kept as a picture, and how it is read. */
public final class ChartView {
    private ChartView() {}

    /**
     * What is drawn for a screen, and anew for a picture.
     *
     * @param file what the picture's file is called
     */
    public record Drawing(Supplier<Region> chart, double width, double height, String file) {}

    public static Node of(Drawing drawing, Node table, String reading, Desk desk) {
        ChartPane pane = new ChartPane(
                drawing.chart().get(), table, Command.of("capacity.chart.save", null, () -> save(drawing, desk)));
        VBox box = new VBox(pane, Prose.of(reading, "quiet"));
        box.getStyleClass().add("card-content");
        return box;
    }

    private static void save(Drawing drawing, Desk desk) {
        desk.dialogs()
                .save("capacity.chart.save", drawing.file() + ".png", "capacity.chart.kind", "png")
                .ifPresent(file -> write(drawing, desk, file));
    }

    private static void write(Drawing drawing, Desk desk, Path file) {
        byte[] picture = ChartPicture.png(drawing.chart().get(), drawing.width(), drawing.height());
        desk.tasks()
                .read(
                        "capacity.chart.save",
                        progress -> {
                            FileCopy.write(file, picture);
                            return true;
                        },
                        done -> desk.dialogs().tell("capacity.chart.written", file.toString()));
    }
}
