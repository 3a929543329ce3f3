package org.groundwork.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Command;
import org.groundwork.ui.Feature;
import org.groundwork.ui.Page;
import org.jspecify.annotations.Nullable;

/** The first screen: what can be done here, area by area, each with its acts. */
final class HomeFeature implements Feature {
    private final Supplier<List<Feature>> areas;
    private final VBox list = new VBox();
    private @Nullable Parent view;

    HomeFeature(Supplier<List<Feature>> areas) {
        this.areas = areas;
    }

    @Override
    public String key() {
        return "shell.home";
    }

    @Override
    public Group group() {
        return Group.HOME;
    }

    @Override
    public String icon() {
        return "fth-home";
    }

    @Override
    public Parent view() {
        if (view == null) {
            list.getStyleClass().addAll("section-column", "home");
            VBox middle = new VBox(list);
            middle.getStyleClass().add("section-middle");
            ScrollPane scroll = new ScrollPane(middle);
            scroll.setFitToWidth(true);
            scroll.setFitToHeight(true);
            scroll.setAccessibleText(Text.of("shell.home.title"));
            scroll.getStyleClass().add("edge-to-edge");
            view = Page.of("shell.home.title", null, List.of(), scroll);
        }
        return Objects.requireNonNull(view);
    }

    @Override
    public void shown() {
        List<Parent> cards = new ArrayList<>();
        for (Feature area : areas.get()) {
            List<Command> acts = area.commands();
            if (area.group() != Group.HOME && area.group() != Group.SETTINGS && !acts.isEmpty()) {
                cards.add(card(area, acts));
            }
        }
        list.getChildren().setAll(cards);
    }

    private static Parent card(Feature area, List<Command> acts) {
        Label name = new Label(Text.of(area.key() + ".title"));
        name.getStyleClass().add("section-title");
        FlowPane buttons = new FlowPane(8, 8);
        for (int i = 0; i < acts.size(); i++) {
            buttons.getChildren().add(i == 0 ? Buttons.main(acts.get(i)) : Buttons.of(acts.get(i)));
        }
        VBox card = new VBox(name, buttons);
        card.getStyleClass().add("card");
        return card;
    }
}
