package org.groundwork.screening;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundwork.core.Columns;
import org.groundwork.core.Fold;
import org.groundwork.core.Id;
import org.jspecify.annotations.Nullable;

/**
 * A name of the registry that is much like one of a watchlist, with what the list said then.
 *
 * @param id named after subject, name, list, entry and the entry's hash, so that a decision outlives new editions
 * @param actor whose record it belongs to
 * @param part the person or payment channel whose name it is; null for a name of the actor
 * @param score in thousandths
 * @param gone the name, the entry or the list is no more
 */
public record ListHit(
        UUID id,
        UUID actor,
        @Nullable UUID part,
        Role role,
        String name,
        String listName,
        String entryCode,
        String entryHash,
        Listed.Kind entryKind,
        String entryName,
        String matchedName,
        String born,
        String countries,
        String places,
        String details,
        Integer score,
        Band band,
        UUID firstRun,
        boolean gone) {

    /** Whose name was screened. */
    public enum Role {
        ACTOR,
        PERSON,
        PAYMENT
    }

    static UUID id(UUID actor, @Nullable UUID part, String name, String list, String code, String hash) {
        return Id.named("screening-hit", String.valueOf(part == null ? actor : part), Fold.key(name), list, code, hash);
    }

    /** The id that a run gives to a hit like this; another one where two records of one actor were joined. */
    UUID named() {
        return id(actor, part, name, listName, entryCode, entryHash);
    }

    /** The same hit as a later run finds it: its id and when it was first seen stay. */
    ListHit since(ListHit before) {
        return Columns.with(Columns.with(this, "firstRun", before.firstRun), "id", before.id);
    }

    ListHit vanished(boolean now) {
        return Columns.with(this, "gone", now);
    }

    /** The birth dates that the list has. */
    public List<BirthDate> birthDates() {
        return Stream.of(born.split(";", -1))
                .map(BirthDate::parse)
                .flatMap(java.util.Optional::stream)
                .toList();
    }
}
