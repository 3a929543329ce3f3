package org.groundwork.actors.record;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.groundwork.actors.Actor;
import org.groundwork.workspace.RowStore;
import org.groundwork.workspace.Workspace;

/** Actors and the rows of their records. Writing is legal only inside {@link Workspace#act}. */
public final class ActorStore {
    private final Workspace workspace;
    private final RowStore<Actor> actors;
    private final Map<Class<?>, RowStore<?>> parts = new HashMap<>();
    private final List<Consumer<Collection<UUID>>> listeners = new CopyOnWriteArrayList<>();

    public ActorStore(Workspace workspace) {
        this.workspace = workspace;
        this.actors = new RowStore<>(workspace, "actor", Actor.class);
        ActorTables.all().forEach(table -> parts.put(table.type(), rows(workspace, table.name(), table.type())));
    }

    /** Calls {@code told} with the actors of which something was written or removed, at once and inside the act. */
    public void whenSaved(Consumer<Collection<UUID>> told) {
        listeners.add(told);
    }

    public Optional<Actor> actor(UUID id) {
        return Optional.ofNullable(actors.byId(List.of(id)).get(id));
    }

    public List<Actor> actors() {
        return actors.all();
    }

    /** The rows of one kind that belong to one actor, in the order of making. */
    public <P extends Part> List<P> parts(Class<P> type, UUID actor) {
        return table(type).where("actor", actor);
    }

    /** The rows of one kind that belong to one of these actors, in the order of making. */
    public <P extends Part> List<P> parts(Class<P> type, Collection<UUID> of) {
        return table(type).whereAny("actor", of);
    }

    /** These actors, as far as there are any. */
    public Collection<Actor> actors(Collection<UUID> ids) {
        return actors.byId(ids).values();
    }

    /** The rows of one kind of all actors. */
    public <P extends Part> List<P> all(Class<P> type) {
        return table(type).all();
    }

    /** @return database rows changed; 0 when everything was already as given */
    public int saveActors(Collection<Actor> rows) {
        return save(rows, List.of());
    }

    public int save(Actor actor) {
        return save(List.of(actor), List.of());
    }

    public int save(Part part) {
        return save(List.of(), List.of(part));
    }

    /** @return database rows changed; 0 when everything was already as given */
    public int saveParts(Collection<? extends Part> rows) {
        return save(List.of(), rows);
    }

    /**
     * Writes actors and rows of any kinds; those of one kind together, in the order of {@link ActorTables}, so that a
     * row never comes before what it refers to. The sections they belong to are marked as touched now, each once.
     */
    private int save(Collection<Actor> given, Collection<? extends Part> rows) {
        Map<UUID, SectionMeta> touched = new LinkedHashMap<>();
        int changed = 0;
        if (!given.isEmpty()) {
            for (Actor actor : actors.save(given)) {
                touch(touched, actor.id(), Section.IDENTITY);
                changed++;
            }
        }
        Map<Class<?>, List<Part>> kinds = new HashMap<>();
        rows.forEach(row ->
                kinds.computeIfAbsent(row.getClass(), any -> new ArrayList<>()).add(row));
        for (ActorTables.PartTable table : ActorTables.all()) {
            List<Part> ofKind = kinds.getOrDefault(table.type(), List.of());
            if (!ofKind.isEmpty() && table.type() != SectionMeta.class) {
                for (Part part : saveKind(ofKind, table.type())) {
                    touch(touched, part.actor(), table.section());
                    changed++;
                }
            }
        }
        return changed + saveMetas(kinds.getOrDefault(SectionMeta.class, List.of()), touched);
    }

    private <P extends Part> List<P> saveKind(List<Part> rows, Class<P> type) {
        return table(type).save(rows.stream().map(type::cast).toList());
    }

    private void touch(Map<UUID, SectionMeta> touched, UUID actor, Section section) {
        SectionMeta meta = SectionMeta.of(actor, section, "", workspace.today());
        touched.putIfAbsent(meta.id(), meta);
    }

    /**
     * What is said of the sections' sources, said again it changes nothing; and of those that were touched, when.
     *
     * @param said by whoever saves
     * @param touched as they shall be where nothing was ever said of them
     */
    private int saveMetas(List<Part> said, Map<UUID, SectionMeta> touched) {
        if (!touched.isEmpty()) {
            List<UUID> ids =
                    touched.values().stream().map(SectionMeta::actor).distinct().toList();
            listeners.forEach(listener -> listener.accept(ids));
        }
        Map<UUID, SectionMeta> wanted = new LinkedHashMap<>(touched);
        said.forEach(row -> wanted.put(row.id(), (SectionMeta) row));
        if (wanted.isEmpty()) {
            return 0;
        }
        Set<UUID> saidIds = said.stream().map(Part::id).collect(Collectors.toSet());
        RowStore<SectionMeta> metas = table(SectionMeta.class);
        Map<UUID, SectionMeta> stored = metas.byId(wanted.keySet());
        Instant now = now();
        wanted.replaceAll((id, row) -> {
            SectionMeta before = stored.get(id);
            boolean young = touched.containsKey(id) || before == null || before.touchedAt() == null;
            SectionMeta kept = before == null || saidIds.contains(id) ? row : before;
            return kept.touched(young || before == null ? now : before.touchedAt());
        });
        return metas.save(wanted.values(), stored).size();
    }

    private Instant now() {
        return workspace.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Removes a row; the journal keeps its tombstone. Actors themselves are retired, never removed. */
    public int delete(Part part) {
        ActorTables.PartTable table = ActorTables.of(part.getClass());
        int gone = table(table.type()).delete(List.of(part.id()));
        if (gone == 0) {
            return 0;
        }
        Map<UUID, SectionMeta> touched = new LinkedHashMap<>();
        touch(touched, part.actor(), table.section());
        return gone + saveMetas(List.of(), touched);
    }

    @SuppressWarnings("unchecked") // the map is filled with stores of each table's own type
    private <P extends Part> RowStore<P> table(Class<P> type) {
        return (RowStore<P>)
                Objects.requireNonNull(parts.get(ActorTables.of(type).type()));
    }

    private static <P extends Part> RowStore<P> rows(Workspace workspace, String table, Class<P> type) {
        return new RowStore<>(workspace, table, type);
    }
}
