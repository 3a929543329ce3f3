package org.groundwork.actors.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.groundwork.actors.record.Confidence;
import org.groundwork.actors.record.Section;
import org.groundwork.actors.record.SectionMeta;
import org.groundwork.core.Text;
import org.groundwork.editing.FieldsView;
import org.groundwork.editing.RowsView;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.ui.Card;
import org.groundwork.ui.Chips;
import org.groundwork.ui.Prose;

/** A card of the page: its blocks, and below them where its facts come from and how fresh they are. */
final class CardView {
    private CardView() {}

    /** A card with these blocks and, below them, the source and date of a section. */
    static Card of(String title, Section section, RecordViewModel record, Node... blocks) {
        return of(title, section, record, now -> false, blocks);
    }

    /** @param filled whether the section says something of which nobody noted yet where it is from */
    static Card of(
            String title, Section section, RecordViewModel record, Predicate<RecordContent> filled, Node... blocks) {
        List<Node> nodes = new ArrayList<>(List.of(blocks));
        RowsViewModel<SectionMeta> origin = record.origin(section);
        RowsView<SectionMeta> line =
                new RowsView<>(origin, meta -> origin(meta, record), () -> fields(origin, record)).fixed();
        line.getStyleClass().add("card-origin-line");
        record.content().subscribe(now -> {
            boolean known = now != null
                    && (filled.test(now)
                            || now.rows(SectionMeta.class).stream().anyMatch(each -> each.section() == section));
            line.setVisible(known);
            line.setManaged(known);
        });
        nodes.add(line);
        return Card.of(title, nodes.toArray(Node[]::new));
    }

    /** A card of which nobody asks how fresh it is. */
    static Card plain(String title, Node... blocks) {
        return Card.of(title, blocks);
    }

    /** A heading inside a card, where it holds rows of more than one kind. */
    static Label heading(String key) {
        return titled(Text.of(key));
    }

    static Label titled(String title) {
        Label words = new Label(title);
        words.getStyleClass().add("block-title");
        return words;
    }

    private static Node origin(SectionMeta meta, RecordViewModel record) {
        FlowPane line = new FlowPane(Chips.freshness(record.freshness(meta.asOf()), meta.asOf()));
        line.getStyleClass().add("row-first");
        line.setPrefWrapLength(1000);
        if (!meta.source().isBlank()) {
            line.getChildren().add(quiet(Text.of("ui.card.source", meta.source())));
        }
        Confidence sure = meta.confidence();
        if (sure != null) {
            line.getChildren().add(quiet(Text.label(sure)));
        }
        return line;
    }

    private static Region quiet(String words) {
        return Prose.of(words, "quiet");
    }

    private static Node fields(RowsViewModel<SectionMeta> model, RecordViewModel record) {
        return new FieldsView<>(model, record.today())
                .wide("actors.field.source", "source", SectionMeta::source)
                .date("actors.field.asOf", "asOf", SectionMeta::asOf)
                .choice("actors.field.confidence", "confidence", SectionMeta::confidence, Confidence.values());
    }
}
