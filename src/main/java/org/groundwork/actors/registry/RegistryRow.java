package org.groundwork.actors.registry;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.status.Claim;
import org.groundwork.actors.status.LocalClass;
import org.groundwork.actors.status.Verdict;
import org.groundwork.core.Freshness;
import org.jspecify.annotations.Nullable;

/**
 * An actor as one line of the registry. Sensitive claims are no part of it.
 *
 * @param name that stands for it in the program's language
 * @param otherName a name in another script, "" where there is none
 * @param localClass what it counts as in the office's country today, overrides included
 * @param grandBargain whether it counts for the Grand Bargain definition
 * @param claims that its facts bear out, each by the office's definition
 * @param sectors codes, of its experience and its presences
 * @param areas first-level areas where it works or has an office
 * @param places those and all areas below and above them, for a filter on any level
 * @param presences current ones
 * @param asOf the latest day for which any section is known to be true
 * @param sources that told of it
 */
public record RegistryRow(
        UUID id,
        String name,
        String acronym,
        String otherName,
        ActorKind kind,
        @Nullable String hqCountry,
        LocalClass localClass,
        Verdict grandBargain,
        Set<Claim> claims,
        Set<String> sectors,
        Set<UUID> areas,
        Set<UUID> places,
        int presences,
        @Nullable LocalDate asOf,
        Freshness freshness,
        Set<String> sources,
        Set<Pending> pending,
        boolean notToBeNamed,
        boolean retired) {}
