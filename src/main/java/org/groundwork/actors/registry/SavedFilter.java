package org.groundwork.actors.registry;

/** A filter that somebody named; {@code criteria} is the filter as text, see {@link RegistryFilter#text}. */
public record SavedFilter(String name, String criteria) {}
