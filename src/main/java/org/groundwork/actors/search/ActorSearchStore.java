package org.groundwork.actors.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.Identifier;
import org.groundwork.actors.record.ActorStore;
import org.jspecify.annotations.Nullable;

/** Keeps the search index in step with the workspace: filled at the first search, then told what changed. */
public final class ActorSearchStore implements AutoCloseable {
    private final ActorStore actors;
    private final Map<UUID, Searchable> held = new HashMap<>();
    private final Set<UUID> touched = new HashSet<>();
    private @Nullable ActorIndex index; // made with the first search: a window that opens needs none

    public ActorSearchStore(ActorStore actors) {
        this.actors = actors;
        actors.whenSaved(this::touch);
    }

    /** The actors that answer to what was typed, best first. */
    public synchronized List<UUID> find(String typed, int most) {
        ActorIndex now = index == null ? filled() : index;
        if (!touched.isEmpty()) {
            List<UUID> ids = List.copyOf(touched);
            touched.clear();
            put(now, ids.stream().map(this::read).toList());
        }
        return now.find(typed, most);
    }

    /** Reads all names again and takes over what differs; after undo, and whatever else went past the stores. */
    public synchronized void refresh() {
        filled();
    }

    private ActorIndex filled() {
        Map<UUID, List<String>> names = new HashMap<>();
        actors.all(ActorName.class).forEach(name -> names.computeIfAbsent(name.actor(), id -> new ArrayList<>(3))
                .add(name.text()));
        Map<UUID, List<String>> codes = new HashMap<>();
        actors.all(Identifier.class).forEach(each -> codes.computeIfAbsent(each.actor(), id -> new ArrayList<>(1))
                .add(each.code()));
        List<Searchable> all = actors.actors().stream()
                .map(actor -> searchable(
                        actor, names.getOrDefault(actor.id(), List.of()), codes.getOrDefault(actor.id(), List.of())))
                .toList();
        touched.clear();
        if (index != null) {
            put(index, all);
            return index;
        }
        ActorIndex made = new ActorIndex();
        all.forEach(each -> held.put(each.id(), each));
        made.fill(all);
        index = made;
        return made;
    }

    private synchronized void touch(Collection<UUID> ids) {
        touched.addAll(ids);
    }

    private void put(ActorIndex index, Collection<Searchable> read) {
        List<Searchable> changed = read.stream()
                .filter(each -> !each.equals(held.put(each.id(), each)))
                .toList();
        if (!changed.isEmpty()) {
            index.put(changed);
        }
    }

    private Searchable read(UUID id) {
        return actors.actor(id)
                .map(actor -> searchable(
                        actor,
                        actors.parts(ActorName.class, id).stream()
                                .map(ActorName::text)
                                .toList(),
                        actors.parts(Identifier.class, id).stream()
                                .map(Identifier::code)
                                .toList()))
                .orElseGet(() -> new Searchable(id, ActorKind.NOT_DETERMINED, true, List.of(), List.of()));
    }

    private static Searchable searchable(Actor actor, List<String> names, List<String> codes) {
        return new Searchable(actor.id(), actor.kind(), actor.retired(), names, codes);
    }

    @Override
    public synchronized void close() {
        if (index != null) {
            index.close();
        }
    }
}
