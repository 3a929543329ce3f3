package org.groundwork.instruments;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an actor before anything is asked.
 *
 * @param known facts by name: those that relevance uses ({@code kind}, {@code tier}) and those that the registry
 *     answers ({@code legal-name}); a fact that is not known is not there
 */
public record Facts(Map<String, String> known) {
    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        known = Map.copyOf(known);
    }

    public @Nullable String of(String fact) {
        return known.get(fact);
    }
}
