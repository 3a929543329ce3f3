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

/** The organisations that have a role in presences, by name. */
public final class PartnerNames {
    private final Map<UUID, Map<PresenceRole, Set<String>>> names = new HashMap<>();

    /** @param name of an organisation; null for one that is not to be told */
    public PartnerNames(Collection<PresencePartner> partners, Function<UUID, @Nullable String> name) {
        for (PresencePartner partner : partners) {
            String told = name.apply(partner.actor());
            if (told != null) {
                names.computeIfAbsent(partner.presence(), any -> new EnumMap<>(PresenceRole.class))
                        .computeIfAbsent(partner.role(), any -> new TreeSet<>())
                        .add(told);
            }
        }
    }

    /** Names in the order of the alphabet, "; " between them. */
    public String in(UUID presence, PresenceRole role) {
        return String.join("; ", names.getOrDefault(presence, Map.of()).getOrDefault(role, Set.of()));
    }
}
