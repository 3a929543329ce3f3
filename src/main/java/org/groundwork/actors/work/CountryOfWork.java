package org.groundwork.actors.work;

import java.time.LocalDate;
import java.util.UUID;
import org.groundwork.actors.record.Part;
import org.jspecify.annotations.Nullable;

/**
 * A country in which an actor works.
 *
 * @param country ISO 3166-1 alpha-3
 * @param firstLevelAreas in how many of its first-level areas, as the actor says; null: count its presences
 */
public record CountryOfWork(
        UUID id,
        UUID actor,
        String country,
        @Nullable Integer firstLevelAreas,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate untilOn)
        implements Part {}
