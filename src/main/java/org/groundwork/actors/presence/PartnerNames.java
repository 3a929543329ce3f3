package org.groundwork.actors.presence;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The organisations that have a role in presences, by name.
 *
 * @param names by presence and role, in the order of the alphabet
 */
public record PartnerNames(Map<UUID, Map<PresenceRole, Set<String>>> names) {

    /** @param name of an organisation; null for one that is not to be told */
    public static PartnerNames of(Collection<PresencePartner> partners, Function<UUID, @Nullable String> name) {
        Map<UUID, Map<PresenceRole, Set<String>>> names = new HashMap<>();
        for (PresencePartner partner : partners) {
            String told = name.apply(partner.actor());
            if (told != null) {
                names.computeIfAbsent(partner.presence(), any -> new EnumMap<>(PresenceRole.class))
                        .computeIfAbsent(partner.role(), any -> new TreeSet<>())
                        .add(told);
            }
        }
        return new PartnerNames(names);
    }

    /** "; " between them. */
    public String in(UUID presence, PresenceRole role) {
        return String.join("; ", names.getOrDefault(presence, Map.of()).getOrDefault(role, Set.of()));
    }
}
