package org.groundwork.capacity.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.groundwork.capacity.results.ChangeView;
import org.groundwork.capacity.results.FigureTable;
import org.groundwork.capacity.results.FigureTableView;
import org.groundwork.capacity.results.FigureWordsViewModel;
import org.groundwork.capacity.results.RadarView;
import org.groundwork.capacity.results.RadarViewModel;
import org.groundwork.capacity.results.Side;
import org.groundwork.capacity.results.TrendRule;
import org.groundwork.core.Text;
import org.groundwork.instruments.Assessed;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Printout;
import org.groundwork.ui.Prose;
import org.jspecify.annotations.Nullable;

/** What the latest assessment with one instrument says, domain by domain, and how that came about. */
final class ResultsView extends VBox {
    /** The lines that can be drawn; their place is their look. */
    enum Line {
        AGREED,
        OWN,
        ASSESSOR,
        LAST_TIME
    }

    private final PartnerViewModel partner;
    private final Desk desk;
    private final Set<Line> wanted = EnumSet.of(Line.AGREED, Line.OWN, Line.LAST_TIME);
    private @Nullable RadarViewModel drawn;

    ResultsView(PartnerViewModel partner, Desk desk) {
        this.partner = partner;
        this.desk = desk;
        getStyleClass().add("card-content");
        partner.content().subscribe(now -> show());
        partner.instrument().subscribe((before, now) -> show());
    }

    private void show() {
        getChildren().clear();
        drawn = null;
        PartnerContent now = partner.content().get();
        List<Assessed> series = partner.series();
        Assessed latest = TrendRule.latest(series).orElse(null);
        if (now == null || latest == null) {
            getChildren().add(Prose.of(Text.of("capacity.results.empty"), "quiet"));
            return;
        }
        Map<String, List<Assessed>> all = TrendRule.series(now.assessed());
        if (all.size() > 1) {
            getChildren().add(instruments(all));
        }
        Assessed before = before(series, latest);
        getChildren().addAll(standing(latest, before), facts(latest));
        RadarViewModel model = model(latest, before);
        drawn = model;
        getChildren()
                .addAll(lines(latest, before), RadarView.of(model, desk, now.name() + " " + TrendRule.day(latest)));
        getChildren().add(acts(latest));
    }

    /** The finished one before the latest; null where there is none. */
    static @Nullable Assessed before(List<Assessed> series, Assessed latest) {
        List<Assessed> earlier = TrendRule.finished(series).stream()
                .filter(each -> TrendRule.day(each).isBefore(TrendRule.day(latest)))
                .toList();
        return earlier.isEmpty() ? null : earlier.getLast();
    }

    private Node instruments(Map<String, List<Assessed>> all) {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("filter-chips");
        all.forEach((code, series) -> {
            ToggleButton chip = chip(FigureWordsViewModel.title(series.getLast().instrument()));
            chip.setSelected(code.equals(partner.instrument().get()));
            chip.setOnAction(e -> {
                chip.setSelected(true);
                partner.choose(code);
            });
            chips.getChildren().add(chip);
        });
        return chips;
    }

    private static ToggleButton chip(String words) {
        ToggleButton chip = new ToggleButton(words);
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("filter-chip");
        return chip;
    }

    private Node standing(Assessed latest, @Nullable Assessed before) {
        Label rating = new Label(FigureWordsViewModel.standing(latest));
        rating.getStyleClass().add(latest.rating() == null ? "section-title" : "title");
        rating.setWrapText(true);
        FlowPane line = new FlowPane(ChangeView.of(TrendRule.change(before, latest, "")));
        boolean rated = latest.rating() != null;
        if (rated) {
            line.getChildren().addFirst(rating);
        }
        line.getStyleClass().add("row-first");
        if (latest.disagreements() > 0) {
            line.getChildren().add(Chips.quiet(Text.of("capacity.results.disagreed", latest.disagreements())));
        }
        if (!latest.state().holds() && latest.assessment().finished()) {
            line.getChildren().add(Chips.warning(Text.label(latest.state())));
        }
        return rated ? line : new VBox(rating, line); // long words need lines of their own
    }

    private Node facts(Assessed latest) {
        List<String> parts = new ArrayList<>();
        parts.add(FigureWordsViewModel.title(latest.instrument()));
        parts.add(Text.of("capacity.results.edition", latest.instrument().edition()));
        parts.add(Text.of("capacity.results.on", TrendRule.day(latest)));
        parts.add(Text.of(
                "capacity.results.score",
                FigureWordsViewModel.figure(TrendRule.figure(latest, ""), latest.instrument()),
                FigureWordsViewModel.noun(latest.instrument())));
        LocalDate until = latest.assessment().validUntil();
        if (until != null) {
            parts.add(Text.of("capacity.results.until", until));
        }
        return Prose.of(String.join("  \u00b7  ", parts), "quiet");
    }

    /** Which lines are drawn; those that say nothing are not offered. */
    private Node lines(Assessed latest, @Nullable Assessed before) {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("filter-chips");
        for (Line line : Line.values()) {
            RadarViewModel alone = new RadarViewModel(latest.instrument());
            add(alone, line, latest, before);
            if (!alone.lines().isEmpty()) {
                ToggleButton chip = chip(alone.lines().getFirst().name());
                chip.setSelected(wanted.contains(line));
                chip.setOnAction(e -> {
                    if (!wanted.remove(line)) {
                        wanted.add(line);
                    }
                    show();
                });
                chips.getChildren().add(chip);
            }
        }
        return chips;
    }

    private RadarViewModel model(Assessed latest, @Nullable Assessed before) {
        RadarViewModel model = new RadarViewModel(latest.instrument());
        for (Line line : Line.values()) {
            if (wanted.contains(line)) {
                add(model, line, latest, before);
            }
        }
        return model;
    }

    private static void add(RadarViewModel model, Line line, Assessed latest, @Nullable Assessed before) {
        switch (line) {
            case AGREED -> model.add(Text.label(Side.AGREED), 0, latest, Side.AGREED);
            case OWN -> model.add(Text.label(Side.OWN), 1, latest, Side.OWN);
            case ASSESSOR -> model.add(Text.label(Side.ASSESSOR), 2, latest, Side.ASSESSOR);
            case LAST_TIME -> {
                if (before != null) {
                    model.add(Text.of("capacity.results.lastTime", TrendRule.day(before)), 3, before, Side.AGREED);
                }
            }
        }
    }

    private Node acts(Assessed latest) {
        FlowPane acts = new FlowPane(
                Buttons.quiet(Command.of(
                        "capacity.results.open",
                        null,
                        () -> partner.openAssessment(latest.assessment().id()))),
                Buttons.quiet(Command.of("capacity.results.again", null, partner::assessAgain)));
        acts.getStyleClass().add("filter-chips");
        return acts;
    }

    List<Printout.Block> printed() {
        RadarViewModel model = drawn;
        Assessed latest = TrendRule.latest(partner.series()).orElse(null);
        if (model == null || latest == null) {
            return List.of();
        }
        FigureTable table = model.table();
        return List.of(
                new Printout.Lines(
                        Text.of("capacity.results.title"),
                        List.of(new Printout.Line(
                                FigureWordsViewModel.title(latest.instrument()),
                                FigureWordsViewModel.standing(latest)))),
                FigureTableView.printed("", table));
    }
}
