package org.groundwork.threew.orgs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.Identifier;
import org.groundwork.core.Columns;
import org.groundwork.core.Fold;

/** What changes when a new actor turns out to be one that the registry had. */
public final class SameActor {
    private SameActor() {}

    /** The names of one actor as names of another, as far as that one does not bear them already. */
    public static List<ActorName> moved(Collection<ActorName> all, UUID from, UUID to) {
        Set<String> borne = all.stream()
                .filter(name -> name.actor().equals(to))
                .map(name -> Fold.key(name.text()))
                .collect(Collectors.toSet());
        return all.stream()
                .filter(name -> name.actor().equals(from) && borne.add(Fold.key(name.text())))
                .map(name -> Columns.with(name, "actor", to))
                .toList();
    }

    /** The identifiers of one actor as those of another. */
    public static List<Identifier> movedIdentifiers(Collection<Identifier> all, UUID from, UUID to) {
        return all.stream()
                .filter(identifier -> identifier.actor().equals(from))
                .map(identifier -> Columns.with(identifier, "actor", to))
                .toList();
    }

    /** The new actor, no longer used, with the way to the one it is. */
    public static Actor retired(Actor actor, UUID into, LocalDate on, String reason) {
        Actor settled = settled(actor);
        return Columns.with(
                Columns.with(Columns.with(settled, "mergedInto", into), "retiredOn", on), "retiredReason", reason);
    }

    /** No longer in question. */
    public static Actor settled(Actor actor) {
        return Objects.requireNonNull(Columns.with(actor, "perhapsSameAs", null));
    }
}
