package org.groundwork.duediligence.page;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.editing.RowsView;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Command;
import org.groundwork.ui.Focus;
import org.groundwork.ui.Prose;
import org.jspecify.annotations.Nullable;

/** Entries that are added to and never edited: a line each, with what can be done about it, and a way to add one. */
public final class EntriesView<R> extends VBox {
    private final VBox list = new VBox();
    private final Node empty;
    private final Function<R, Node> line;
    private final Function<R, List<Command>> acts;

    /**
     * A list that follows what is read.
     *
     * @param rows in the order shown; null before they are read
     * @param line how one is read
     * @param acts what can be done about one, few
     * @param none text key of the sentence where there is none
     * @param add adds one; null where nobody can
     */
    public EntriesView(
            ObservableValue<? extends @Nullable List<R>> rows,
            Function<R, Node> line,
            Function<R, List<Command>> acts,
            String none,
            @Nullable Command add) {
        this.line = line;
        this.acts = acts;
        empty = Prose.of(Text.of(none), "quiet");
        list.getStyleClass().add("rows");
        getChildren().addAll(empty, list);
        if (add != null) {
            Node button = Buttons.quiet(add);
            button.getStyleClass().add("row-add");
            getChildren().add(button);
        }
        rows.subscribe(now -> show(now == null ? List.of() : now));
    }

    private void show(List<R> rows) {
        empty.setVisible(rows.isEmpty());
        empty.setManaged(rows.isEmpty());
        Focus.keep(this, () -> list.getChildren()
                .setAll(rows.stream().map(this::entry).toList()));
    }

    private Node entry(R row) {
        Node words = line.apply(row);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox box = new HBox(words);
        String about = RowsView.spoken(words);
        acts.apply(row).forEach(act -> box.getChildren().add(Buttons.quiet(act, about)));
        box.setAlignment(Pos.TOP_LEFT);
        box.getStyleClass().addAll("row-line", "entry");
        return box;
    }
}
