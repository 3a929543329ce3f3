package org.groundwork.threew.wizard;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.threew.MatchDecision.Outcome;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Card;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Forms;
import org.jspecify.annotations.Nullable;

/** One question at a time: are these two one organisation? */
final class DecideView {
    private final AreaViewModel model;
    private final StackPane root = new StackPane();
    private final TextField reason = new TextField();

    DecideView(AreaViewModel model) {
        this.model = model;
        reason.textProperty().bindBidirectional(model.reason());
        model.pair().subscribe(this::show);
    }

    Node root() {
        return root;
    }

    private void show(@Nullable Pair pair) {
        if (pair == null) {
            root.getChildren().setAll(StepView.calm("fth-check-circle", Text.of("threew.area.pairs.none")));
            return;
        }
        HBox sides = new HBox(side("threew.area.pair.new", pair.fresh()), side("threew.area.pair.known", pair.known()));
        sides.getStyleClass().add("wizard-sides");
        HBox acts = new HBox(
                Buttons.main(Command.of("threew.area.pair.same", null, () -> model.decide(Outcome.SAME))),
                Buttons.of(Command.of("threew.area.pair.different", null, () -> model.decide(Outcome.DIFFERENT))),
                Buttons.quiet(Command.of("threew.area.pair.later", null, model::later)));
        acts.getStyleClass().add("wizard-acts");
        acts.setAlignment(Pos.CENTER_LEFT);
        VBox box = new VBox(
                StepView.heading(
                        Text.of("threew.area.pair.question"),
                        Text.of(
                                "threew.area.pair.why",
                                model.number(),
                                model.waiting().get(),
                                Text.label(pair.candidate().reason()))),
                sides,
                Forms.field("threew.area.pair.reason", reason),
                StepView.quiet(Text.of("threew.area.pair.effect")),
                acts);
        box.getStyleClass().addAll("wizard-step", "wizard-pair");
        ScrollPane scroll = new ScrollPane(box);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(Text.of("threew.area.pair.question"));
        scroll.getStyleClass().add("edge-to-edge");
        root.getChildren().setAll(scroll);
    }

    private static Node side(String key, Pair.Side side) {
        Label name = new Label(side.name());
        name.setWrapText(true);
        name.getStyleClass().add("title");
        Card card = Card.of(
                key,
                name,
                Chips.of(side.kind()),
                fact("threew.area.pair.names", side.otherNames()),
                fact("threew.area.pair.identifiers", side.identifiers()),
                fact("threew.area.pair.places", side.places()),
                fact("threew.area.pair.sectors", side.sectors()),
                Card.fact("threew.area.pair.presences", Text.number(side.presences())),
                Card.fact(
                        "threew.area.pair.source",
                        side.source().isEmpty() ? Text.of("threew.area.pair.byHand") : side.source()));
        card.setMinWidth(0);
        card.setPrefWidth(420);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    private static Node fact(String key, List<String> words) {
        return Card.fact(key, words.isEmpty() ? Text.of("threew.area.pair.unknown") : String.join(" · ", words));
    }
}
