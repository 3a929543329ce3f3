package org.groundwork.capacity.partner;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.groundwork.capacity.results.CompareRule;
import org.groundwork.capacity.results.Compared;
import org.groundwork.capacity.results.FigureTable;
import org.groundwork.capacity.results.FigureTableView;
import org.groundwork.capacity.results.FigureWordsViewModel;
import org.groundwork.capacity.results.Side;
import org.groundwork.capacity.results.TrendRule;
import org.groundwork.capacity.results.ViewGap;
import org.groundwork.core.Text;
import org.groundwork.editing.LinesView;
import org.groundwork.instruments.Assessed;
import org.groundwork.instruments.Instrument;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Field;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Prose;
import org.groundwork.ui.Running;
import org.jspecify.annotations.Nullable;

/** Two dates, or the partner's view and the assessor's, domain by domain, and where the views lie furthest apart. */
final class CompareView extends VBox {
    private static final int MOST = 3;

    /** One side of one assessment. */
    private record Seen(Assessed assessed, Side side) {
        String words() {
            return Text.of("capacity.compare.seen", TrendRule.day(assessed), side);
        }

        boolean same(Seen other) {
            return side == other.side && ofSame(other);
        }

        boolean ofSame(Seen other) {
            return assessed.assessment().id().equals(other.assessed.assessment().id());
        }
    }

    private final PartnerViewModel partner;
    private final SimpleObjectProperty<@Nullable Seen> first = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<@Nullable Seen> second = new SimpleObjectProperty<>();
    private final VBox rows = new VBox();

    CompareView(PartnerViewModel partner) {
        this.partner = partner;
        getStyleClass().add("card-content");
        rows.getStyleClass().add("card-content");
        partner.content().subscribe(now -> offer());
        partner.instrument().subscribe((before, now) -> offer());
    }

    /** Whatever says something can be chosen; the views of the latest stand first, or its two last days. */
    private void offer() {
        List<Seen> all = new ArrayList<>();
        for (Assessed each : partner.series()) {
            for (Side side : Side.values()) {
                if (CompareRule.says(each, side)) {
                    all.add(new Seen(each, side));
                }
            }
        }
        if (all.size() < 2) {
            getChildren().setAll(Prose.of(Text.of("capacity.compare.empty"), "quiet"));
            return;
        }
        first.set(kept(all, first.get(), usual(all, Side.OWN, all.get(all.size() - 2))));
        second.set(kept(all, second.get(), usual(all, Side.ASSESSOR, all.getLast())));
        HBox choices = new HBox(box("capacity.compare.first", first, all), box("capacity.compare.second", second, all));
        choices.getStyleClass().add("row-fields-line");
        getChildren().setAll(choices, rows);
        show();
    }

    /** The two views of the latest assessment where both are there. */
    private static Seen usual(List<Seen> all, Side side, Seen otherwise) {
        List<Seen> latest =
                all.stream().filter(each -> each.ofSame(all.getLast())).toList();
        boolean both = latest.stream().anyMatch(each -> each.side() == Side.OWN)
                && latest.stream().anyMatch(each -> each.side() == Side.ASSESSOR);
        return latest.stream()
                .filter(each -> both && each.side() == side)
                .findFirst()
                .orElse(otherwise);
    }

    private static Seen kept(List<Seen> all, @Nullable Seen before, Seen otherwise) {
        return all.stream()
                .filter(each -> before != null && each.same(before))
                .findFirst()
                .orElse(otherwise);
    }

    private Field box(String key, SimpleObjectProperty<@Nullable Seen> chosen, List<Seen> all) {
        ComboBox<Seen> box = Forms.choice(chosen, all, Seen::words, picked -> {
            if (picked != null) {
                chosen.set(picked);
                show();
            }
            return Running.done();
        });
        Field field = Forms.field(key, box);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private void show() {
        Seen one = Objects.requireNonNull(first.get());
        Seen other = Objects.requireNonNull(second.get());
        Instrument instrument = other.assessed().instrument();
        List<Compared> compared = CompareRule.of(one.assessed(), one.side(), other.assessed(), other.side());
        rows.getChildren().setAll(FigureTableView.of(table(compared, one, other, instrument)));
        List<Compared> largest = CompareRule.largest(compared, MOST);
        if (!largest.isEmpty()) {
            rows.getChildren()
                    .add(Prose.of(Text.of(
                            "capacity.compare.largest",
                            String.join(
                                    ", ",
                                    largest.stream()
                                            .map(each -> FigureWordsViewModel.in(
                                                            each.second().title()) + " "
                                                    + FigureWordsViewModel.apart(each, instrument))
                                            .toList()))));
        }
        if (one.ofSame(other) && one.side() != other.side()) {
            views(one.assessed());
        }
    }

    private static FigureTable table(List<Compared> compared, Seen one, Seen other, Instrument instrument) {
        return new FigureTable(
                List.of(
                        Text.of("capacity.column.domain"),
                        one.words(),
                        other.words(),
                        Text.of("capacity.column.apart")),
                compared.stream()
                        .map(row -> List.of(
                                FigureWordsViewModel.in(row.second().title()),
                                FigureWordsViewModel.figure(
                                        row.first(), one.assessed().instrument()),
                                FigureWordsViewModel.figure(row.second(), instrument),
                                row.apart() == null
                                        ? Text.label(row.change())
                                        : FigureWordsViewModel.apart(row, instrument)))
                        .toList());
    }

    /** The questions behind it. */
    private void views(Assessed assessed) {
        List<ViewGap> gaps = CompareRule.views(assessed);
        if (gaps.isEmpty()) {
            return;
        }
        rows.getChildren().add(heading("capacity.compare.views"));
        gaps.stream().limit(2L * MOST).forEach(gap -> rows.getChildren()
                .add(LinesView.line(
                        FigureWordsViewModel.words(gap.question()),
                        List.of(
                                Text.of("capacity.compare.own", FigureWordsViewModel.level(gap.own())),
                                Text.of("capacity.compare.assessor", FigureWordsViewModel.level(gap.assessor()))),
                        gap.disagreed()
                                ? new Node[] {Chips.quiet(Text.of("capacity.compare.disagreed"))}
                                : new Node[0])));
    }

    static Label heading(String key) {
        Label words = new Label(Text.of(key));
        words.getStyleClass().add("block-title");
        return words;
    }
}
