package org.groundwork.actors.status;

import java.util.List;
import org.groundwork.actors.Actor;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.Affiliation;
import org.groundwork.actors.Answer;
import org.groundwork.actors.work.Diaspora;
import org.jspecify.annotations.Nullable;

/**
 * All that the local class of an actor hangs on.
 *
 * @param heritage country its members come from, ISO 3166-1 alpha-3
 * @param firstLevelAreas first-level areas of the country in which it works; null: not known
 * @param overrides persons' decisions, in any order, for any country
 */
public record LocalFacts(
        ActorKind kind,
        @Nullable String hqCountry,
        @Nullable String foundedCountry,
        @Nullable String heritage,
        Answer stateBody,
        Answer mayRegister,
        Affiliation affiliation,
        @Nullable Integer firstLevelAreas,
        List<ClassOverride> overrides) {
    public LocalFacts {
        overrides = List.copyOf(overrides);
    }

    public static LocalFacts of(
            Actor actor, @Nullable Diaspora diaspora, @Nullable Integer areas, List<ClassOverride> overrides) {
        return new LocalFacts(
                actor.kind(),
                actor.hqCountry(),
                actor.foundedCountry(),
                diaspora == null ? null : diaspora.heritage(),
                actor.stateBody(),
                actor.mayRegister(),
                actor.affiliation(),
                areas,
                overrides);
    }
}
