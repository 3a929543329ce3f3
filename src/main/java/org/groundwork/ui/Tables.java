package org.groundwork.ui;

import com.ibm.icu.text.Collator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.groundwork.core.Text;
import org.jspecify.annotations.Nullable;

/**
 * A full-width list: 36 px rows, separators only, numbers at the right, dates as the locale writes them,
 * enumerations as
 * chips. Copies with headers, takes pasted columns as one act, finds by typing, opens by Enter, remembers its columns.
 * Columns are added in order; then {@link #view} is built once.
 */
public final class Tables<R> {
    static final double ROW = 36;
    private static final int LAST_DAY = 28;

    /** Style of columns whose cells must not be cut. */
    private static final String WHOLE = "whole";

    /**
     * A block pasted from a spreadsheet.
     *
     * @param rows the rows it falls on, from the focused one down; fewer than the block's where the list ends
     * @param columns keys of the columns it falls on, from the focused one on; may be fewer than the block's
     * @param block the pasted cells
     */
    public record Pasted<R>(List<R> rows, List<String> columns, List<List<String>> block) {}

    /** A column: its key, its value as words, and what it sorts by. */
    record Column<R>(String key, Function<R, String> words) {}

    private final String key;
    private final SortedList<R> sorted;
    private final TableView<R> view = new TableView<>();
    private final Map<String, Column<R>> columns = new HashMap<>();
    private final Map<TableColumn<?, ?>, Double> room = new HashMap<>();
    private final Set<TableColumn<R, ?>> give = new HashSet<>();
    private @Nullable TableColumn<R, ?> last;
    private @Nullable Consumer<R> open;
    private @Nullable Consumer<Pasted<R>> paste;
    private @Nullable Consumer<List<List<String>>> rows;
    private @Nullable Memory memory;
    private @Nullable Collator collator;
    private boolean built;

    private Tables(String key, ObservableList<R> rows) {
        this.key = key;
        view.getProperties().put(Tables.class, this);
        sorted = new SortedList<>(rows);
    }

    /** @param key text key of what the list is, read out and printed as its title */
    public static <R> Tables<R> of(String key, ObservableList<R> rows) {
        return new Tables<>(key, rows);
    }

    /** A column of words, sorted as the language does. */
    public Tables<R> text(String column, Function<R, @Nullable String> value) {
        TableColumn<R, String> made = column(column, value, Function.identity(), 160);
        made.setComparator(Comparator.nullsLast((a, b) -> collator().compare(a, b)));
        return gives();
    }

    /** Loaded when somebody sorts: it takes longer than all else of a list. */
    private Collator collator() {
        if (collator == null) {
            collator = Collator.getInstance(Text.locale());
        }
        return collator;
    }

    /** A column of numbers, at the right. */
    public Tables<R> number(String column, Function<R, ? extends @Nullable Number> value) {
        TableColumn<R, Number> made = column(column, value, Text::number, 96);
        made.setComparator(Comparator.nullsLast(Comparator.comparing(n -> new BigDecimal(n.toString()))));
        made.getStyleClass().addAll("number", WHOLE);
        return this;
    }

    /** A column of dates, never narrower than the longest that the locale writes. */
    public Tables<R> date(String column, Function<R, @Nullable LocalDate> value) {
        double widest = TableCells.natural(
                Stream.of(Month.values()).map(month -> Text.date(LocalDate.of(2028, month, LAST_DAY))));
        TableColumn<R, LocalDate> made = column(column, value, Text::date, Math.max(112, widest));
        made.setComparator(Comparator.nullsLast(Comparator.naturalOrder()));
        made.setMinWidth(widest);
        made.getStyleClass().add(WHOLE);
        return this;
    }

    /** A column of an enumeration, as quiet chips. */
    public <E extends Enum<E>> Tables<R> chip(String column, Function<R, @Nullable E> value) {
        return chip(column, value, Text::label);
    }

    /**
     * A column of an enumeration, as quiet chips with words of their own; its labels are copied, printed and read out.
     *
     * @param brief words short enough for the column
     */
    public <E extends Enum<E>> Tables<R> chip(
            String column, Function<R, @Nullable E> value, Function<E, String> brief) {
        TableColumn<R, E> made = column(column, value, Text::label, 128);
        made.setComparator(Comparator.nullsLast(Comparator.naturalOrder()));
        made.setCellFactory(c -> TableCells.drawn(e -> Chips.quiet(brief.apply(e)), Text::label));
        return this;
    }

    /**
     * A column of several words in a cell: the first, and how many more there are.
     *
     * @param words how they are copied, printed and read out
     * @param brief the same in words short enough for the column
     */
    public Tables<R> several(String column, Function<R, List<String>> words, Function<R, List<String>> brief) {
        Function<R, String> all = row -> String.join(", ", words.apply(row));
        return node(column, all, all, row -> TableCells.several(brief.apply(row)))
                .gives();
    }

    /**
     * A column that is drawn by the caller.
     *
     * @param sort what it sorts by
     * @param words how it is copied, printed and read out
     * @param node how it is drawn
     */
    public <C extends Comparable<? super C>> Tables<R> node(
            String column, Function<R, @Nullable C> sort, Function<R, String> words, Function<R, @Nullable Node> node) {
        TableColumn<R, R> made = new TableColumn<>(Forms.name(column));
        made.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(c.getValue()));
        made.setComparator(Comparator.comparing(sort, Comparator.nullsLast(Comparator.naturalOrder())));
        made.setCellFactory(c -> TableCells.drawn(node, words));
        add(made, column, words, 128);
        return this;
    }

    /** The column added last is not shown until somebody chooses it. */
    public Tables<R> hidden() {
        if (last != null) {
            last.setVisible(false);
        }
        return this;
    }

    /** The column added last shows itself only where the list is at least this wide, until somebody chooses columns. */
    public Tables<R> from(double pixels) {
        if (last != null) {
            room.put(last, pixels);
        }
        return this;
    }

    /** The column added last starts this wide, in pixels. */
    public Tables<R> width(double pixels) {
        if (last != null) {
            last.setPrefWidth(Math.max(last.getMinWidth(), pixels));
        }
        return this;
    }

    /** The column added last gives room where all have too little, as columns of words do. */
    public Tables<R> gives() {
        if (last != null) {
            give.add(last);
        }
        return this;
    }

    /** The column added last must not be cut, as codes and ratings must not: it gives no room. */
    public Tables<R> whole() {
        if (last != null) {
            last.getStyleClass().add(WHOLE);
        }
        return keeps();
    }

    /** The column added last gives no room, although some of its words are longer than any list has room for. */
    public Tables<R> keeps() {
        if (last != null) {
            give.remove(last);
        }
        return this;
    }

    /** What Enter and a double click do. */
    public Tables<R> open(Consumer<R> act) {
        open = act;
        return this;
    }

    /** What pasted rows do in a list that takes new rows, also while it is empty; the callback makes it one act. */
    public Tables<R> rows(Consumer<List<List<String>>> act) {
        rows = act;
        return this;
    }

    /** What a pasted block does; the callback makes it one act. Single cells get the focus then. */
    public Tables<R> paste(Consumer<Pasted<R>> act) {
        paste = act;
        view.getSelectionModel().setCellSelectionEnabled(true);
        return this;
    }

    /** Keeps choice, order and width of the columns, and the sorting, on this device. */
    public Tables<R> remember(Memory where) {
        memory = where;
        return this;
    }

    /** What stands where there is no row. */
    public Tables<R> empty(Node instead) {
        view.setPlaceholder(instead);
        return this;
    }

    /** The list itself; the same node at each call. */
    public TableView<R> view() {
        if (!built) {
            built = true;
            view.setItems(sorted);
            sorted.comparatorProperty().bind(view.comparatorProperty());
            view.setFixedCellSize(ROW);
            view.setTableMenuButtonVisible(true);
            view.setAccessibleText(Text.of(key));
            view.getStyleClass().add("list");
            if (view.getPlaceholder() == null) {
                view.setPlaceholder(Prose.of(Text.of("ui.list.none"), "quiet"));
            }
            view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
            new TableShare<>(view, give).install();
            TableHeads.fit(view);
            new TableKeys<>(this, open, paste, rows).install();
            TableRoom wide = new TableRoom(view, room);
            if (memory != null) {
                new TableMemory(view, key, memory, wide).install();
            }
            wide.install();
        }
        return view;
    }

    /** The rows in the order shown. */
    public ObservableList<R> shown() {
        return sorted;
    }

    /** The lists that are seen below this node, one below the other; empty where there is none. */
    public static Optional<Printout> seen(String title, Node root) {
        List<Printout.Block> blocks = new ArrayList<>();
        for (Node node : root.lookupAll(".table-view")) {
            if (node.getProperties().get(Tables.class) instanceof Tables<?> table && isSeen(node)) {
                table.printout().blocks().forEach(block -> {
                    if (block instanceof Printout.Grid grid) {
                        blocks.add(new Printout.Grid(Text.of(table.key), grid.headers(), grid.rows()));
                    }
                });
            }
        }
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Printout(title, blocks));
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    /** What Ctrl+P prints: the columns shown, in their order, all rows. */
    public Printout printout() {
        return new Printout(Text.of(key), List.of(grid(row -> true)));
    }

    /** The same of some of the rows, below these words. */
    public Printout printout(String words, Predicate<R> which) {
        return new Printout(
                Text.of(key), List.of(new Printout.Lines("", List.of(new Printout.Line("", words))), grid(which)));
    }

    private Printout.Grid grid(Predicate<R> which) {
        List<TableColumn<R, ?>> visible = view.getVisibleLeafColumns();
        List<String> headers = visible.stream().map(TableColumn::getText).toList();
        List<List<String>> rows = new ArrayList<>(sorted.size());
        for (R row : sorted) {
            if (which.test(row)) {
                rows.add(visible.stream().map(c -> words(c, row)).toList());
            }
        }
        return new Printout.Grid("", headers, rows);
    }

    /** How this cell is copied and printed. */
    String words(TableColumn<R, ?> column, R row) {
        Column<R> known = columns.get(column.getId());
        return known == null ? "" : known.words().apply(row);
    }

    private <T> TableColumn<R, T> column(
            String column, Function<R, ? extends @Nullable T> value, Function<T, String> words, double width) {
        TableColumn<R, T> made = new TableColumn<>(Forms.name(column));
        made.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(value.apply(c.getValue())));
        made.setCellFactory(c -> TableCells.words(words));
        add(
                made,
                column,
                row -> {
                    T cell = value.apply(row);
                    return cell == null ? "" : words.apply(cell);
                },
                width);
        return made;
    }

    private void add(TableColumn<R, ?> made, String column, Function<R, String> words, double width) {
        made.setId(column);
        made.setPrefWidth(width);
        made.setMinWidth(48);
        columns.put(column, new Column<>(column, words));
        view.getColumns().add(made);
        last = made;
    }
}
