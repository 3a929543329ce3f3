package org.groundwork.capacity.partner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.groundwork.capacity.plan.PlanRule;
import org.groundwork.capacity.results.FigureWordsViewModel;
import org.groundwork.capacity.results.TrendRule;
import org.groundwork.core.Text;
import org.groundwork.editing.PrintedView;
import org.groundwork.instruments.Assessed;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Card;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Printout;
import org.groundwork.ui.Sections;
import org.jspecify.annotations.Nullable;

/** The page of one partner: what assessments say over time, what is planned, done and taught, and how it ends. */
public final class PartnerView extends BorderPane {
    private final PartnerViewModel partner;
    private final ResultsView results;
    private final TrendView trend;
    private final CostsView costs;
    private final ActionsView actions;
    private final Map<String, Card> cards = new LinkedHashMap<>();
    private final VBox words = new VBox();
    private final Sections sections;

    /** @param acts what can be done with the whole page */
    public PartnerView(PartnerViewModel partner, Desk desk, List<Command> acts) {
        this.partner = partner;
        results = new ResultsView(partner, desk);
        trend = new TrendView(partner, desk);
        costs = new CostsView(partner);
        actions = new ActionsView(partner, desk);
        sections = new Sections(header(acts));
        Card plan = Card.of("capacity.plan.title", actions.root());
        card("capacity.results.title", Card.of("capacity.results.title", results));
        card("capacity.trend.title", Card.of("capacity.trend.title", trend));
        card("capacity.compare.title", Card.of("capacity.compare.title", new CompareView(partner)));
        card("capacity.gap.title", Card.of("capacity.gap.title", new GapsView(partner, made -> show(plan, made))));
        card("capacity.plan.title", plan);
        card("capacity.costs.title", Card.of("capacity.costs.title", costs));
        card("capacity.visits.title", Card.of("capacity.visits.title", VisitsView.of(partner)));
        card("capacity.teaching.title", Card.of("capacity.teaching.title", TeachingView.of(partner)));
        card("capacity.exit.title", Card.of("capacity.exit.title", ExitView.of(partner)));
        setCenter(sections);
        partner.content().subscribe(this::head);
    }

    private void card(String key, Card card) {
        cards.put(key, card);
        sections.add(key, card);
    }

    private void show(Node card, UUID made) {
        actions.edit(made);
        sections.show(card);
    }

    private Node header(List<Command> acts) {
        words.getStyleClass().add("actor-header-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox buttons = new HBox();
        acts.forEach(act -> buttons.getChildren().add(Buttons.of(act)));
        buttons.getStyleClass().add("actor-header-acts");
        buttons.setAlignment(Pos.TOP_RIGHT);
        buttons.setMinWidth(USE_PREF_SIZE);
        return new HBox(words, buttons);
    }

    private void head(@Nullable PartnerContent now) {
        if (now == null) {
            return;
        }
        Label name = new Label(now.name());
        name.getStyleClass().add("actor-name");
        name.setWrapText(true);
        FlowPane line = new FlowPane(Chips.of(now.kind()));
        line.getStyleClass().add("row-first");
        TrendRule.latest(partner.series()).map(PartnerView::standing).ifPresent(words -> line.getChildren()
                .add(Chips.accent(words)));
        long open = now.actions().stream().filter(each -> each.status().open()).count();
        long late = now.actions().stream()
                .filter(each -> PlanRule.overdue(each, partner.today()))
                .count();
        line.getChildren().add(Chips.quiet(Text.of("capacity.head.open", open)));
        if (late > 0) {
            line.getChildren().add(Chips.danger(Text.of("capacity.head.overdue", late)));
        }
        words.getChildren().setAll(name, line);
    }

    /** The rating, or how much is answered; between what it still lies stands below. */
    private static String standing(Assessed latest) {
        String held = FigureWordsViewModel.rating(latest);
        return held.isEmpty() ? FigureWordsViewModel.answered(latest) : held;
    }

    /** Saves whatever is typed; before another screen is shown. */
    public void leave() {
        Forms.saveAll(sections);
    }

    /** The page in words, for paper. */
    public Printout printout() {
        List<Printout.Block> blocks = new ArrayList<>(results.printed());
        blocks.addAll(trend.printed());
        cards.forEach((key, card) -> {
            List<Printout.Line> lines = PrintedView.lines(card);
            if (!lines.isEmpty()) {
                blocks.add(new Printout.Lines(Text.of(key), lines));
            }
        });
        blocks.addAll(costs.printed());
        return new Printout(Text.of("capacity.print.title", partner.name()), blocks);
    }
}
