package org.groundwork.instruments.assessing;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.groundwork.core.Finding;
import org.groundwork.core.Text;
import org.groundwork.editing.LinesView;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Assessment;
import org.groundwork.instruments.Instrument;
import org.groundwork.instruments.InstrumentSection;
import org.groundwork.instruments.Outcome;
import org.groundwork.instruments.Outcome.SectionOutcome;
import org.groundwork.instruments.OutcomeFeature;
import org.groundwork.instruments.RatingDecision;
import org.groundwork.ui.Card;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Prose;
import org.jspecify.annotations.Nullable;

/** What an assessment comes to: the rating that is held and the computed one, how it was worked out, who was there. */
final class ResultView extends VBox {
    private final AssessmentViewModel model;
    private final DecidingView deciding;

    ResultView(AssessmentViewModel model, DecidingView deciding) {
        this.model = model;
        this.deciding = deciding;
        getStyleClass().add("result");
    }

    void show() {
        Assessed now = model.assessed().get();
        getChildren().clear();
        if (now == null) {
            return;
        }
        VBox column = new VBox(rating(now), perSection(now));
        column.getStyleClass().add("section-column");
        if (!now.settled().findings().isEmpty()) {
            column.getChildren().add(findings(now));
        }
        column.getChildren().addAll(about(now), source(now.instrument()));
        StackPane middle = new StackPane(column);
        middle.getStyleClass().add("section-middle");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll);
    }

    // The rating

    private Node rating(Assessed now) {
        Outcome settled = now.settled();
        Label figure = new Label(OutcomeFeature.rating(now.instrument(), now.rating()));
        figure.getStyleClass().add("figure");
        figure.setWrapText(true);
        VBox box = new VBox(figure);
        box.getStyleClass().add("facts");
        RatingDecision decision = now.decision().orElse(null);
        if (decision != null) {
            box.getChildren().add(Prose.of(decided(now.instrument(), decision), "quiet"));
        }
        box.getChildren().add(Card.fact("instruments.result.computed", computed(now.instrument(), settled)));
        box.getChildren().add(Card.fact("instruments.result.assessor", computed(now.instrument(), now.assessor())));
        box.getChildren().add(Card.fact("instruments.result.own", computed(now.instrument(), now.own())));
        if (now.disagreements() > 0) {
            box.getChildren().add(Chips.warning(Text.of("instruments.result.disagreements", now.disagreements())));
        }
        if (now.old() > 0) {
            box.getChildren().add(Chips.warning(Text.of("instruments.result.old", now.old())));
        }
        Card card = Card.of("instruments.result.rating", box);
        deciding.commands().forEach(card::act);
        if (now.decisions().size() > 1) {
            now.decisions().reversed().stream().skip(1).forEach(earlier -> box.getChildren()
                    .add(Prose.of(Text.of("instruments.result.earlier", decided(now.instrument(), earlier)), "quiet")));
        }
        return card;
    }

    private static String computed(Instrument instrument, Outcome outcome) {
        if (outcome.answered() == 0) {
            return Text.of("instruments.result.nothing");
        }
        String range = OutcomeFeature.range(outcome);
        String coverage = Text.of("instruments.result.coverage", outcome.answered(), outcome.asked());
        if (!outcome.complete()) {
            return range.isEmpty() ? coverage : coverage + " " + range;
        }
        return OutcomeFeature.rating(outcome.rating()) + " · " + OutcomeFeature.score(instrument, outcome);
    }

    private static String decided(Instrument instrument, RatingDecision decision) {
        String words = Text.of(
                "instruments.result.decided",
                decision.kind(),
                OutcomeFeature.rating(instrument, decision.held()),
                decision.decidedBy(),
                decision.decidedOn(),
                decision.reason());
        return decision.untilOn() == null
                ? words
                : words + " " + Text.of("instruments.result.until", decision.untilOn());
    }

    // Section by section

    private static Node perSection(Assessed now) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("result-grid");
        int column = 0;
        for (String header : List.of(
                "instruments.result.section",
                "instruments.result.answered",
                "instruments.result.points",
                "instruments.result.rated")) {
            Label label = new Label(Text.of(header));
            label.getStyleClass().add("quiet");
            grid.add(label, column++, 0);
        }
        int row = 1;
        for (SectionOutcome section : now.settled().sections()) {
            row(grid, row++, now.instrument(), section);
        }
        VBox box = new VBox(grid);
        box.getStyleClass().add("facts");
        now.instrument().scoring().bands().forEach(band -> box.getChildren()
                .add(Prose.of(OutcomeFeature.cuts(now.instrument(), band), "quiet")));
        return Card.of("instruments.result.sections", box);
    }

    private static void row(GridPane grid, int row, Instrument instrument, SectionOutcome section) {
        String title = instrument.sections().stream()
                .filter(each -> each.id().equals(section.id()))
                .map(InstrumentSection::title)
                .findFirst()
                .orElseThrow()
                .in(Text.locale());
        Label name = Prose.of(title);
        GridPane.setHgrow(name, Priority.ALWAYS);
        String points = section.applicable() == 0
                ? Text.of("instruments.result.none")
                : Text.of("instruments.result.pointsOf", section.points(), section.most());
        String rated = section.rating() != null
                ? OutcomeFeature.rating(section.rating())
                : OutcomeFeature.score(
                        instrument, section.score(), section.points(), section.most(), section.applicable());
        grid.addRow(
                row,
                name,
                number(Text.of("instruments.rail.count", section.answered(), section.asked())),
                number(points),
                Prose.of(rated));
    }

    private static Label number(String words) {
        Label label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Node findings(Assessed now) {
        VBox box = new VBox();
        box.getStyleClass().add("facts");
        for (Finding finding : now.settled().findings()) {
            box.getChildren().add(Forms.finding(finding));
            now.instrument().question(finding.field()).ifPresent(question -> box.getChildren()
                    .add(Prose.of(question.text().in(Text.locale()), "quiet")));
        }
        return Card.of("instruments.result.findings", box);
    }

    // About it

    private Node about(Assessed now) {
        VBox box = new VBox();
        box.getStyleClass().add("form");
        Assessment one = now.assessment();
        if (model.isOpen()) {
            box.getChildren()
                    .addAll(
                            Forms.field("instruments.about.assessedOn", day(one)),
                            line("instruments.about.place", one.place(), Assessment::at),
                            line("instruments.about.assessors", one.assessors(), Assessment::askedBy),
                            line("instruments.about.participants", one.participants(), Assessment::answeredBy),
                            line("instruments.about.purpose", one.purpose(), Assessment::forPurpose));
        } else {
            box.getChildren()
                    .add(LinesView.facts(List.of(
                            new LinesView.Fact("instruments.about.assessedOn", date(one.assessedOn())),
                            new LinesView.Fact("instruments.about.place", one.place()),
                            new LinesView.Fact("instruments.about.assessors", one.assessors()),
                            new LinesView.Fact("instruments.about.participants", one.participants()),
                            new LinesView.Fact("instruments.about.purpose", one.purpose()),
                            new LinesView.Fact("instruments.about.finished", date(one.finishedOn())),
                            new LinesView.Fact("instruments.about.finishedBy", one.finishedBy()),
                            new LinesView.Fact("instruments.about.validUntil", date(one.validUntil())),
                            new LinesView.Fact("instruments.about.retired", one.retiredReason()))));
        }
        Card card = Card.of("instruments.result.about", box);
        if (!one.retired()) {
            card.act(Command.of("instruments.retire", null, deciding::retire));
        }
        return card;
    }

    private TextField day(Assessment one) {
        return Forms.date(
                new ReadOnlyObjectWrapper<>(one.assessedOn()),
                new ReadOnlyStringWrapper(""),
                model.today(),
                entry -> model.about(stored -> stored.on(entry.value())));
    }

    private Node line(String key, String value, BiFunction<Assessment, String, Assessment> write) {
        return Forms.field(
                key,
                Forms.text(
                        new ReadOnlyStringWrapper(value),
                        typed -> model.about(stored -> write.apply(stored, typed.strip()))));
    }

    private static String date(java.time.@Nullable LocalDate date) {
        return date == null ? "" : Text.date(date);
    }

    private static Node source(Instrument instrument) {
        Function<org.groundwork.instruments.Words, String> words = each -> each.in(Text.locale());
        return Card.of(
                "instruments.result.source",
                LinesView.facts(List.of(
                        new LinesView.Fact(
                                "instruments.source.instrument",
                                Text.of(
                                        "instruments.source.edition",
                                        words.apply(instrument.title()),
                                        instrument.edition())),
                        new LinesView.Fact(
                                "instruments.source.method",
                                Text.label(instrument.scoring().method())),
                        new LinesView.Fact("instruments.source.from", words.apply(instrument.source())),
                        new LinesView.Fact(
                                "instruments.source.verified",
                                Text.of(
                                        instrument.verified()
                                                ? "instruments.source.isVerified"
                                                : "instruments.source.isUnverified")),
                        new LinesView.Fact("instruments.source.note", words.apply(instrument.note())))));
    }
}
