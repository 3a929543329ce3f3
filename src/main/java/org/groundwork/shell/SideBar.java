package org.groundwork.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.ui.Feature;
import org.groundwork.ui.Icons;

/** The areas, icon and word, in groups that tell the story of the work; settings at the foot. */
final class SideBar extends VBox {
    private final List<Feature> features;
    private final Consumer<Feature> go;

    SideBar(List<Feature> features, Consumer<Feature> go) {
        this.features = features;
        this.go = go;
        getStyleClass().add("side-bar");
        for (Feature.Group group : Feature.Group.values()) {
            List<Feature> areas =
                    features.stream().filter(f -> f.group() == group).toList();
            boolean headed = group != Feature.Group.HOME && group != Feature.Group.SETTINGS;
            if (group == Feature.Group.SETTINGS) {
                Region gap = new Region();
                VBox.setVgrow(gap, Priority.ALWAYS);
                getChildren().add(gap);
            }
            if (headed && !areas.isEmpty()) {
                Label heading = new Label(Text.label(group));
                heading.getStyleClass().add("side-heading");
                getChildren().add(heading);
            }
            areas.forEach(a -> getChildren().add(item(a)));
        }
    }

    /** In a frame that scrolls where the window is low. */
    ScrollPane scrolling() {
        ScrollPane scroll = new ScrollPane(this);
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinWidth(208);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    /** Marks the area that is shown. */
    void mark(Feature shown) {
        getChildren().stream()
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .forEach(b -> b.setSelected(b.getUserData() == shown));
    }

    /** Puts the keyboard on the area that is shown. */
    void focusMarked() {
        getChildren().stream()
                .filter(node -> node instanceof ToggleButton button && button.isSelected())
                .forEach(Node::requestFocus);
    }

    private ToggleButton item(Feature feature) {
        ToggleButton button = new ToggleButton(Text.of(feature.key() + ".title"), Icons.of(feature.icon()));
        button.setMnemonicParsing(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setUserData(feature);
        button.getStyleClass().add("side-item");
        button.setOnAction(e -> {
            go.accept(feature);
            mark(feature);
        });
        int place = features.indexOf(feature) + 1;
        if (place <= 9) {
            button.setAccessibleHelp(Text.of("shell.side.key", Integer.toString(place)));
        }
        return button;
    }
}
