package org.groundwork.duediligence.flags;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To whom an actor belongs, as its own record says.
 *
 * @param joinedTo the record that this one turned out to be; null for one that stands by itself
 * @param heads whose branch or local office it is, each once
 */
public record Belonging(@Nullable UUID joinedTo, List<UUID> heads) {
    public Belonging {
        heads = List.copyOf(heads);
    }
}
