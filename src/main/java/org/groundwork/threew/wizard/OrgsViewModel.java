package org.groundwork.threew.wizard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.groundwork.core.Fold;
import org.groundwork.threew.ImportPlan;
import org.groundwork.threew.orgs.OrgMatch;
import org.jspecify.annotations.Nullable;

/** The organisations that a file mentions, narrowed by what becomes of them and by what is typed. */
final class OrgsViewModel {
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable OrgState> only = new SimpleObjectProperty<>();
    private final ObservableList<OrgRow> shown = FXCollections.observableArrayList();
    private final Map<OrgState, ReadOnlyIntegerWrapper> counts = new EnumMap<>(OrgState.class);
    private List<OrgRow> all = List.of();

    OrgsViewModel() {
        for (OrgState state : OrgState.values()) {
            counts.put(state, new ReadOnlyIntegerWrapper());
        }
        typed.subscribe(text -> filter());
        only.subscribe(state -> filter());
    }

    StringProperty typed() {
        return typed;
    }

    /** The only state shown; null for all. */
    ObjectProperty<@Nullable OrgState> only() {
        return only;
    }

    ObservableList<OrgRow> shown() {
        return shown;
    }

    ReadOnlyIntegerProperty count(OrgState state) {
        return Objects.requireNonNull(counts.get(state)).getReadOnlyProperty();
    }

    int total() {
        return all.size();
    }

    void show(List<OrgRow> rows) {
        all = rows;
        counts.forEach((state, count) -> count.set(
                (int) rows.stream().filter(row -> row.state() == state).count()));
        filter();
    }

    private void filter() {
        String text = Fold.key(typed.get());
        OrgState state = only.get();
        shown.setAll(all.stream()
                .filter(row -> state == null || row.state() == state)
                .filter(row -> Fold.key(row.name() + " " + row.acronyms() + " " + row.actor())
                        .contains(text))
                .toList());
    }

    /**
     * The rows of a plan: first those to be decided, then new ones, then known ones, each by name.
     *
     * @param names the registry's name of an actor, "" where it has none
     */
    static List<OrgRow> rows(ImportPlan plan, Function<UUID, String> names) {
        Map<UUID, String> created = new HashMap<>();
        plan.matches().stream()
                .filter(OrgMatch::isNew)
                .forEach(match ->
                        created.put(match.actor(), match.mention().text().name()));
        List<OrgRow> rows = new ArrayList<>();
        for (OrgMatch match : plan.matches()) {
            OrgState state =
                    !match.candidates().isEmpty() ? OrgState.PARKED : match.isNew() ? OrgState.NEW : OrgState.KNOWN;
            rows.add(new OrgRow(
                    match.mention().text().name(),
                    String.join(", ", match.mention().acronyms().values()),
                    match.mention().kind(),
                    state,
                    match.isNew() ? "" : names.apply(match.actor()),
                    match.candidates().stream()
                            .map(each -> new OrgRow.Perhaps(
                                    created.getOrDefault(each.other(), names.apply(each.other())), each.reason()))
                            .toList()));
        }
        rows.sort(Comparator.comparing(OrgRow::state).reversed().thenComparing(row -> Fold.key(row.name())));
        return rows;
    }
}
