package org.groundwork.threew.shape;

import java.util.function.Predicate;

/**
 * What values look like, where a header says nothing.
 *
 * @param sector whether a text is a sector's name
 * @param kind whether a text is a kind of organisation
 * @param status whether a text says how far work is
 */
public record Vocabulary(Predicate<String> sector, Predicate<String> kind, Predicate<String> status) {}
