package org.groundwork.threew.out;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorsFeature;
import org.groundwork.actors.presence.PartnerNames;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.presence.PresenceFeature;
import org.groundwork.actors.presence.PresenceRole;
import org.groundwork.actors.registry.RegistryRow;
import org.groundwork.actors.registry.Sharing;
import org.groundwork.core.Fold;
import org.groundwork.places.Place;
import org.groundwork.places.PlacesFeature;
import org.jspecify.annotations.Nullable;

/** Chooses what of the presences goes into a sheet. Retired actors and what sources no longer list stay behind. */
final class ThreeWLines {
    private final ActorsFeature actors;
    private final PlacesFeature places;
    private final PresenceFeature presences;
    private final Map<UUID, List<Place>> paths = new HashMap<>();
    private final Map<UUID, RegistryRow> rows = new HashMap<>();
    private final Set<UUID> named = new HashSet<>();

    ThreeWLines(ActorsFeature actors, PlacesFeature places, PresenceFeature presences) {
        this.actors = actors;
        this.places = places;
        this.presences = presences;
    }

    /**
     * All lines, by organisation, then place; those without a name last. An organisation's presences are read as its
     * lines are drawn, so that memory does not grow with them.
     */
    Stream<ThreeWLine> all() {
        Sharing sharing = new Sharing(false);
        actors.refresh();
        actors.rows().stream().filter(row -> !row.retired()).forEach(row -> rows.put(row.id(), row));
        actors.actors().stream().filter(sharing::names).map(Actor::id).forEach(named::add);
        Stream<ThreeWLine> told = rows.values().stream()
                .filter(row -> named.contains(row.id()))
                .sorted(Comparator.comparing((RegistryRow row) -> Fold.key(row.name()))
                        .thenComparing(row -> row.id().toString()))
                .flatMap(this::lines);
        return Stream.concat(told, unnamed().stream());
    }

    private Stream<ThreeWLine> lines(RegistryRow row) {
        PartnerNames partners = PartnerNames.of(presences.partnersOf(row.id()), this::told);
        return presences.ofActor(row.id()).stream()
                .filter(presence -> presence.endedOn() == null)
                .map(presence -> line(row, presence, partners))
                .sorted(Comparator.comparing(ThreeWLines::deepest));
    }

    /** Of actors that are not to be named, only kind, country and first-level area. */
    private List<ThreeWLine> unnamed() {
        List<ThreeWLine> lines = new ArrayList<>();
        for (RegistryRow row : rows.values()) {
            Set<String> told = new HashSet<>();
            for (Presence presence : named.contains(row.id()) ? List.<Presence>of() : presences.ofActor(row.id())) {
                List<Place> first = path(presence.place()).stream()
                        .filter(place -> place.level() == 1)
                        .toList();
                if (presence.endedOn() == null && told.add(presence.country() + first)) {
                    lines.add(new ThreeWLine(row, null, presence.country(), first, "", "", ""));
                }
            }
        }
        lines.sort(Comparator.comparing((ThreeWLine line) -> line.actor().kind().name())
                .thenComparing(ThreeWLines::deepest));
        return lines;
    }

    private static String deepest(ThreeWLine line) {
        return line.areas().isEmpty() ? "" : line.areas().getLast().code();
    }

    private @Nullable String told(UUID actor) {
        RegistryRow row = rows.get(actor);
        return row != null && named.contains(actor) ? row.name() : null;
    }

    private ThreeWLine line(RegistryRow row, Presence presence, PartnerNames partners) {
        List<Place> areas = path(presence.place());
        return new ThreeWLine(
                row,
                presence,
                presence.country(),
                areas,
                site(presence, areas),
                partners.in(presence.id(), PresenceRole.PROGRAMMING),
                partners.in(presence.id(), PresenceRole.FUNDING));
    }

    /** What a place's text says beyond its areas: all of it where no area is known, else its last part. */
    private static String site(Presence presence, List<Place> areas) {
        String text = presence.placeText();
        if (areas.isEmpty()) {
            return text;
        }
        String last = text.substring(text.lastIndexOf(" > ") < 0 ? 0 : text.lastIndexOf(" > ") + 3);
        boolean area = areas.stream()
                .anyMatch(place -> Fold.key(place.name()).equals(Fold.key(last))
                        || Fold.key(place.code()).equals(Fold.key(last)));
        return area ? "" : last;
    }

    private List<Place> path(@Nullable UUID place) {
        return place == null
                ? List.of()
                : paths.computeIfAbsent(place, id -> places.path(id).stream()
                        .filter(area -> area.level() > 0)
                        .toList());
    }
}
