package org.groundwork.actors.search;

import java.util.List;
import java.util.UUID;
import org.groundwork.actors.ActorKind;

/**
 * What an actor can be found by. Sensitive claims, contacts and people are no part of it.
 *
 * @param names all names, of any kind, former ones too
 * @param identifiers all numbers and codes
 */
public record Searchable(UUID id, ActorKind kind, boolean retired, List<String> names, List<String> identifiers) {
    public Searchable {
        names = List.copyOf(names);
        identifiers = List.copyOf(identifiers);
    }
}
