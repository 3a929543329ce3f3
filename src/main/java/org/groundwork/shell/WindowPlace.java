package org.groundwork.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.groundwork.workspace.UserSettings;

/**
 * Where the window stood when it was last closed.
 *
 * @param whole whether it filled the screen; the rest is what it had before
 */
record WindowPlace(double x, double y, double width, double height, boolean whole) {
    private static final String NAME = "window";
    /** So much of the title must be seen, or the window cannot be moved back. */
    private static final double SEEN = 100;

    /** Puts the window where it stood, where a screen still shows that place; and remembers it from now on. */
    static void keep(Stage stage, UserSettings settings) {
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        of(settings.get(NAME, "")).filter(place -> place.isSeen(screens)).ifPresent(place -> place.apply(stage));
        stage.setOnHiding(e -> settings.put(NAME, of(stage, settings).text()));
    }

    /** Reads {@link #text} back; empty for anything else. */
    static Optional<WindowPlace> of(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 5 || !Arrays.stream(parts).limit(4).allMatch(part -> part.matches("-?\\d{1,6}"))) {
            return Optional.empty();
        }
        return Optional.of(new WindowPlace(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]),
                Boolean.parseBoolean(parts[4])));
    }

    private static WindowPlace of(Stage stage, UserSettings settings) {
        boolean whole = stage.isMaximized() || stage.isFullScreen();
        WindowPlace now = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        WindowPlace kept = whole ? of(settings.get(NAME, "")).orElse(now) : now;
        return new WindowPlace(kept.x, kept.y, kept.width, kept.height, whole);
    }

    String text() {
        return Math.round(x) + " " + Math.round(y) + " " + Math.round(width) + " " + Math.round(height) + " " + whole;
    }

    boolean isSeen(List<Rectangle2D> screens) {
        return width > 0
                && height > 0
                && screens.stream()
                        .anyMatch(screen -> x + width >= screen.getMinX() + SEEN
                                && x <= screen.getMaxX() - SEEN
                                && y >= screen.getMinY()
                                && y <= screen.getMaxY() - SEEN);
    }

    private void apply(Stage stage) {
        stage.setX(x);
        stage.setY(y);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setMaximized(whole);
    }
}
