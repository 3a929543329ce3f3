package org.groundwork.screening;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.groundwork.core.Finding;
import org.groundwork.core.Text;
import org.groundwork.screening.ScreeningViewModel.HitRow;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Card;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Sections;

/** One hit: both sides beside each other, why it is one, what can be decided and what was. */
final class HitView {
    private final ScreeningViewModel model;
    private final Desk desk;
    private final HitRow row;
    private final ListHit hit;
    private final Sections root;

    HitView(ScreeningViewModel model, Desk desk, ScreeningViewModel.Opened open) {
        this.model = model;
        this.desk = desk;
        row = open.row();
        hit = row.hit();
        root = new Sections(header());
        root.add("screening.hit.sides", sides());
        root.add("screening.hit.why", why(open.reasons()));
        root.add("screening.hit.decisions", decisions(open.earlier()));
    }

    Node root() {
        return root;
    }

    private Node header() {
        Label name = new Label(Text.of("screening.hit.title", hit.name(), hit.entryName()));
        name.getStyleClass().add("title");
        name.setWrapText(true);
        String score = ScreeningView.percent(hit.score());
        HBox chips = new HBox(
                ScreeningView.chip(hit.band(), Text.of("screening.band", Text.label(hit.band()), score)),
                Chips.quiet(hit.listName()),
                state());
        chips.getStyleClass().add("fact");
        HBox acts = new HBox(
                Buttons.main(act("screening.decide.notSame", Decision.Outcome.NOT_SAME)),
                Buttons.of(act("screening.decide.moreNeeded", Decision.Outcome.MORE_NEEDED)),
                Buttons.of(
                        DecisionRule.withLegal(row.held())
                                ? act("screening.decide.cleared", Decision.Outcome.CLEARED_BY_LEGAL)
                                : act("screening.decide.same", Decision.Outcome.SAME)),
                Buttons.quiet(Command.of("screening.command.back", null, model::back)));
        acts.getStyleClass().add("fact");
        Label verdict = quiet("screening.hit.noVerdict");
        VBox box = new VBox(name, chips, acts, verdict);
        box.getStyleClass().addAll("record-header", "form");
        return box;
    }

    private Node state() {
        Decision held = row.held();
        if (hit.gone()) {
            return Chips.quiet(Text.of("screening.hit.gone"));
        }
        return held == null ? Chips.accent(Text.of("screening.hit.open")) : Chips.of(held.outcome());
    }

    private Command act(String key, Decision.Outcome outcome) {
        return Command.of(key, null, () -> decide(outcome));
    }

    private Node sides() {
        Card ours = Card.of(
                "screening.hit.ours",
                Card.fact("screening.hit.name", hit.name()),
                Card.fact("screening.hit.role", Text.label(hit.role())),
                Card.fact("screening.hit.actor", row.actor()));
        Card theirs = Card.of("screening.hit.theirs", theirs().toArray(Node[]::new));
        HBox sides = new HBox(ours, theirs);
        HBox.setHgrow(ours, Priority.ALWAYS);
        HBox.setHgrow(theirs, Priority.ALWAYS);
        ours.setPrefWidth(400);
        theirs.setPrefWidth(400);
        sides.getStyleClass().add("fact");
        return sides;
    }

    private List<Node> theirs() {
        List<Node> facts = new ArrayList<>();
        facts.add(Card.fact("screening.hit.name", hit.entryName()));
        if (!hit.matchedName().equals(hit.entryName())) {
            facts.add(Card.fact("screening.hit.matched", hit.matchedName()));
        }
        facts.add(Card.fact("screening.hit.kind", Text.label(hit.entryKind())));
        facts.add(Card.fact("screening.hit.code", hit.listName() + " · " + hit.entryCode()));
        add(facts, "screening.hit.born", hit.born());
        add(facts, "screening.hit.countries", model.countries(hit));
        add(facts, "screening.hit.places", hit.places());
        add(facts, "screening.hit.details", hit.details());
        return facts;
    }

    private static void add(List<Node> facts, String key, String text) {
        if (!text.isBlank()) {
            Label words = new Label(text);
            words.setWrapText(true);
            facts.add(Card.fact(key, words));
        }
    }

    private Node why(List<Finding> reasons) {
        VBox lines = new VBox();
        lines.getStyleClass().add("form");
        for (Finding reason : reasons) {
            lines.getChildren().add(Forms.finding(reason));
        }
        lines.getChildren().add(quiet("screening.hit.whyWords"));
        return Card.of("screening.hit.why", lines);
    }

    private Node decisions(List<HitRow> earlier) {
        VBox lines = new VBox();
        lines.getStyleClass().add("form");
        if (row.decisions().isEmpty() && earlier.isEmpty()) {
            lines.getChildren().add(quiet("screening.hit.undecided"));
        }
        row.decisions().reversed().forEach(each -> lines.getChildren().add(told(each)));
        for (HitRow each : earlier) {
            lines.getChildren().add(quiet("screening.hit.earlier"));
            each.decisions().reversed().forEach(decision -> lines.getChildren().add(told(decision)));
        }
        return Card.of("screening.hit.decisions", lines);
    }

    private static Node told(Decision decision) {
        Label head = new Label(Text.of(
                "screening.decision.head",
                Text.label(decision.outcome()),
                decision.decidedBy(),
                Text.moment(decision.decidedAt().atZone(ZoneId.systemDefault()))));
        Label reason = new Label(decision.reason());
        reason.setWrapText(true);
        VBox box = new VBox(head, reason);
        String facts = (decision.born() + "  " + decision.place()).strip();
        if (!facts.isEmpty()) {
            Label known = new Label(Text.of("screening.decision.facts", facts));
            known.getStyleClass().add("quiet");
            box.getChildren().add(known);
        }
        return box;
    }

    private void decide(Decision.Outcome outcome) {
        boolean legal = outcome == Decision.Outcome.CLEARED_BY_LEGAL;
        TextField who = new TextField(legal ? "" : model.by());
        TextField born = new TextField();
        TextField place = new TextField();
        TextArea why = new TextArea();
        why.setPrefRowCount(3);
        why.setWrapText(true);
        VBox box = new VBox(quiet(summary(outcome)));
        if (!legal) { // who it is was said when it went to Legal
            box.getChildren()
                    .addAll(Forms.field("screening.decide.born", born), Forms.field("screening.decide.place", place));
        }
        box.getChildren()
                .addAll(
                        Forms.field(legal ? "screening.decide.conditions" : "screening.decide.reason", why)
                                .required(),
                        Forms.field(legal ? "screening.decide.byLegal" : "screening.decide.by", who)
                                .required());
        box.getStyleClass().add("form");
        ObservableValue<String> blocked = Bindings.createStringBinding(
                () -> DecisionRule.blocked(outcome, why.getText(), born.getText(), place.getText(), who.getText())
                        .orElse(""),
                who.textProperty(),
                born.textProperty(),
                place.textProperty(),
                why.textProperty());
        if (desk.dialogs().form("screening.decide.title", box, "screening.decide.act", blocked)) {
            model.decide(
                    row,
                    outcome,
                    why.getText().strip(),
                    new ScreeningViewModel.Facts(
                            born.getText().strip(),
                            place.getText().strip(),
                            who.getText().strip()));
        }
    }

    private static String summary(Decision.Outcome outcome) {
        return switch (outcome) {
            case SAME -> "screening.decide.summarySame";
            case NOT_SAME -> "screening.decide.summaryNotSame";
            case MORE_NEEDED -> "screening.decide.summaryMore";
            case CLEARED_BY_LEGAL -> "screening.decide.summaryCleared";
        };
    }

    private static Label quiet(String key) {
        Label label = new Label(Text.of(key));
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        return label;
    }
}
