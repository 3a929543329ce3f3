package org.groundwork.actors.brief;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.groundwork.actors.presence.Presence;
import org.groundwork.places.Place;

/**
 * What an actor does now in one first-level area.
 *
 * @param name "" for presences whose place was not recognised
 * @param places below it, or as the source writes them
 * @param sectors their codes; where there is none, the source's words
 */
record BriefArea(String name, Set<String> places, Set<String> sectors, Set<String> sources) {

    /** The areas in the order of their names, those without a name last. */
    static List<BriefArea> of(Collection<Presence> current, Function<UUID, List<Place>> path) {
        Map<String, BriefArea> areas = new TreeMap<>();
        for (Presence presence : current) {
            UUID id = presence.place();
            List<Place> places = id == null ? List.of() : path.apply(id);
            String name = places.stream()
                    .filter(each -> each.level() == 1)
                    .map(Place::name)
                    .findFirst()
                    .orElse("");
            BriefArea area = areas.computeIfAbsent(
                    name.isEmpty() ? "\uffff" : name,
                    any -> new BriefArea(name, new TreeSet<>(), new TreeSet<>(), new TreeSet<>()));
            places.stream().filter(each -> each.level() > 1).map(Place::name).forEach(area.places::add);
            add(area.places, places.isEmpty() ? presence.placeText() : "");
            add(area.sectors, presence.sector().isEmpty() ? presence.sectorText() : presence.sector());
            add(area.sources, presence.source());
        }
        return List.copyOf(areas.values());
    }

    private static void add(Set<String> texts, String text) {
        if (!text.isBlank()) {
            texts.add(text.strip());
        }
    }
}
