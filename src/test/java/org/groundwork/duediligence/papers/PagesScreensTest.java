package org.groundwork.duediligence.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.groundwork.office.Pictures;
import org.groundwork.testing.Screens;
import org.groundwork.ui.Dialogs;
import org.groundwork.ui.Memory;
import org.junit.jupiter.api.Test;

/** The dialog in which pictures become pages, to be judged by eye. */
class PagesScreensTest {
    private static BufferedImage page(int wide, int high) {
        BufferedImage page = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = page.createGraphics();
        pen.setColor(new Color(0x6B4F3A));
        pen.fillRect(0, 0, wide, high);
        pen.setColor(Color.WHITE);
        pen.fillRect(30, 30, wide - 60, high - 60);
        pen.setColor(Color.DARK_GRAY);
        for (int y = 70; y < high - 70; y += 22) {
            pen.fillRect(70, y, wide - 140 - (y * 37) % 120, 8);
        }
        pen.dispose();
        return page;
    }

    private static void ask() {
        List<IntakeStore.Page> pages = List.of(
                new IntakeStore.Page(
                        Path.of("IMG_0412.jpg"), page(420, 594), new Pictures.Change(1, 0.05, 0.06, 0.05, 0.06)),
                new IntakeStore.Page(Path.of("IMG_0413.jpg"), page(420, 594), Pictures.Change.NONE),
                new IntakeStore.Page(
                        Path.of("a very long name that a camera or a person gave to this picture.jpg"),
                        page(594, 420),
                        Pictures.Change.NONE));
        assertTrue(PagesView.ask(new Dialogs(() -> null, Memory.brief()), pages).isEmpty());
    }

    @Test
    void pages() {
        assertEquals(List.of(), Screens.dialog("dossier-pages", PagesScreensTest::ask));
        Screens.inDialog(PagesScreensTest::ask, dialog -> {
            assertTrue(dialog.getHeight() <= 690, "a small screen: " + dialog.getHeight());
            for (Node slider : dialog.getRoot().lookupAll(".slider")) {
                double end = slider.localToScene(slider.getBoundsInLocal()).getMaxX();
                assertTrue(end <= dialog.getWidth(), end + " of " + dialog.getWidth());
            }
            return true;
        });
    }
}
