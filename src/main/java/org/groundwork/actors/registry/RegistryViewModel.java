package org.groundwork.actors.registry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.Identifier;
import org.groundwork.actors.people.Contact;
import org.groundwork.actors.record.ActorStore;
import org.groundwork.core.Text;
import org.groundwork.places.Place;
import org.groundwork.ui.Running;
import org.groundwork.ui.Tasks;
import org.groundwork.workspace.Settings;
import org.groundwork.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/** The list of actors: what is typed and filtered, what is shown of it, and the acts on chosen rows. */
public final class RegistryViewModel {
    private static final String AREA = "actors";
    private static final int SCREENFUL = 60;

    private final Workspace workspace;
    private final ActorsFeature actors;
    private final Tasks tasks;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObservableList<RegistryRow> shown = FXCollections.observableArrayList();
    private final ObservableList<SavedFilter> saved = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<RegistryFilter> filter = new ReadOnlyObjectWrapper<>(RegistryFilter.ALL);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
    private List<RegistryRow> all = List.of();
    private Extra extra = new Extra(Map.of(), Map.of());
    private int asked;
    private boolean searchBehind;

    /**
     * What stands above the list.
     *
     * @param read true once the registry was read
     * @param shown rows that the filter lets through
     * @param total actors in use
     * @param retired actors out of use
     */
    public record State(boolean read, int shown, int total, int retired, Facets facets) {
        static final State NOTHING = new State(false, 0, 0, 0, new Facets(Map.of()));
    }

    /** What some columns show besides: by actor, the first phone number and the identifiers. */
    record Extra(Map<UUID, String> phones, Map<UUID, String> identifiers) {}

    /** What was read of the registry. */
    private record Read(List<RegistryRow> rows, Extra extra, List<SavedFilter> saved) {}

    /** What a filter leaves of it. */
    private record Filtered(List<RegistryRow> rows, Facets facets) {}

    public RegistryViewModel(Workspace workspace, ActorsFeature actors, Tasks tasks) {
        this.workspace = workspace;
        this.actors = actors;
        this.tasks = tasks;
        typed.subscribe((before, now) -> show(with(filter.get(), now)));
    }

    public StringProperty typed() {
        return typed;
    }

    /** The rows that the filter lets through, best answers first where something is typed. */
    public ObservableList<RegistryRow> shown() {
        return shown;
    }

    public ReadOnlyObjectProperty<RegistryFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Filters that somebody named, by name. */
    public ObservableList<SavedFilter> saved() {
        return saved;
    }

    /** The first phone number of an actor, "" where none is known. */
    public String phone(RegistryRow row) {
        return extra.phones().getOrDefault(row.id(), "");
    }

    public String identifiers(RegistryRow row) {
        return extra.identifiers().getOrDefault(row.id(), "");
    }

    /**
     * Reads the registry again; what is searched in follows once the rows are there. The first time, what fits the
     * screen comes before the rest.
     */
    public Running reload() {
        if (state.get().read() || !filter.get().equals(RegistryFilter.ALL)) {
            return tasks.read("actors.registry.loading", progress -> readAll(), this::take);
        }
        return tasks.read("actors.registry.loading", progress -> actors.firstRows(SCREENFUL), first -> {
            if (!state.get().read()) {
                shown.setAll(sorted(first));
            }
            tasks.readNext("actors.registry.loading", progress -> readAll(), this::take);
        });
    }

    private Read readAll() {
        return new Read(actors.rows(), readExtra(), readFilters());
    }

    private void take(Read read) {
        all = read.rows();
        extra = read.extra();
        saved.setAll(read.saved());
        searchBehind = true;
        show(filter.get());
    }

    /** Takes over into the search what changed elsewhere; a filter by typed text is then answered anew. */
    public void refreshSearch() {
        searchBehind = false;
        tasks.read(
                "actors.registry.loading",
                progress -> {
                    actors.refresh();
                    return true;
                },
                done -> {
                    if (!typed.get().isBlank()) {
                        show(filter.get());
                    }
                });
    }

    private Extra readExtra() {
        Map<UUID, String> phones = new HashMap<>();
        actors.store().all(Contact.class).stream()
                .filter(contact -> !contact.phone().isBlank())
                .forEach(contact -> phones.putIfAbsent(contact.actor(), contact.phone()));
        Map<UUID, String> numbers = new HashMap<>();
        actors.store().all(Identifier.class).stream()
                .filter(identifier -> !identifier.code().isBlank())
                .forEach(identifier ->
                        numbers.merge(identifier.actor(), identifier.code(), (before, next) -> before + ", " + next));
        return new Extra(phones, numbers);
    }

    /** Shows what another filter lets through; the typed text is the filter's. */
    public void show(RegistryFilter wanted) {
        filter.set(wanted);
        if (!typed.get().equals(wanted.typed())) {
            typed.set(wanted.typed()); // comes back here with the same filter
            return;
        }
        int number = ++asked;
        List<RegistryRow> rows = all;
        tasks.read("actors.registry.loading", progress -> filtered(rows, wanted), found -> {
            if (number == asked) {
                if (!shown.equals(found.rows())) {
                    shown.setAll(found.rows());
                }
                int retired = (int) rows.stream().filter(RegistryRow::retired).count();
                state.set(new State(true, found.rows().size(), rows.size() - retired, retired, found.facets()));
                if (searchBehind) {
                    refreshSearch();
                }
            }
        });
    }

    private Filtered filtered(List<RegistryRow> rows, RegistryFilter wanted) {
        List<RegistryRow> answering = actors.typed(rows, wanted);
        List<RegistryRow> found = answering.stream().filter(wanted::lets).toList();
        return new Filtered(wanted.typed().isBlank() ? sorted(found) : found, Facets.count(answering, wanted));
    }

    private static List<RegistryRow> sorted(List<RegistryRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(RegistryRow::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Chooses a value of a facet, or no longer. */
    public void choose(RegistryFilter.Facet facet, Object value, boolean on) {
        RegistryFilter now = filter.get();
        Set<Object> chosen = new HashSet<>(now.chosen(facet));
        if (on) {
            chosen.add(value);
        } else {
            chosen.remove(value);
        }
        show(RegistryChoice.with(now, facet, chosen));
    }

    public void clear(RegistryFilter.Facet facet) {
        show(RegistryChoice.with(filter.get(), facet, Set.of()));
    }

    public void showRetired(boolean on) {
        show(RegistryChoice.retired(filter.get(), on));
    }

    /** Everything again. */
    public void clear() {
        show(RegistryFilter.ALL);
    }

    private static RegistryFilter with(RegistryFilter before, String typed) {
        return RegistryChoice.typed(before, typed);
    }

    // Saved filters

    private List<SavedFilter> readFilters() {
        Settings settings = workspace.settings();
        return settings.views(AREA).stream()
                .flatMap(name -> settings.view(AREA, name).map(text -> new SavedFilter(name, text)).stream())
                .toList();
    }

    /** Keeps the filter under a name; one of that name is replaced. */
    public Running save(String name) {
        String text = filter.get().text();
        return keep(() -> workspace.settings().keepView(AREA, name.strip(), text));
    }

    public Running rename(SavedFilter which, String name) {
        return keep(() -> {
            workspace.settings().keepView(AREA, which.name(), null);
            workspace.settings().keepView(AREA, name.strip(), which.criteria());
        });
    }

    public Running delete(SavedFilter which) {
        return keep(() -> workspace.settings().keepView(AREA, which.name(), null));
    }

    private Running keep(Runnable work) {
        return tasks.run(
                "actors.registry.saving",
                progress -> {
                    work.run();
                    return readFilters();
                },
                saved::setAll);
    }

    public void apply(SavedFilter which) {
        show(RegistryFilter.of(which.criteria()));
    }

    // Acts

    /** Quick add: only the name must be there. */
    public Running add(String name, @Nullable Place place, String placeText, String phone) {
        return tasks.run(
                "actors.registry.saving",
                progress -> actors.add(name, ActorKind.NOT_DETERMINED, place, placeText, phone),
                id -> reload());
    }

    /** Gives all these actors one kind, as one act. */
    public Running setKind(List<RegistryRow> rows, ActorKind kind) {
        return acts(
                rows, "actors.act.kindSet", store -> new RegistryChangesStore(workspace, store).kind(ids(rows), kind));
    }

    /** Adds a sector to those that do not have it, as one act. */
    public Running addSector(List<RegistryRow> rows, String sector) {
        return acts(rows, "actors.act.sectorAdded", store -> new RegistryChangesStore(workspace, store)
                .sector(ids(rows), sector));
    }

    /** Takes all these actors out of use, as one act. */
    public Running retire(List<RegistryRow> rows, String reason) {
        LocalDate today = workspace.today();
        return acts(rows, "actors.act.severalRetired", store -> new RegistryChangesStore(workspace, store)
                .retire(ids(rows), today, reason));
    }

    /** Fills cells from a pasted block, as one act; columns by their keys. */
    public Running paste(List<RegistryRow> rows, List<String> columns, List<List<String>> block) {
        List<String> headers = columns.stream().map(Text::of).toList();
        boolean headed = !block.isEmpty() && block.getFirst().equals(headers);
        List<List<String>> cells = headed ? block.subList(1, block.size()) : block;
        return acts(rows, "actors.act.pasted", store -> new RegistryChangesStore(workspace, store)
                .paste(ids(rows), columns, cells));
    }

    private Running acts(List<RegistryRow> rows, String sentence, Function<ActorStore, Integer> work) {
        return act(sentence, Integer.toString(rows.size()), () -> work.apply(actors.store()));
    }

    private Running act(String sentence, String what, Supplier<Integer> work) {
        return tasks.run(
                "actors.registry.saving",
                progress -> workspace.act(sentence, List.of(what), work),
                changed -> reload());
    }

    /** The person who works here. */
    public String by() {
        return workspace.by().name();
    }

    private static List<UUID> ids(List<RegistryRow> rows) {
        return rows.stream().map(RegistryRow::id).toList();
    }
}
