package org.groundwork.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import org.groundwork.core.Text;

/** Light or dark, left-to-right or right-to-left: one design, the theme's role colours, one style sheet of ours. */
public final class Theme {
    /** Which of the two looks. */
    public enum Look {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** Which way the layout runs; a setting of its own, because people mix languages. */
    public enum Direction {
        LANGUAGE,
        LEFT_TO_RIGHT,
        RIGHT_TO_LEFT
    }

    private static final String SHEET =
            Objects.requireNonNull(Theme.class.getResource("app.css")).toExternalForm();
    private static final ObjectProperty<Look> LOOK = new SimpleObjectProperty<>(Look.SYSTEM);
    private static final ObjectProperty<Direction> DIRECTION = new SimpleObjectProperty<>(Direction.LANGUAGE);
    private static boolean following;

    private Theme() {}

    /** Shows this look from now on; SYSTEM follows the system while the program runs. */
    public static void apply(Look look) {
        if (!following) {
            following = true;
            LineBreaks.mend();
            Platform.getPreferences().colorSchemeProperty().subscribe(Theme::paint);
        }
        LOOK.set(look);
        paint();
    }

    public static Look look() {
        return LOOK.get();
    }

    public static boolean isDark() {
        return switch (LOOK.get()) {
            case DARK -> true;
            case LIGHT -> false;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /** Lays out every dressed scene this way from now on. */
    public static void direct(Direction direction) {
        DIRECTION.set(direction);
    }

    public static Direction direction() {
        return DIRECTION.get();
    }

    /** Gives a scene our style sheet and the chosen direction; every window and dialog passes here. */
    public static void dress(Scene scene) {
        if (!scene.getStylesheets().contains(SHEET)) {
            scene.nodeOrientationProperty().bind(DIRECTION.map(Theme::orientation)); // first: it styles what is there
            scene.getStylesheets().add(SHEET);
        }
    }

    private static NodeOrientation orientation(Direction direction) {
        boolean mirrored =
                direction == Direction.RIGHT_TO_LEFT || (direction == Direction.LANGUAGE && Text.rightToLeft());
        return mirrored ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }

    private static void paint() {
        atlantafx.base.theme.Theme primer = isDark() ? new PrimerDark() : new PrimerLight();
        if (!primer.getUserAgentStylesheet().equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(primer.getUserAgentStylesheet());
        }
    }
}
