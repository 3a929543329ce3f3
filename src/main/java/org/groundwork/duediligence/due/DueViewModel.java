package org.groundwork.duediligence.due;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.groundwork.core.Fold;
import org.groundwork.duediligence.deciding.DecidingPolicyStore;
import org.groundwork.ui.Running;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.ActKind;
import org.groundwork.workspace.Workspace;

/** What is due over all partners, what is shown of it, and what is done about it. */
public final class DueViewModel {
    private final Workspace workspace;
    private final Tasks tasks;
    private final Supplier<List<DueThing>> things;
    private final Function<UUID, String> name;
    private final DueStore store;
    private final DecidingPolicyStore policies;
    private final ObservableList<DueLine> lines = FXCollections.observableArrayList();
    private final FilteredList<DueLine> shown = new FilteredList<>(lines);
    private final StringProperty typed = new SimpleStringProperty("");
    private final SimpleBooleanProperty overdue = new SimpleBooleanProperty();
    private final SimpleBooleanProperty unchased = new SimpleBooleanProperty();
    private final Map<DueKind, SimpleBooleanProperty> kinds = new EnumMap<>(DueKind.class);
    private final ReadOnlyObjectWrapper<Integer> days = new ReadOnlyObjectWrapper<>(0);

    /**
     * A list that is empty until {@link #reload}.
     *
     * @param things all that ends, of all partners; asked off the screen thread
     * @param name of an actor
     */
    public DueViewModel(
            Workspace workspace, Tasks tasks, Supplier<List<DueThing>> things, Function<UUID, String> name) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.things = things;
        this.name = name;
        store = new DueStore(workspace);
        policies = new DecidingPolicyStore(workspace);
        for (DueKind kind : DueKind.values()) {
            SimpleBooleanProperty on = new SimpleBooleanProperty();
            on.subscribe(now -> filter());
            kinds.put(kind, on);
        }
        typed.subscribe(now -> filter());
        overdue.subscribe(now -> filter());
        unchased.subscribe(now -> filter());
    }

    /** What is due now, for the home screen as well; not on the screen thread. */
    public List<DueLine> read() {
        return DueRule.of(
                things.get(),
                store.notes(),
                name,
                workspace.today(),
                policies.policy().dueDays());
    }

    public Running reload() {
        return tasks.read(
                "duediligence.loading",
                progress -> {
                    int ahead = policies.policy().dueDays();
                    List<DueLine> now = read();
                    return (Runnable) () -> {
                        days.set(ahead);
                        lines.setAll(now);
                    };
                },
                Runnable::run);
    }

    ObservableList<DueLine> shown() {
        return shown;
    }

    ObservableList<DueLine> all() {
        return lines;
    }

    StringProperty typed() {
        return typed;
    }

    SimpleBooleanProperty overdue() {
        return overdue;
    }

    SimpleBooleanProperty unchased() {
        return unchased;
    }

    SimpleBooleanProperty kind(DueKind kind) {
        SimpleBooleanProperty on = kinds.get(kind);
        if (on == null) {
            throw new IllegalStateException(kind.name());
        }
        return on;
    }

    /** How many days ahead the list looks. */
    ReadOnlyObjectProperty<Integer> days() {
        return days.getReadOnlyProperty();
    }

    /** How many lines would stay if only this were asked. */
    ObservableValue<Number> count(Predicate<DueLine> which) {
        return Bindings.createIntegerBinding(
                () -> Math.toIntExact(lines.stream().filter(which).count()), lines);
    }

    private void filter() {
        String wanted = Fold.key(typed.get());
        List<DueKind> some = new ArrayList<>();
        kinds.forEach((kind, on) -> {
            if (on.get()) {
                some.add(kind);
            }
        });
        shown.setPredicate(line -> (!overdue.get() || line.overdue())
                && (!unchased.get() || line.chasedOn() == null)
                && (some.isEmpty() || some.contains(line.thing().kind()))
                && (wanted.isEmpty()
                        || Fold.key(line.name() + ' ' + line.thing().what()).contains(wanted)));
    }

    /** The message was taken along to be sent. */
    Running chased(DueLine line, String text) {
        return note(line, false, text, "duediligence.act.chased");
    }

    /** Nothing more is to be done about this end. */
    Running handled(DueLine line, String how) {
        return note(line, true, how, "duediligence.act.handled");
    }

    private Running note(DueLine line, boolean handled, String text, String sentence) {
        DueThing thing = line.thing();
        Running running = tasks.run(
                sentence,
                progress -> workspace.actAs(ActKind.PERSON, sentence, List.of(line.name()), () -> {
                    DueNote note = new DueNote(
                            workspace.newId(),
                            thing.actor(),
                            thing.kind(),
                            thing.subject(),
                            thing.endsOn(),
                            handled,
                            workspace.today(),
                            workspace.by().name(),
                            text);
                    store.append(note);
                    return note;
                }),
                done -> {});
        running.whenEnded(state -> reload());
        return running;
    }

    String by() {
        return workspace.by().name();
    }

    String agency() {
        return workspace.settings().get("agency").orElse(workspace.by().agency());
    }
}
