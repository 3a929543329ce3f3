package org.groundwork.ui;

import javafx.scene.AccessibleRole;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of one family (Feather), drawn in the colour of the text they stand beside. */
public final class Icons {
    private Icons() {}

    /** An icon beside words; it says nothing by itself, so readers of the screen pass over it. */
    public static FontIcon of(String literal) {
        FontIcon icon = new FontIcon(literal);
        icon.setAccessibleRole(AccessibleRole.NODE);
        icon.getStyleClass().add("icon");
        return icon;
    }
}
