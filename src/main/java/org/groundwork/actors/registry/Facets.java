package org.groundwork.actors.registry;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.groundwork.actors.registry.RegistryFilter.Facet;

/**
 * How many actors each value of each facet would show. A facet is counted with all other facets in force but not
 * itself, so that choosing a second value of it never shows fewer.
 *
 * @param counts by facet, then by value: enums, sector codes, place ids, source names
 */
public record Facets(Map<Facet, Map<Object, Integer>> counts) {

    /** The counts of one facet; values that nobody has are not in it. */
    public Map<Object, Integer> of(Facet facet) {
        return counts.getOrDefault(facet, Map.of());
    }

    /** Counts rows that already answer to the typed text. */
    public static Facets count(Collection<RegistryRow> rows, RegistryFilter filter) {
        Map<Facet, Map<Object, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, new HashMap<>());
        }
        for (RegistryRow row : rows) {
            if (row.retired() == filter.retired()) {
                count(row, filter, counts);
            }
        }
        return new Facets(counts);
    }

    private static void count(RegistryRow row, RegistryFilter filter, Map<Facet, Map<Object, Integer>> counts) {
        Facet stopped = null;
        for (Facet facet : Facet.values()) {
            if (!filter.lets(row, facet)) {
                if (stopped != null) {
                    return;
                }
                stopped = facet;
            }
        }
        for (Facet facet : stopped == null ? Set.of(Facet.values()) : Set.of(stopped)) {
            Map<Object, Integer> values = counts.computeIfAbsent(facet, key -> new HashMap<>());
            RegistryFilter.counted(row, facet).forEach(value -> values.merge(value, 1, Integer::sum));
        }
    }
}
