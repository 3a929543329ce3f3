package org.groundwork.editing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.groundwork.core.Columns;
import org.groundwork.ui.Running;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one kind in the open record, at most one of them open for editing. Each field saves by itself; a new row
 * is written with the first thing that is said of it, and one of which nothing was said was never there.
 */
public final class RowsViewModel<R> {
    /**
     * How rows of one kind are kept.
     *
     * @param table that they live in, as drafts and the history name it
     * @param id of a row
     * @param read the row as stored now; null where it is not stored. Called while writing
     * @param write saves a row; called inside an act
     * @param remove takes a row away; called inside an act
     * @param tidy what else changes with a change: before, after
     */
    public record Kept<R>(
            String table,
            Function<R, UUID> id,
            Function<UUID, @Nullable R> read,
            Consumer<R> write,
            Consumer<R> remove,
            BinaryOperator<R> tidy) {}

    private final Kept<R> kept;
    private final SavingViewModel saving;
    private final ObservableList<R> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable R> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable R> removed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Map<String, String>> drafts = new ReadOnlyObjectWrapper<>(Map.of());
    private final Set<UUID> written = new HashSet<>();
    private Running last = Running.done();

    public RowsViewModel(Kept<R> kept, SavingViewModel saving) {
        this.kept = kept;
        this.saving = saving;
    }

    /** The rows, and behind them a new one that is not written yet. */
    public ObservableList<R> rows() {
        return rows;
    }

    /** The row that is being edited, as it stands; null where none is. */
    public ReadOnlyObjectProperty<@Nullable R> open() {
        return open.getReadOnlyProperty();
    }

    /** The row that was taken away last, until something else is done; null where there is none to bring back. */
    public ReadOnlyObjectProperty<@Nullable R> removed() {
        return removed.getReadOnlyProperty();
    }

    /** One component of the open row. */
    public <T> ObservableValue<@Nullable T> value(Function<R, ? extends @Nullable T> component) {
        return open.map(row -> (T) component.apply(row));
    }

    /** Text of the open row that was not understood yet, or "". */
    public ObservableValue<String> draft(String component) {
        return drafts.flatMap(all -> open.map(row -> all.getOrDefault(key(row, component), "")))
                .orElse("");
    }

    /** How many entries of all rows are not understood. */
    public int openDrafts() {
        return (int) rows.stream()
                .mapToLong(row -> drafts.get().keySet().stream()
                        .filter(key -> key.startsWith(kept.id().apply(row).toString()))
                        .count())
                .sum();
    }

    /** The saving of a field that was started last. */
    public Running last() {
        return last;
    }

    public UUID id(R row) {
        return kept.id().apply(row);
    }

    public String table() {
        return kept.table();
    }

    public void edit(R row) {
        removed.set(null);
        open.set(row);
    }

    /** Opens a new row, written once something is said of it. */
    public void add(R blank) {
        close();
        removed.set(null);
        rows.add(blank);
        open.set(blank);
    }

    /** Ends editing; a new row of which nothing was said is gone. */
    public void close() {
        R row = open.get();
        open.set(null);
        if (row != null && !isStored(row)) {
            rows.removeIf(each -> id(each).equals(id(row)));
        }
    }

    /** Saves one component of the open row; {@code draft} is the text that was not understood, else "". */
    public Running set(String component, @Nullable Object value, String draft) {
        return save(Map.of(component, draft), row -> Columns.with(row, component, value));
    }

    /** Saves what changes together in the open row. */
    public Running change(UnaryOperator<R> change) {
        return save(Map.of(), change);
    }

    private Running save(Map<String, String> typed, UnaryOperator<R> change) {
        R base = open.get();
        if (base == null) {
            return Running.done();
        }
        UUID id = id(base);
        last = saving.act(
                () -> {
                    R now = kept.read().apply(id);
                    if (now == null && saving.erased(id)) {
                        return base; // reading the record again takes it off the screen
                    }
                    R before = now == null ? base : now;
                    R after = kept.tidy().apply(before, change.apply(before));
                    boolean said = now != null
                            || !after.equals(before)
                            || typed.values().stream().anyMatch(draft -> !draft.isEmpty());
                    if (said && !after.equals(now)) {
                        kept.write().accept(after);
                    }
                    typed.forEach((component, draft) -> saving.draft(kept.table(), id, component, draft));
                    return after;
                },
                this::saved);
        return last;
    }

    /** Takes a row away at once; it can be brought back. */
    public Running remove(R row) {
        boolean wasStored = isStored(row);
        if (Objects.equals(openId(), id(row))) {
            open.set(null);
        }
        rows.removeIf(each -> id(each).equals(id(row)));
        if (!wasStored) {
            return Running.done();
        }
        Running removing = saving.act(
                () -> {
                    Optional<R> now = Optional.ofNullable(kept.read().apply(id(row)));
                    now.ifPresent(kept.remove());
                    return now;
                },
                gone -> removed.set(gone.orElse(null)));
        removing.whenEnded(saving::again);
        return removing;
    }

    /**
     * Takes a row out for good, with all that its history holds of it: for a person who asks for it.
     *
     * @param with what of other kinds goes with it; asked while writing
     * @param reason stays in the journal
     * @param ended called on the screen thread however it ended, before the record is read again
     */
    public Running erase(R row, Supplier<List<UUID>> with, String reason, Runnable ended) {
        boolean wasStored = isStored(row) || last.state().get() == Running.State.RUNNING;
        open.set(null);
        removed.set(null);
        rows.removeIf(each -> id(each).equals(id(row)));
        if (!wasStored) {
            ended.run();
            return Running.done();
        }
        return saving.erase(
                () -> {
                    List<UUID> all = new ArrayList<>(with.get());
                    all.add(id(row));
                    return all;
                },
                reason,
                ended);
    }

    /**
     * Takes rows off the screen, also what could be brought back: another work is taking them away for good.
     *
     * @return which they were
     */
    public Set<UUID> drop(Predicate<? super R> which) {
        Set<UUID> dropped = new HashSet<>();
        rows.stream().filter(which).forEach(row -> dropped.add(id(row)));
        R opened = open.get();
        if (opened != null && (which.test(opened) || dropped.contains(id(opened)))) {
            dropped.add(id(opened));
            open.set(null);
        }
        R taken = removed.get();
        if (taken != null && which.test(taken)) {
            dropped.add(id(taken));
            removed.set(null);
        }
        rows.removeIf(row -> dropped.contains(id(row)));
        return dropped;
    }

    /** Brings back what was taken away last, unless it was erased since. */
    public Running bringBack() {
        R row = removed.get();
        if (row == null) {
            return Running.done();
        }
        removed.set(null);
        return saving.act(
                () -> {
                    if (!saving.erased(id(row))) {
                        kept.write().accept(row);
                    }
                    return row;
                },
                this::saved);
    }

    /** Shows what is stored now; a new row that is being written stays. */
    public void show(List<R> now, Map<String, String> typed) {
        drafts.set(Map.copyOf(typed));
        R row = open.get();
        List<R> all = new ArrayList<>(now);
        if (row != null) {
            R fresh = now.stream()
                    .filter(each -> id(each).equals(id(row)))
                    .findFirst()
                    .orElse(null);
            boolean isNew = !written.contains(id(row));
            if (fresh == null && isNew) {
                all.add(row);
            }
            open.set(fresh != null ? fresh : isNew ? row : null);
        }
        now.forEach(each -> written.add(id(each)));
        if (!rows.equals(all)) {
            rows.setAll(all);
        }
    }

    /** Another record: nothing is open and nothing can be brought back. */
    public void clear() {
        open.set(null);
        removed.set(null);
        written.clear();
        drafts.set(Map.of());
        rows.clear();
    }

    private void saved(R row) {
        written.add(id(row));
        for (int i = 0; i < rows.size(); i++) {
            if (id(rows.get(i)).equals(id(row))) {
                rows.set(i, row);
            }
        }
        if (Objects.equals(openId(), id(row))) {
            open.set(row);
        }
    }

    private boolean isStored(R row) {
        return written.contains(id(row));
    }

    private @Nullable UUID openId() {
        R row = open.get();
        return row == null ? null : id(row);
    }

    private String key(R row, String component) {
        return id(row) + " " + component;
    }
}
