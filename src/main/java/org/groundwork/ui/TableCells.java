package org.groundwork.ui;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.groundwork.core.Text;
import org.jspecify.annotations.Nullable;

/** How the cells of lists are drawn. */
final class TableCells {
    private static final double SIDES = 26;

    private TableCells() {}

    /** A cell that tells all of its words under the mouse where it does not show them. */
    private static class Told<R, T> extends TableCell<R, T> {
        private static final int WIDEST_TIP = 480;

        Told() {
            setOnMouseEntered(e -> setTooltip(tip()));
            setOnMouseExited(e -> setTooltip(null));
        }

        private @Nullable Tooltip tip() {
            String shown = shown(this);
            String whole = getAccessibleText() == null ? shown : getAccessibleText();
            if (whole.isBlank() || (whole.length() <= shown.length() && !cut(this))) {
                return null;
            }
            Tooltip tip = new Tooltip(whole.length() < shown.length() ? shown : whole);
            tip.setWrapText(true);
            tip.setMaxWidth(WIDEST_TIP);
            return tip;
        }

        private static String shown(Node node) {
            String own = node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
            return Stream.concat(
                            Stream.of(own),
                            node instanceof Parent parent
                                    ? parent.getChildrenUnmodifiable().stream().map(Told::shown)
                                    : Stream.empty())
                    .filter(words -> !words.isBlank())
                    .collect(Collectors.joining(" "));
        }

        private static boolean cut(Node node) {
            return (node instanceof Labeled labeled && labeled.isTextTruncated())
                    || (node instanceof Parent parent
                            && parent.getChildrenUnmodifiable().stream().anyMatch(Told::cut));
        }
    }

    static <R, T> TableCell<R, T> words(Function<T, String> words) {
        return new Told<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : words.apply(item));
            }
        };
    }

    static <R, T> TableCell<R, T> drawn(Function<T, @Nullable Node> draw, Function<T, String> words) {
        return new Told<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setGraphic(empty || item == null ? null : draw.apply(item));
                setAccessibleText(empty || item == null ? null : words.apply(item));
            }
        };
    }

    /** The first of several words, and how many more there are. */
    static @Nullable Node several(List<String> words) {
        if (words.isEmpty()) {
            return null;
        }
        HBox box = new HBox(new Label(words.getFirst()));
        box.getStyleClass().add("several");
        if (words.size() > 1) {
            Label more = new Label(Text.of("ui.list.more", words.size() - 1));
            more.getStyleClass().add("quiet");
            more.setMinWidth(Region.USE_PREF_SIZE);
            box.getChildren().add(more);
        }
        return box;
    }

    /** How wide a cell has to be for each of these words. */
    static double natural(Stream<String> words) {
        return words.mapToDouble(each -> new javafx.scene.text.Text(each)
                                .getLayoutBounds()
                                .getWidth())
                        .max()
                        .orElse(0)
                + SIDES;
    }
}
