package org.groundwork.actors.registry;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.Identifier;
import org.groundwork.actors.people.Contact;
import org.groundwork.actors.presence.PartnerNames;
import org.groundwork.actors.presence.Presence;
import org.groundwork.actors.presence.PresencePartner;
import org.groundwork.actors.presence.PresenceRole;
import org.groundwork.actors.status.ClaimResult;
import org.groundwork.places.Place;
import org.jspecify.annotations.Nullable;

/**
 * The lines of the registry workbook, with what may not leave the office already left out.
 *
 * @param presences made while they are written: there can be many more of them than actors
 */
record RegistryBook(
        List<ActorLine> actors,
        List<Line<ActorName>> names,
        List<Line<Identifier>> identifiers,
        Supplier<Stream<PresenceLine>> presences,
        List<Line<Contact>> contacts,
        List<Line<ClaimResult>> claims) {

    /**
     * An actor.
     *
     * @param named false for one that is told as its kind only; then nothing but kind and areas is filled
     * @param areas first-level areas
     */
    record ActorLine(RegistryRow row, boolean named, List<Place> areas) {
        @Nullable
        UUID id() {
            return named ? row.id() : null;
        }

        String name() {
            return named ? row.name() : "";
        }
    }

    /** A row of a named actor's record. */
    record Line<T>(RegistryRow actor, T part) {}

    /** Work in a place; of an actor that is not to be named only its kind and the first-level area. */
    record PresenceLine(
            RegistryRow actor,
            boolean named,
            @Nullable Presence presence,
            @Nullable Place area,
            PartnerNames partners) {
        /** Who has a role in it. */
        String partners(PresenceRole role) {
            return presence == null ? "" : partners.in(presence.id(), role);
        }
    }

    /** What the lines are made from: everything, read in bulk, but for presences, read an actor at a time. */
    record Source(
            Map<UUID, RegistryRow> rows,
            List<Actor> actors,
            List<ActorName> names,
            List<Identifier> identifiers,
            Function<UUID, List<Presence>> presences,
            Function<UUID, List<PresencePartner>> partners,
            List<Contact> contacts,
            Map<UUID, List<ClaimResult>> claims,
            Map<UUID, Place> areas) {}
}
