package org.groundwork.actors.registry;

import java.util.UUID;

/** A registry filter that somebody named; {@code criteria} is the filter as text. */
public record SavedFilter(UUID id, String name, String criteria) {}
