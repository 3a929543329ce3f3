package org.groundwork.actors.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.groundwork.actors.Actor;
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

    /** The rows of one kind of all actors. */
    public <P extends Part> List<P> all(Class<P> type) {
        return table(type).all();
    }

    /** @return database rows changed; 0 when everything was already as given */
    public int saveActors(Collection<Actor> rows) {
        List<Actor> written = actors.save(rows);
        return written.size() + touch(written.stream().map(Actor::id).toList(), Section.IDENTITY);
    }

    public int save(Actor actor) {
        return saveActors(List.of(actor));
    }

    public int save(Part part) {
        return saveParts(List.of(part));
    }

    /**
     * Writes rows of any kinds; those of one kind together, in the order of {@link ActorTables}, so that a row never
     * comes before what it refers to. The sections they belong to are marked as touched now.
     *
     * @return database rows changed; 0 when everything was already as given
     */
    public int saveParts(Collection<? extends Part> rows) {
        int changed = 0;
        for (ActorTables.PartTable table : ActorTables.all()) {
            changed += table.type() == SectionMeta.class
                    ? saveMetas(only(rows, SectionMeta.class))
                    : saveKind(rows, table.type(), table.section());
        }
        return changed;
    }

    private <P extends Part> int saveKind(Collection<? extends Part> rows, Class<P> type, Section section) {
        List<P> ofKind = only(rows, type);
        if (ofKind.isEmpty()) {
            return 0;
        }
        List<P> written = table(type).save(ofKind);
        return written.size()
                + touch(written.stream().map(Part::actor).distinct().toList(), section);
    }

    /** What is said of a section's source; said again it changes nothing. */
    private int saveMetas(List<SectionMeta> rows) {
        RowStore<SectionMeta> metas = table(SectionMeta.class);
        Map<UUID, SectionMeta> stored =
                metas.byId(rows.stream().map(SectionMeta::id).toList());
        Instant now = now();
        return metas.save(rows.stream()
                        .map(row -> {
                            SectionMeta before = stored.get(row.id());
                            return row.touched(before == null || before.touchedAt() == null ? now : before.touchedAt());
                        })
                        .toList())
                .size();
    }

    private static <P extends Part> List<P> only(Collection<? extends Part> rows, Class<P> type) {
        return rows.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private Instant now() {
        return workspace.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Removes a row; the journal keeps its tombstone. Actors themselves are retired, never removed. */
    public int delete(Part part) {
        ActorTables.PartTable table = ActorTables.of(part.getClass());
        int gone = table(table.type()).delete(List.of(part.id()));
        return gone == 0 ? 0 : gone + touch(List.of(part.actor()), table.section());
    }

    private int touch(Collection<UUID> ids, Section section) {
        if (ids.isEmpty()) {
            return 0;
        }
        listeners.forEach(listener -> listener.accept(ids));
        Instant now = now();
        LocalDate today = workspace.today();
        RowStore<SectionMeta> metas = table(SectionMeta.class);
        List<UUID> metaIds =
                ids.stream().map(actor -> SectionMeta.idOf(actor, section)).toList();
        Map<UUID, SectionMeta> stored = metas.byId(metaIds);
        List<SectionMeta> touched = new ArrayList<>();
        for (UUID actor : ids) {
            UUID id = SectionMeta.idOf(actor, section);
            SectionMeta before = stored.getOrDefault(id, SectionMeta.of(actor, section, "", today));
            touched.add(before.touched(now));
        }
        return metas.save(touched).size();
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
