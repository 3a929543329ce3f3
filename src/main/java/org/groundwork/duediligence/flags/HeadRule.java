package org.groundwork.duediligence.flags;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.groundwork.actors.Actor;
import org.groundwork.actors.Affiliation;
import org.groundwork.actors.work.Relation;
import org.groundwork.actors.work.RelationKind;
import org.jspecify.annotations.Nullable;

/**
 * To which organisations an actor belongs, as far up as the records say. Being a member of a network, hosted by another
 * or working with it is no belonging: a network's member governs itself.
 */
public final class HeadRule {
    private HeadRule() {}

    /** What an actor's own record says on a day. */
    public static Belonging of(Actor actor, Collection<Relation> ties, LocalDate on) {
        Set<UUID> heads = new LinkedHashSet<>();
        for (Relation tie : ties) {
            UUID other = tie.other();
            if (other != null && belongs(tie.kind()) && holds(tie, on)) {
                heads.add(other);
            }
        }
        UUID tied = actor.affiliatedTo();
        if (tied != null && belongs(actor.affiliation())) {
            heads.add(tied);
        }
        return new Belonging(actor.mergedInto(), List.copyOf(heads));
    }

    private static boolean belongs(RelationKind kind) {
        return switch (kind) {
            case BRANCH_OF, LOCAL_OFFICE_OF -> true;
            case NETWORK_MEMBER, UMBRELLA, FISCAL_HOST, WORKS_WITH -> false;
        };
    }

    /** Where an organisation is named and nobody said what the tie is, it may be a branch. */
    private static boolean belongs(Affiliation tie) {
        return switch (tie) {
            case NOT_STATED, BRANCH, SHARED_GOVERNANCE, SHARED_FINANCE -> true;
            case NONE, NETWORK_MEMBER -> false;
        };
    }

    /** A first and a last day count; where none is written, it holds. */
    private static boolean holds(Relation tie, LocalDate on) {
        LocalDate from = tie.fromOn();
        LocalDate until = tie.untilOn();
        return (from == null || !from.isAfter(on)) && (until == null || !until.isBefore(on));
    }

    /**
     * All to whom an actor belongs, the nearest first. A record that was joined to another is that other one; what is
     * not there any more is passed over; nobody belongs to itself, however the ties run.
     *
     * @param read what a record says; empty for one that is not there
     */
    public static List<UUID> heads(UUID actor, Function<UUID, Optional<Belonging>> read) {
        List<UUID> found = new ArrayList<>();
        Set<UUID> seen = new HashSet<>(Set.of(actor));
        Deque<UUID> next = new ArrayDeque<>(heads(read.apply(actor)));
        while (!next.isEmpty()) {
            UUID head = next.poll();
            Belonging said = seen.add(head) ? read.apply(head).orElse(null) : null;
            UUID joined = joined(said);
            if (joined != null) {
                next.addFirst(joined);
            } else if (said != null) {
                found.add(head);
                next.addAll(said.heads());
            }
        }
        return found;
    }

    private static List<UUID> heads(Optional<Belonging> said) {
        return said.map(Belonging::heads).orElse(List.of());
    }

    private static @Nullable UUID joined(@Nullable Belonging said) {
        return said == null ? null : said.joinedTo();
    }
}
