package org.groundwork.actors.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.status.ClaimFacts;
import org.groundwork.actors.status.ClassOverride;
import org.groundwork.actors.work.CountryOfWork;
import org.groundwork.actors.work.Diaspora;
import org.jspecify.annotations.Nullable;

/** What is read of one actor to make its line; filled table by table, then only read. */
final class RegistryFacts {
    final Actor actor;
    final List<ActorName> names = new ArrayList<>(3);
    /** Where it works now, and by how many presences. */
    final Map<Spot, Integer> spots = new LinkedHashMap<>();

    final List<UUID> offices = new ArrayList<>(1);
    final List<CountryOfWork> countries = new ArrayList<>(1);
    final List<ClaimFacts> claims = new ArrayList<>(1);
    final List<ClassOverride> overrides = new ArrayList<>(1);
    final Set<String> sectors = new HashSet<>();
    final Set<String> sources = new HashSet<>();

    @Nullable
    Diaspora diaspora;

    @Nullable
    LocalDate asOf;

    /** The oldest day for which one of its sections speaks. */
    @Nullable
    LocalDate oldest;

    boolean reachable;
    boolean unasked;
    boolean drafted;
    /** By scheme and issuer, until when the latest identifier holds; {@link LocalDate#MAX} where it says no end. */
    final Map<String, LocalDate> identifiers = new HashMap<>();

    RegistryFacts(Actor actor) {
        this.actor = actor;
    }
}
