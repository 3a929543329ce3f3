package org.groundwork.actors.registry;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.status.Claim;
import org.groundwork.actors.status.LocalClass;
import org.groundwork.core.Freshness;
import org.jspecify.annotations.Nullable;

/** A filter with one thing changed, as a click on a chip changes it. */
final class RegistryChoice {
    private RegistryChoice() {}

    static RegistryFilter typed(RegistryFilter before, String typed) {
        return make(before, typed, null, Set.of(), before.retired());
    }

    static RegistryFilter retired(RegistryFilter before, boolean retired) {
        return make(before, before.typed(), null, Set.of(), retired);
    }

    /** Other values of one facet; values of another type are left out. */
    static RegistryFilter with(RegistryFilter before, RegistryFilter.Facet facet, Set<?> chosen) {
        return make(before, before.typed(), facet, chosen, before.retired());
    }

    private static RegistryFilter make(
            RegistryFilter before,
            String typed,
            RegistryFilter.@Nullable Facet changed,
            Set<?> chosen,
            boolean retired) {
        return new RegistryFilter(
                typed,
                of(before, RegistryFilter.Facet.KIND, changed, chosen, ActorKind.class),
                of(before, RegistryFilter.Facet.CLASS, changed, chosen, LocalClass.class),
                of(before, RegistryFilter.Facet.CLAIM, changed, chosen, Claim.class),
                of(before, RegistryFilter.Facet.SECTOR, changed, chosen, String.class),
                of(before, RegistryFilter.Facet.PLACE, changed, chosen, UUID.class),
                of(before, RegistryFilter.Facet.FRESHNESS, changed, chosen, Freshness.class),
                of(before, RegistryFilter.Facet.SOURCE, changed, chosen, String.class),
                of(before, RegistryFilter.Facet.PENDING, changed, chosen, Pending.class),
                retired);
    }

    private static <T> Set<T> of(
            RegistryFilter before,
            RegistryFilter.Facet facet,
            RegistryFilter.@Nullable Facet changed,
            Set<?> chosen,
            Class<T> type) {
        Set<T> kept = new HashSet<>();
        for (Object value : facet == changed ? chosen : before.chosen(facet)) {
            if (type.isInstance(value)) {
                kept.add(type.cast(value));
            }
        }
        return kept;
    }
}
