package org.groundwork.ui;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/**
 * What a dialog asks: as high as it is, and scrolled where a small screen has no room for that. What appears later
 * makes the dialog higher instead of pushing its buttons out.
 */
final class Fitted extends ScrollPane {
    /** Leaves room for the title, the buttons and the frame on a screen 720 high. */
    private static final double MOST = 476;

    /** The bar stands in the dialog's margin, and what marks the focus is not cut off. */
    private static final Insets AROUND = new Insets(2, 14, 2, 2);

    private double known;

    private Fitted(Node content) {
        super(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("edge-to-edge");
    }

    static Fitted of(Node content) {
        StackPane around = new StackPane(content);
        around.setPadding(AROUND);
        Fitted fitted = new Fitted(around);
        VBox.setMargin(
                fitted, new Insets(-AROUND.getTop(), -AROUND.getRight(), -AROUND.getBottom(), -AROUND.getLeft()));
        Runnable grows = fitted::grow; // after the layout: what is asked for within it is lost
        fitted.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(grows);
            }
            if (now != null) {
                now.addPostLayoutPulseListener(grows);
            }
        });
        if (content.getStyleClass().contains("wide")) {
            fitted.getStyleClass().add("wide");
        }
        return fitted;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0
                ? width
                : Math.max(0, width - getInsets().getLeft() - getInsets().getRight());
        return Math.min(MOST, getContent().prefHeight(room));
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    private void grow() {
        double seen = getViewportBounds().getHeight();
        double all = getContent().getLayoutBounds().getHeight();
        boolean same = Math.abs(all - known) < 1; // a person may have made the window lower
        known = all;
        Window window = getScene() == null ? null : getScene().getWindow();
        if (!same && window != null && window.isShowing() && all > seen + 1 && seen < MOST - 1) {
            window.sizeToScene();
        }
    }
}
