package org.groundwork.duediligence.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.work.Relation;
import org.groundwork.workspace.Workspace;

/** Flags that stand at the organisations to which an actor belongs, and at its branches and local offices. */
public final class FlagsAroundStore {
    private final Workspace workspace;
    private final ActorsFeature actors;
    private final FlagStore flags;

    public FlagsAroundStore(Workspace workspace, ActorsFeature actors, FlagStore flags) {
        this.workspace = workspace;
        this.actors = actors;
        this.flags = flags;
    }

    /** Where a flag stands of those to whom an actor belongs, the nearest first. */
    public List<FlagsAt> heads(UUID actor) {
        return at(HeadRule.heads(actor, this::belonging));
    }

    /** Where a flag stands of those who belong to an actor. It says nothing about the actor itself. */
    public List<FlagsAt> branches(UUID actor) {
        Set<UUID> flagged = flags.seen().keySet();
        if (flagged.isEmpty()) {
            return List.of();
        }
        Function<UUID, Optional<Belonging>> read = reader(all());
        return at(flagged.stream()
                .filter(each -> !each.equals(actor))
                .filter(each -> HeadRule.heads(each, read).contains(actor))
                .toList());
    }

    /** How many flags stand at those to whom each actor belongs; actors without any are left out. */
    public Map<UUID, Integer> atHeads() {
        Map<UUID, Integer> seen = flags.seen();
        Map<UUID, Integer> found = new HashMap<>();
        if (seen.isEmpty()) {
            return found;
        }
        Map<UUID, Belonging> all = all();
        Function<UUID, Optional<Belonging>> read = reader(all);
        all.forEach((actor, said) -> {
            int above = said.heads().isEmpty()
                    ? 0
                    : HeadRule.heads(actor, read).stream()
                            .mapToInt(head -> seen.getOrDefault(head, 0))
                            .sum();
            if (above > 0) {
                found.put(actor, above);
            }
        });
        return found;
    }

    private static Function<UUID, Optional<Belonging>> reader(Map<UUID, Belonging> all) {
        return id -> Optional.ofNullable(all.get(id));
    }

    /** To whom every actor belongs, in two reads however many there are. */
    private Map<UUID, Belonging> all() {
        LocalDate today = workspace.today();
        Map<UUID, List<Relation>> ties = new HashMap<>();
        actors.relations().forEach(tie -> ties.computeIfAbsent(tie.actor(), any -> new ArrayList<>())
                .add(tie));
        Map<UUID, Belonging> all = new HashMap<>();
        actors.actors()
                .forEach(actor ->
                        all.put(actor.id(), HeadRule.of(actor, ties.getOrDefault(actor.id(), List.of()), today)));
        return all;
    }

    private Optional<Belonging> belonging(UUID actor) {
        return actors.actor(actor).map(found -> HeadRule.of(found, actors.relations(actor), workspace.today()));
    }

    private List<FlagsAt> at(Collection<UUID> where) {
        List<FlagsAt> found = new ArrayList<>();
        for (UUID actor : where) {
            List<FlagNow> seen = flags.of(actor).stream().filter(FlagRule::seen).toList();
            Actor record = seen.isEmpty() ? null : actors.actor(actor).orElse(null);
            if (record != null) {
                int upheld = (int) seen.stream()
                        .filter(each -> each.end() == FlagEnd.UPHELD)
                        .count();
                found.add(new FlagsAt(
                        actor,
                        actors.name(actor),
                        record.notToBeNamed(),
                        record.retired(),
                        seen.size() - upheld,
                        upheld));
            }
        }
        return found;
    }
}
