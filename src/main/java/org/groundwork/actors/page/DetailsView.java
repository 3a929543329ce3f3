package org.groundwork.actors.page;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.groundwork.actors.presence.DetailsReader;
import org.groundwork.actors.presence.Presence;
import org.groundwork.core.Text;
import org.groundwork.ui.Card;
import org.groundwork.ui.Prose;

/** What the rows of a file say of a presence in columns that have no field of their own. */
final class DetailsView {
    private DetailsView() {}

    /** One block for each row of the file, in its order; empty where there is nothing more. */
    static List<Node> of(Presence presence, RecordContent record) {
        List<Node> blocks = new ArrayList<>();
        Integer first = presence.sourceRow();
        if (first != null && !presence.details().isEmpty()) {
            blocks.add(block(first, presence.details()));
        }
        record.furtherRows().stream()
                .filter(row -> row.presence().equals(presence.id()))
                .forEach(row -> blocks.add(block(row.sourceRow(), row.details())));
        return blocks;
    }

    private static Node block(int row, String details) {
        VBox block = new VBox(CardView.titled(Text.of("actors.page.presence.row", Integer.toString(row))));
        block.getStyleClass().add("facts");
        DetailsReader.read(details)
                .forEach((header, text) -> block.getChildren().add(Card.said(header, Prose.of(text))));
        return block;
    }
}
