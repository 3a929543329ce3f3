package org.groundwork.threew.orgs;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.Identifier;
import org.groundwork.actors.NameKind;
import org.groundwork.core.Fold;

/** The names, acronyms and identifiers of all actors, to match against; new actors join as they are made. */
final class OrgIndex {
    private static final int MOST_COMPARED = 200;

    private final Map<String, Set<UUID>> names = new HashMap<>();
    private final Map<String, Set<UUID>> acronyms = new HashMap<>();
    private final Map<String, Set<UUID>> codes = new HashMap<>();
    private final Map<String, Set<String>> byWord = new HashMap<>();
    private final Map<UUID, UUID> mergedInto = new HashMap<>();
    private final Set<UUID> actors = new HashSet<>();

    OrgIndex(Collection<Actor> all, Collection<ActorName> allNames, Collection<Identifier> identifiers) {
        for (Actor actor : all) {
            actors.add(actor.id());
            if (actor.mergedInto() != null) {
                mergedInto.put(actor.id(), actor.mergedInto());
            }
        }
        for (ActorName name : allNames) {
            add(name.actor(), name.text(), name.kind() == NameKind.ACRONYM);
        }
        for (Identifier identifier : identifiers) {
            String code = Fold.key(identifier.code());
            if (!code.isEmpty()) {
                put(codes, code, current(identifier.actor()));
            }
        }
    }

    boolean has(UUID actor) {
        return actors.contains(actor);
    }

    void add(UUID actor, String name, boolean acronym) {
        String key = Fold.key(name);
        if (key.isEmpty()) {
            return;
        }
        UUID now = current(actor);
        actors.add(now);
        put(acronym ? acronyms : names, key, now);
        if (!acronym) {
            for (String word : key.split(" ", -1)) {
                byWord.computeIfAbsent(block(word), any -> new TreeSet<>()).add(key);
            }
        }
    }

    /** The actors that bear this name, as a name of any kind but an acronym. */
    Set<UUID> named(String key) {
        return names.getOrDefault(key, Set.of());
    }

    Set<UUID> withAcronym(String key) {
        return acronyms.getOrDefault(key, Set.of());
    }

    Set<UUID> withCode(String code) {
        return codes.getOrDefault(Fold.key(code), Set.of());
    }

    /** The actor that this one turned out to be, or itself. */
    UUID current(UUID actor) {
        UUID at = actor;
        for (int steps = 0; steps < 20; steps++) {
            UUID next = mergedInto.get(at);
            if (next == null) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** Names that share the beginning of a telling word with this one, the rarest words first, up to a limit. */
    Set<String> neighbours(String key) {
        List<Set<String>> blocks = List.of(key.split(" ", -1)).stream()
                .filter(word -> !Similarity.isGeneric(word))
                .map(word -> byWord.getOrDefault(block(word), Set.of()))
                .sorted(Comparator.comparingInt(Set::size))
                .toList();
        Set<String> found = new LinkedHashSet<>();
        for (Set<String> block : blocks) {
            for (String name : block) {
                if (found.size() < MOST_COMPARED) {
                    found.add(name);
                }
            }
        }
        found.remove(key);
        return found;
    }

    private static String block(String word) {
        return word.length() <= 4 ? word : word.substring(0, 4);
    }

    private static void put(Map<String, Set<UUID>> index, String key, UUID actor) {
        index.computeIfAbsent(key, any -> new TreeSet<>()).add(actor);
    }
}
