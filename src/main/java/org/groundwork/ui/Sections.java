package org.groundwork.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.jspecify.annotations.Nullable;

/** A record page: header, then cards down one column of at most 860 px, with a rail of section names at the left. */
public final class Sections extends BorderPane {
    private static final int RAIL_FROM = 4;

    private final VBox column = new VBox();
    private final VBox rail = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final List<Node> marks = new ArrayList<>();

    /** @param header answers who, what kind, where, how fresh, what is pending; null where there is none */
    public Sections(@Nullable Node header) {
        getStyleClass().add("sections");
        column.getStyleClass().add("section-column");
        rail.getStyleClass().add("section-rail");
        rail.setManaged(false);
        StackPane middle = new StackPane(column);
        middle.getStyleClass().add("section-middle");
        scroll.setContent(middle);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.vvalueProperty().subscribe((before, now) -> mark());
        column.heightProperty().subscribe((before, now) -> mark());
        HBox body = new HBox(rail, scroll);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        if (header != null) {
            header.getStyleClass().add("record-header");
            setTop(header);
        }
        setCenter(body);
    }

    /** @param key text key of the section's name in the rail */
    public Sections add(String key, Node card) {
        return named(Text.of(key), card);
    }

    /** The same, with a name that is no text of the program. */
    public Sections named(String words, Node card) {
        column.getChildren().add(card);
        marks.add(card);
        ToggleButton name = new ToggleButton(words);
        name.setMnemonicParsing(false);
        name.setWrapText(true);
        name.getStyleClass().add("rail-item");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setOnAction(e -> {
            show(card);
            mark();
        });
        rail.getChildren().add(name);
        rail.setManaged(marks.size() >= RAIL_FROM);
        rail.setVisible(rail.isManaged());
        mark();
        return this;
    }

    /** Takes all sections away, to show another record. */
    public void clear() {
        column.getChildren().clear();
        rail.getChildren().clear();
        marks.clear();
        scroll.setVvalue(0);
    }

    /** Brings a section to the top of the window. */
    public void show(Node card) {
        toTop(scroll, card);
    }

    /** Brings something into sight, where it stands in what is scrolled. */
    static void reveal(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane around && !isSeen(around, node)) {
                toTop(around, node.getParent());
            }
        }
    }

    private static boolean isSeen(ScrollPane around, Node node) {
        return around.localToScene(around.getBoundsInLocal()).contains(node.localToScene(node.getBoundsInLocal()));
    }

    private static void toTop(ScrollPane scroll, Node node) {
        double all = scroll.getContent().getBoundsInLocal().getHeight();
        double seen = scroll.getViewportBounds().getHeight();
        Bounds at = scroll.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        scroll.setVvalue(all <= seen ? 0 : Math.min(1, Math.max(0, at.getMinY() - 16) / (all - seen)));
    }

    /** Marks in the rail the section that stands at the top. */
    private void mark() {
        double all = scroll.getContent().getBoundsInLocal().getHeight();
        double seen = scroll.getViewportBounds().getHeight();
        double top = scroll.getVvalue() * Math.max(0, all - seen) + 48;
        int current = 0;
        for (int i = 0; i < marks.size(); i++) {
            double y = marks.get(i).getLayoutY();
            if (y > 0 && y <= top) {
                current = i;
            }
        }
        for (int i = 0; i < rail.getChildren().size(); i++) {
            ((ToggleButton) rail.getChildren().get(i)).setSelected(i == current);
        }
    }
}
