package org.groundwork.capacity.several;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.groundwork.capacity.results.Across;
import org.groundwork.capacity.results.FigureTableView;
import org.groundwork.capacity.results.RadarView;
import org.groundwork.capacity.results.RadarViewModel;
import org.groundwork.core.Text;
import org.groundwork.ui.Card;
import org.groundwork.ui.Command;
import org.groundwork.ui.Desk;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Page;
import org.groundwork.ui.Printout;
import org.groundwork.ui.Prose;
import org.groundwork.ui.RadarChart;
import org.groundwork.ui.Running;
import org.jspecify.annotations.Nullable;

/** Several partners beside each other: a radar as long as their lines can be told apart, and the table. */
public final class SeveralView extends BorderPane {
    private final SeveralViewModel several;
    private final Desk desk;
    private final VBox column = new VBox();

    /** @param back leads to the list */
    public SeveralView(SeveralViewModel several, Desk desk, Command back) {
        this.several = several;
        this.desk = desk;
        column.getStyleClass().add("section-column");
        StackPane middle = new StackPane(column);
        middle.getStyleClass().add("section-middle");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        setCenter(Page.of("capacity.several.title", null, List.of(back), scroll));
        several.shown().subscribe(this::show);
    }

    private void show(SeveralViewModel.@Nullable Shown now) {
        column.getChildren().clear();
        if (now == null) {
            return;
        }
        Optional<Across> found = now.across();
        if (found.isEmpty()) {
            column.getChildren().add(Prose.of(Text.of("capacity.several.none"), "quiet"));
            return;
        }
        Across across = found.get();
        column.getChildren().add(choice(now));
        RadarViewModel radar = SeveralViewModel.radar(across, now.names());
        if (radar.drawn() && radar.lines().size() <= RadarChart.MOST_LINES) {
            column.getChildren()
                    .add(Card.of(
                            "capacity.several.radar", RadarView.of(radar, desk, Text.of("capacity.several.title"))));
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(FigureTableView.of(SeveralViewModel.table(across, now.names())));
        List<String> without = without(across, now.names());
        if (!without.isEmpty()) {
            nodes.add(Prose.of(Text.of("capacity.several.without", String.join(", ", without)), "quiet"));
        }
        column.getChildren().add(Card.of("capacity.several.table", nodes.toArray(Node[]::new)));
    }

    private Node choice(SeveralViewModel.Shown now) {
        ComboBox<String> box = Forms.choice(
                new ReadOnlyObjectWrapper<>(now.code()).getReadOnlyProperty(),
                List.copyOf(now.instruments().keySet()),
                code -> now.instruments().getOrDefault(code, code),
                picked -> {
                    if (picked != null) {
                        several.choose(picked);
                    }
                    return Running.done();
                });
        return Forms.field("capacity.several.instrument", box);
    }

    private static List<String> without(Across across, Map<UUID, String> names) {
        return names.entrySet().stream()
                .filter(each -> across.partners().stream()
                        .noneMatch(partner -> partner.actor().equals(each.getKey())))
                .map(Map.Entry::getValue)
                .toList();
    }

    public Optional<Printout> printout() {
        SeveralViewModel.Shown now = several.shown().get();
        return now == null
                ? Optional.empty()
                : now.across()
                        .map(across -> new Printout(
                                Text.of("capacity.several.title"),
                                List.of(FigureTableView.printed(
                                        now.instruments().getOrDefault(now.code(), ""),
                                        SeveralViewModel.table(across, now.names())))));
    }
}
