package org.groundwork.capacity.several;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.groundwork.core.Fold;
import org.groundwork.ui.Running;
import org.groundwork.ui.Tasks;

/** The area's first page: partners with their latest rating, trend, and what is open. */
public final class OverviewViewModel {
    private final OverviewStore store;
    private final Tasks tasks;
    private final ObservableList<PartnerRow> shown = FXCollections.observableArrayList();
    private final StringProperty typed = new SimpleStringProperty("");
    private final Map<Wanted, SimpleBooleanProperty> on = new EnumMap<>(Wanted.class);
    private final Map<Wanted, ReadOnlyIntegerWrapper> counts = new EnumMap<>(Wanted.class);
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private List<PartnerRow> all = List.of();

    public OverviewViewModel(OverviewStore store, Tasks tasks) {
        this.store = store;
        this.tasks = tasks;
        for (Wanted wanted : Wanted.values()) {
            SimpleBooleanProperty chosen = new SimpleBooleanProperty();
            chosen.subscribe((before, now) -> filter());
            on.put(wanted, chosen);
            counts.put(wanted, new ReadOnlyIntegerWrapper());
        }
        typed.subscribe((before, now) -> filter());
    }

    ObservableList<PartnerRow> shown() {
        return shown;
    }

    StringProperty typed() {
        return typed;
    }

    Property<Boolean> on(Wanted wanted) {
        return property(wanted);
    }

    private SimpleBooleanProperty property(Wanted wanted) {
        return on.computeIfAbsent(wanted, any -> new SimpleBooleanProperty());
    }

    /** How many partners a filter would show. */
    ObservableValue<Number> count(Wanted wanted) {
        return counts.computeIfAbsent(wanted, any -> new ReadOnlyIntegerWrapper());
    }

    /** Whether anything was read yet. */
    ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    boolean empty() {
        return all.isEmpty();
    }

    public Running reload() {
        return tasks.read("capacity.task.reading", progress -> store.rows(), rows -> {
            all = rows;
            counts.forEach((wanted, count) ->
                    count.set((int) all.stream().filter(wanted::lets).count()));
            filter();
            read.set(true);
        });
    }

    /** Shows only those that one filter lets through. */
    public void only(Wanted wanted) {
        typed.set("");
        on.forEach((each, chosen) -> chosen.set(each == wanted));
        filter();
    }

    /** Takes all filters off. False where none was on. */
    public boolean clear() {
        boolean any = !typed.get().isEmpty() || on.values().stream().anyMatch(SimpleBooleanProperty::get);
        typed.set("");
        on.values().forEach(chosen -> chosen.set(false));
        return any;
    }

    private void filter() {
        String key = Fold.key(typed.get());
        List<PartnerRow> now = new ArrayList<>();
        for (PartnerRow row : all) {
            boolean wanted = on.entrySet().stream()
                    .allMatch(each -> !each.getValue().get() || each.getKey().lets(row));
            if (wanted && Fold.key(row.name()).contains(key)) {
                now.add(row);
            }
        }
        if (!shown.equals(now)) {
            shown.setAll(now);
        }
    }

    /** Names of partners, for the comparison. */
    String name(UUID actor) {
        return all.stream()
                .filter(row -> row.actor().equals(actor))
                .map(PartnerRow::name)
                .findFirst()
                .orElse("");
    }
}
