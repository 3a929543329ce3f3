package org.groundwork.actors.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundwork.actors.Actor;
import org.groundwork.actors.presence.PartnerNames;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.record.Part;
import org.groundwork.actors.registry.RegistryBook.ActorLine;
import org.groundwork.actors.registry.RegistryBook.Line;
import org.groundwork.actors.registry.RegistryBook.PresenceLine;
import org.groundwork.places.Place;
import org.jspecify.annotations.Nullable;

/** Chooses what of the registry goes into a workbook that leaves the office. Retired actors stay behind. */
final class RegistryBookRule {
    private final RegistryBook.Source from;
    private final Sharing sharing;
    private final LocalDate today;
    private final Function<UUID, @Nullable Place> firstLevel;
    private final Set<UUID> named;

    /** @param firstLevel the first-level area of any place */
    RegistryBookRule(
            RegistryBook.Source from, Sharing sharing, LocalDate today, Function<UUID, @Nullable Place> firstLevel) {
        this.from = from;
        this.sharing = sharing;
        this.today = today;
        this.firstLevel = firstLevel;
        this.named = from.actors().stream()
                .filter(actor -> !actor.retired() && sharing.names(actor))
                .map(Actor::id)
                .collect(Collectors.toSet());
    }

    RegistryBook book() {
        List<RegistryRow> rows = from.rows().values().stream()
                .filter(row -> !row.retired())
                .sorted(Comparator.comparing((RegistryRow row) -> named.contains(row.id()) ? row.name() : "\uffff")
                        .thenComparing(row -> named.contains(row.id())
                                ? row.id().toString()
                                : row.kind().name()))
                .toList();
        return new RegistryBook(
                rows.stream().map(this::actor).toList(),
                lines(from.names()),
                lines(from.identifiers()),
                () -> rows.stream().flatMap(row -> presences(row).stream()),
                lines(from.contacts().stream().filter(sharing::shares).toList()),
                rows.stream()
                        .filter(row -> named.contains(row.id()))
                        .flatMap(row -> from.claims().getOrDefault(row.id(), List.of()).stream()
                                .map(claim -> new Line<>(row, claim)))
                        .toList());
    }

    private ActorLine actor(RegistryRow row) {
        List<Place> areas = row.areas().stream()
                .map(from.areas()::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Place::code))
                .toList();
        return new ActorLine(row, named.contains(row.id()), areas);
    }

    private List<PresenceLine> presences(RegistryRow row) {
        List<Presence> there = from.presences().apply(row.id()).stream()
                .filter(presence -> presence.current(today))
                .toList();
        PartnerNames partners =
                PartnerNames.of(there.isEmpty() ? List.of() : from.partners().apply(row.id()), this::name);
        List<PresenceLine> lines = new ArrayList<>();
        Set<UUID> told = new HashSet<>();
        for (Presence presence : there) {
            Place area = presence.place() == null ? null : firstLevel.apply(presence.place());
            if (named.contains(row.id())) {
                lines.add(new PresenceLine(row, true, presence, area, partners));
            } else if (area != null && told.add(area.id())) {
                lines.add(new PresenceLine(row, false, null, area, partners));
            }
        }
        return lines;
    }

    /** Organisations that are not to be named are left out where they have a role in others' work. */
    private @Nullable String name(UUID actor) {
        RegistryRow row = from.rows().get(actor);
        return row != null && named.contains(actor) ? row.name() : null;
    }

    private <T extends Part> List<Line<T>> lines(List<T> parts) {
        Map<UUID, RegistryRow> rows = from.rows();
        List<Line<T>> lines = new ArrayList<>();
        for (T part : parts) {
            RegistryRow row = rows.get(part.actor());
            if (row != null && named.contains(part.actor())) {
                lines.add(new Line<>(row, part));
            }
        }
        lines.sort(Comparator.comparing((Line<T> line) -> line.actor().name())
                .thenComparing(line -> line.part().id().toString()));
        return lines;
    }
}
