package org.groundwork.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.groundwork.core.Text;
import org.groundwork.ui.Buttons;
import org.groundwork.ui.Command;
import org.groundwork.ui.Forms;
import org.groundwork.ui.Icons;
import org.groundwork.ui.Prose;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one kind on the page: lines to read, each of which opens in place by click, Enter or F2 and closes by
 * Ctrl+Enter or Esc. A row that is taken away can be brought back.
 */
public final class RowsView<R> extends VBox {
    private final RowsViewModel<R> model;
    private final Function<R, Node> line;
    private final Supplier<Node> editor;
    private final VBox list = new VBox();
    private final VBox foot = new VBox();
    private final Map<UUID, StackPane> holders = new HashMap<>();
    private final Map<UUID, R> drawn = new HashMap<>();
    private @Nullable Comparator<R> order;
    private @Nullable UUID open;
    private @Nullable Label empty;
    private boolean removable = true;
    private @Nullable Consumer<R> erasing;

    public RowsView(RowsViewModel<R> model, Function<R, Node> line, Supplier<Node> editor) {
        this.model = model;
        this.line = line;
        this.editor = editor;
        list.getStyleClass().add("rows");
        foot.getStyleClass().add("rows-foot");
        getChildren().addAll(list, foot);
        model.rows().addListener((ListChangeListener<R>) change -> sync());
        model.open().subscribe((before, now) -> sync());
        model.removed().subscribe(this::removed);
        sync();
    }

    /** Offers a button that opens a new row, and a sentence (text key) for where there is no row yet. */
    public RowsView<R> addable(String act, String sentence, Supplier<R> blank) {
        Label words = new Label(Text.of(sentence));
        words.getStyleClass().add("quiet");
        words.setWrapText(true);
        empty = words;
        Node button = Buttons.quiet(Command.of(act, null, () -> model.add(blank.get())));
        button.getStyleClass().add("row-add");
        getChildren().add(0, words);
        getChildren().add(button);
        sync();
        return this;
    }

    /** Rows about people, who may ask that they are taken out for good; {@code act} asks before it does so. */
    public RowsView<R> erasable(Consumer<R> act) {
        erasing = act;
        return this;
    }

    /** Rows that are always there. */
    public RowsView<R> fixed() {
        removable = false;
        return this;
    }

    public RowsView<R> ordered(Comparator<R> by) {
        order = by;
        sync();
        return this;
    }

    /** Draws the lines anew, after something that they show beside their row has changed. */
    public void redraw() {
        UUID focused = null;
        for (Map.Entry<UUID, StackPane> each : holders.entrySet()) {
            boolean in = each.getValue().getChildren().stream().anyMatch(Node::isFocused);
            focused = in ? each.getKey() : focused;
        }
        drawn.clear();
        sync();
        StackPane holder = focused == null ? null : holders.get(focused);
        if (holder != null && !holder.getChildren().isEmpty()) {
            holder.getChildren().getFirst().requestFocus();
        }
    }

    private void sync() {
        R opened = model.open().get();
        UUID before = open;
        open = opened == null ? null : model.id(opened);
        List<R> rows = new ArrayList<>(model.rows());
        if (order != null && open == null) {
            rows.sort(order);
        }
        List<Node> wanted = new ArrayList<>();
        for (R row : rows) {
            UUID id = model.id(row);
            StackPane holder = holders.computeIfAbsent(id, any -> new StackPane());
            boolean isOpen = id.equals(open);
            boolean wasOpen = id.equals(before);
            if (isOpen && !wasOpen) {
                holder.getChildren().setAll(editing());
                drawn.remove(id);
            } else if (!isOpen && (wasOpen || !row.equals(drawn.get(id)))) {
                holder.getChildren().setAll(reading(row));
                drawn.put(id, row);
            }
            wanted.add(holder);
        }
        holders.values().retainAll(wanted);
        if (open == null || !list.getChildren().containsAll(wanted)) {
            if (!list.getChildren().equals(wanted)) {
                list.getChildren().setAll(wanted);
            }
        } else {
            list.getChildren().retainAll(wanted); // what is open keeps its place and the focus
        }
        if (empty != null) {
            empty.setVisible(rows.isEmpty());
            empty.setManaged(rows.isEmpty());
        }
        focus(before);
    }

    private void focus(@Nullable UUID before) {
        if (open != null && !open.equals(before)) {
            firstField(holders.get(open));
        } else if (open == null && before != null && holders.containsKey(before)) {
            StackPane holder = holders.get(before);
            if (holder != null && !holder.getChildren().isEmpty()) {
                holder.getChildren().getFirst().requestFocus();
            }
        }
    }

    private static void firstField(@Nullable Node root) {
        if (root != null) {
            Forms.focusFirst(root);
        }
    }

    private Node reading(R row) {
        Node words = line.apply(row);
        HBox.setHgrow(words, Priority.ALWAYS);
        Node pencil = Icons.of("fth-edit-2");
        pencil.getStyleClass().add("row-pencil");
        HBox box = new HBox(words, pencil);
        box.getStyleClass().add("row-line");
        box.setFocusTraversable(true);
        box.setAccessibleRole(AccessibleRole.BUTTON);
        box.setAccessibleText(spoken(words));
        box.setAccessibleHelp(Text.of("editing.help"));
        box.setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                model.edit(row);
            }
        });
        box.setOnKeyPressed(e -> {
            KeyCode code = e.getCode();
            if (code == KeyCode.ENTER || code == KeyCode.F2 || code == KeyCode.SPACE) {
                model.edit(row);
                e.consume();
            } else if (code == KeyCode.DELETE && removable) {
                model.remove(row);
                e.consume();
            }
        });
        return box;
    }

    private Node editing() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox acts = new HBox(Buttons.of(Command.of("editing.done", "Shortcut+Enter", this::done)), gap);
        if (removable) {
            acts.getChildren().add(Buttons.quiet(Command.of("editing.remove", null, this::remove)));
        }
        Consumer<R> erase = erasing;
        if (erase != null) {
            acts.getChildren().add(Buttons.quiet(Command.of("editing.erase", null, () -> {
                R row = model.open().get();
                if (row != null) {
                    erase.accept(row);
                }
            })));
        }
        acts.getStyleClass().add("row-acts");
        VBox box = new VBox(editor.get(), acts);
        box.getStyleClass().add("row-editor");
        box.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
                done();
                e.consume();
            }
        });
        box.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                done();
                e.consume();
            }
        });
        return box;
    }

    private void done() {
        Forms.saveAll(list);
        model.last().whenEnded(state -> {
            if (!Forms.anyUnsaved(list)) {
                model.close();
            }
        });
    }

    private void remove() {
        R row = model.open().get();
        if (row != null) {
            model.remove(row);
        }
    }

    private void removed(@Nullable R row) {
        foot.getChildren().clear();
        if (row != null) {
            Region words = Prose.of(Text.of("editing.removed", spoken(line.apply(row))), "quiet");
            HBox box = new HBox(words, Buttons.quiet(Command.of("editing.bringBack", null, model::bringBack)));
            Consumer<R> erase = erasing;
            if (erase != null) {
                box.getChildren().add(Buttons.quiet(Command.of("editing.erase", null, () -> erase.accept(row))));
            }
            box.getStyleClass().add("row-removed");
            foot.getChildren().add(box);
        }
    }

    /** The words of a line, as a reader of the screen says them. */
    public static String spoken(Node node) {
        String own = Prose.spoken(node);
        if (!own.isEmpty()) {
            return own;
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(RowsView::spoken)
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(", "))
                : "";
    }
}
