package org.groundwork.editing;

import java.util.List;
import java.util.function.Function;

/**
 * Codes that a field offers.
 *
 * @param all in the order in which they are offered
 * @param words of one of them
 */
public record Codes(List<String> all, Function<String, String> words) {
    public Codes {
        all = List.copyOf(all);
    }
}
