package org.groundwork.duediligence.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.groundwork.actors.ActorFile;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.editing.RowsViewModel;
import org.groundwork.editing.SavingViewModel;
import org.groundwork.ui.Running;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.ActKind;
import org.groundwork.workspace.RowStore;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** One actor's dossier: whose it is, and what its sections read and write. */
public final class DossierViewModel {
    private final Workspace workspace;
    private final ActorsFeature actors;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<@Nullable Subject> subject = new ReadOnlyObjectWrapper<>();
    private final List<Follower<?>> followers = new ArrayList<>();
    private final List<RowsViewModel<?>> edited = new ArrayList<>();
    private @Nullable UUID actor;

    /** What is read with the dossier, and where it goes on the screen thread. */
    private record Follower<T>(Function<UUID, T> read, Consumer<T> show) {
        Runnable readFor(UUID actor) {
            T now = read.apply(actor);
            return () -> show.accept(now);
        }
    }

    /** Rows of one kind, and what of them was not understood. */
    private record Stored<R>(List<R> rows, Map<String, String> drafts) {}

    public DossierViewModel(Workspace workspace, ActorsFeature actors, Tasks tasks) {
        this.workspace = workspace;
        this.actors = actors;
        this.tasks = tasks;
    }

    /** Whose dossier is open, as read last; null while none is. */
    public ReadOnlyObjectProperty<@Nullable Subject> subject() {
        return subject.getReadOnlyProperty();
    }

    /** What this reads of the actor, at each opening and reloading; off the screen thread. Null before the first. */
    public <T> ReadOnlyObjectProperty<@Nullable T> reading(Function<UUID, T> read) {
        ReadOnlyObjectWrapper<@Nullable T> now = new ReadOnlyObjectWrapper<>();
        followers.add(new Follower<>(read, now::set));
        return now.getReadOnlyProperty();
    }

    /**
     * Rows of a table that are edited in place.
     *
     * @param type has the table's columns as its components, {@code id} first and {@code actor} among them
     * @param sentence text key of the act that a change is, filled by the actor's name
     */
    public <R> RowsViewModel<R> rows(String table, Class<R> type, Function<R, UUID> id, String sentence) {
        RowStore<R> store = new RowStore<>(workspace, table, type);
        return rows(
                new RowsViewModel.Kept<>(
                        table,
                        id,
                        row -> store.byId(List.of(row)).get(row),
                        row -> store.save(List.of(row)),
                        row -> store.delete(List.of(id.apply(row))),
                        (before, after) -> after),
                type,
                sentence);
    }

    /** The same for rows that are kept in a way of their own. */
    public <R> RowsViewModel<R> rows(RowsViewModel.Kept<R> kept, Class<R> type, String sentence) {
        String table = kept.table();
        Function<R, UUID> id = kept.id();
        RowStore<R> store = new RowStore<>(workspace, table, type);
        RowsViewModel<R> rows =
                new RowsViewModel<>(kept, new SavingViewModel(workspace, tasks, sentence, this::name, this::reload));
        followers.add(new Follower<>(
                of -> {
                    List<R> all = store.where("actor", of);
                    return new Stored<>(all, drafts(table, all, id));
                },
                now -> rows.show(now.rows(), now.drafts())));
        edited.add(rows);
        return rows;
    }

    private <R> Map<String, String> drafts(String table, List<R> rows, Function<R, UUID> id) {
        return workspace.drafts().of(table, rows.stream().map(id).toList());
    }

    /** Opens another dossier. */
    public Running open(UUID of) {
        edited.forEach(RowsViewModel::clear);
        actor = of;
        return reload();
    }

    /** Reads the dossier again; what is being typed stays. */
    public Running reload() {
        UUID wanted = actor;
        if (wanted == null) {
            return Running.done();
        }
        return tasks.read(
                "duediligence.loading",
                progress -> {
                    Optional<Subject> read = actors.show(wanted).map(DossierViewModel::subject);
                    List<Runnable> shown =
                            followers.stream().map(each -> each.readFor(wanted)).toList();
                    return (Runnable) () -> {
                        subject.set(read.orElse(null));
                        shown.forEach(Runnable::run);
                    };
                },
                show -> {
                    if (Objects.equals(wanted, actor)) {
                        show.run();
                    }
                });
    }

    private static Subject subject(ActorFile file) {
        return new Subject(
                file.actor().id(),
                file.name(),
                file.acronym(),
                file.actor().kind(),
                file.status().held(),
                file.actor().retired(),
                file.actor().notToBeNamed());
    }

    /** Whether anything of the dossier is being edited. */
    public boolean editing() {
        return edited.stream().anyMatch(rows -> rows.open().get() != null);
    }

    /** Changes the dossier as one act that can be undone, then reads it again. The sentence is given the name. */
    public Running act(String sentence, Supplier<?> work) {
        return write(ActKind.PERSON, sentence, work);
    }

    /**
     * The same, where something is made ready first: files are read and joined before the writing begins.
     *
     * @param ready made before, outside the act
     */
    public <T> Running act(String sentence, Supplier<T> ready, Function<T, ?> work) {
        List<String> args = List.of(name());
        Running running = tasks.run(
                "duediligence.saving",
                progress -> {
                    T made = ready.get();
                    return workspace.actAs(ActKind.PERSON, sentence, args, () -> work.apply(made));
                },
                done -> {});
        running.whenEnded(state -> reload());
        return running;
    }

    /** Adds what is never edited nor undone: a check, a decision, what became of a flag. */
    public Running decide(String sentence, Supplier<?> work) {
        return write(ActKind.DECISION, sentence, work);
    }

    private Running write(ActKind kind, String sentence, Supplier<?> work) {
        List<String> args = List.of(name());
        Running running = tasks.run(
                "duediligence.saving", progress -> workspace.actAs(kind, sentence, args, work::get), done -> {});
        running.whenEnded(state -> reload());
        return running;
    }

    /** The open dossier's actor. @throws IllegalStateException while none is open */
    public UUID actor() {
        return Objects.requireNonNull(actor);
    }

    public Optional<UUID> opened() {
        return Optional.ofNullable(actor);
    }

    public String name() {
        Subject now = subject.get();
        return now == null ? "" : now.name();
    }

    public UUID newId() {
        return workspace.newId();
    }

    public Instant now() {
        return workspace.now().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return workspace.today();
    }

    /** The person who works here, as what is recorded names them. */
    public String by() {
        return workspace.by().name();
    }
}
