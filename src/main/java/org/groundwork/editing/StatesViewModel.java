package org.groundwork.editing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;

/** A list narrowed by the states of its lines: how many are in each, and which states are chosen. */
public final class StatesViewModel<E extends Enum<E>> {
    private final Map<E, IntegerProperty> counts;
    private final Map<E, BooleanProperty> chosen;

    /** @param changed called when another state is chosen */
    public StatesViewModel(Class<E> type, Runnable changed) {
        counts = new EnumMap<>(type);
        chosen = new EnumMap<>(type);
        for (E state : type.getEnumConstants()) {
            counts.put(state, new SimpleIntegerProperty());
            BooleanProperty on = new SimpleBooleanProperty();
            on.subscribe((before, now) -> changed.run());
            chosen.put(state, on);
        }
    }

    /** How many are in a state. */
    public IntegerProperty count(E state) {
        return Objects.requireNonNull(counts.get(state));
    }

    /** Whether those in this state are shown; all are where no state is chosen. */
    public BooleanProperty chosen(E state) {
        return Objects.requireNonNull(chosen.get(state));
    }

    /** Shows those in one state only; null for all. */
    public void choose(@Nullable E only) {
        chosen.forEach((each, on) -> on.set(each == only));
    }

    /** Counts anew. */
    public <R> void count(List<R> lines, Function<R, E> state) {
        counts.forEach((each, count) -> count.set(
                (int) lines.stream().filter(line -> state.apply(line) == each).count()));
    }

    public boolean shows(E state) {
        return chosen.values().stream().noneMatch(BooleanProperty::get)
                || chosen(state).get();
    }
}
