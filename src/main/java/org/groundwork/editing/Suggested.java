package org.groundwork.editing;

import java.util.List;
import java.util.function.Function;

/**
 * What a field suggests while somebody types.
 *
 * @param find what answers to the typed text, best first
 * @param name by what name one of those is shown
 */
public record Suggested<T>(Function<String, List<T>> find, Function<T, String> name) {}
