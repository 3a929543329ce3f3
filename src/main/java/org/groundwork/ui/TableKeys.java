package org.groundwork.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.util.Duration;
import org.groundwork.core.Fold;
import org.groundwork.core.Tsv;
import org.jspecify.annotations.Nullable;

/** What keys do in a list: Enter opens, letters find, Ctrl+C copies with headers, Ctrl+V fills cells as one act. */
final class TableKeys<R> {
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final Duration FORGET = Duration.seconds(1);

    private final Tables<R> table;
    private final TableView<R> view;
    private final @Nullable Consumer<R> open;
    private final @Nullable Consumer<Tables.Pasted<R>> paste;
    private final @Nullable Consumer<List<List<String>>> rows;
    private final StringBuilder typed = new StringBuilder();
    private final PauseTransition forget = new PauseTransition(FORGET);

    TableKeys(
            Tables<R> table,
            @Nullable Consumer<R> open,
            @Nullable Consumer<Tables.Pasted<R>> paste,
            @Nullable Consumer<List<List<String>>> rows) {
        this.table = table;
        this.view = table.view();
        this.open = open;
        this.paste = paste;
        this.rows = rows;
    }

    void install() {
        forget.setOnFinished(e -> typed.setLength(0));
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventHandler(KeyEvent.KEY_TYPED, this::find);
        view.setRowFactory(v -> {
            TableRow<R> row = marked();
            row.setOnMouseClicked(e -> {
                if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2 && !row.isEmpty()) {
                    open(row.getItem());
                }
            });
            return row;
        });
    }

    /** A row that shows as a whole that it, or a cell of it, is chosen; also while the focus is elsewhere. */
    private TableRow<R> marked() {
        TableRow<R> row = new TableRow<>();
        Runnable mark = () -> row.pseudoClassStateChanged(MARKED, !row.isEmpty() && isChosen(row.getIndex()));
        row.indexProperty().subscribe(index -> mark.run());
        row.emptyProperty().subscribe(empty -> mark.run());
        view.getSelectionModel().getSelectedCells().subscribe(mark);
        return row;
    }

    private boolean isChosen(int row) {
        return view.getSelectionModel().isCellSelectionEnabled()
                ? view.getVisibleLeafColumns().stream()
                        .anyMatch(column -> view.getSelectionModel().isSelected(row, column))
                : view.getSelectionModel().isSelected(row);
    }

    private void pressed(KeyEvent e) {
        if (COPY.match(e)) {
            copy();
        } else if (PASTE.match(e) && paste != null) {
            paste(paste);
        } else if (PASTE.match(e)
                && rows != null
                && Clipboard.getSystemClipboard().hasString()) {
            rows.accept(Tsv.parse(Clipboard.getSystemClipboard().getString()));
        } else if (e.getCode() == KeyCode.ENTER && !e.isShortcutDown()) {
            open(view.getSelectionModel().getSelectedItem());
        } else {
            return;
        }
        e.consume();
    }

    private void open(@Nullable R row) {
        if (open != null && row != null) {
            open.accept(row);
        }
    }

    /** Selected rows, or the selected block of cells, with the headers of their columns. */
    private void copy() {
        boolean cells = view.getSelectionModel().isCellSelectionEnabled();
        List<TableColumn<R, ?>> columns = new ArrayList<>(view.getVisibleLeafColumns());
        if (cells) {
            List<?> chosen = view.getSelectionModel().getSelectedCells().stream()
                    .map(p -> (Object) ((TablePosition<?, ?>) p).getTableColumn())
                    .toList();
            columns.removeIf(c -> !chosen.contains(c));
        }
        List<List<String>> block = new ArrayList<>();
        block.add(columns.stream().map(TableColumn::getText).toList());
        view.getSelectionModel().getSelectedIndices().stream()
                .distinct()
                .sorted()
                .forEach(i -> {
                    R row = view.getItems().get(i);
                    block.add(columns.stream().map(c -> table.words(c, row)).toList());
                });
        ClipboardContent content = new ClipboardContent();
        content.putString(Tsv.write(block));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void paste(Consumer<Tables.Pasted<R>> act) {
        String words = Clipboard.getSystemClipboard().getString();
        TablePosition<?, ?> at = view.getFocusModel().getFocusedCell();
        if (words == null || at == null || at.getRow() < 0) {
            return;
        }
        List<List<String>> block = Tsv.parse(words);
        int wide = block.stream().mapToInt(List::size).max().orElse(0);
        int column = Math.max(0, at.getColumn());
        List<R> rows = view.getItems();
        List<String> columns =
                view.getVisibleLeafColumns().stream().map(TableColumn::getId).toList();
        act.accept(new Tables.Pasted<>(
                List.copyOf(rows.subList(at.getRow(), Math.min(rows.size(), at.getRow() + block.size()))),
                List.copyOf(columns.subList(Math.min(column, columns.size()), Math.min(columns.size(), column + wide))),
                block));
    }

    /** Letters typed in a row go to the next row that begins with them in the first column. */
    private void find(KeyEvent e) {
        String sign = e.getCharacter();
        boolean letter = !sign.isEmpty() && !Character.isISOControl(sign.codePointAt(0));
        if (!letter || e.isShortcutDown() || e.isAltDown() || (sign.isBlank() && typed.isEmpty())) {
            return;
        }
        typed.append(sign);
        forget.playFromStart();
        String wanted = Fold.key(typed.toString());
        List<TableColumn<R, ?>> columns = view.getVisibleLeafColumns();
        int size = view.getItems().size();
        int from = Math.max(0, view.getSelectionModel().getSelectedIndex());
        for (int step = typed.length() > 1 ? 0 : 1; step <= size && !columns.isEmpty(); step++) {
            int i = (from + step) % Math.max(1, size);
            if (size > 0
                    && Fold.key(table.words(columns.getFirst(), view.getItems().get(i)))
                            .startsWith(wanted)) {
                view.getSelectionModel().clearAndSelect(i);
                view.getFocusModel().focus(i);
                view.scrollTo(Math.max(0, i - 3));
                break;
            }
        }
        e.consume();
    }
}
