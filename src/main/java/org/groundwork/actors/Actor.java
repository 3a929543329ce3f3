package org.groundwork.actors;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, group, body or person that helps people, with the facts that labels are derived from. Names,
 * identifiers and all that an actor has several of are rows of their own.
 *
 * @param id made by a person: UUIDv7; made by an import: named after country and name
 * @param kind what it is, {@link ActorKind#NOT_DETERMINED} until somebody says
 * @param hqCountry ISO 3166-1 alpha-3 of its headquarters; null: not known, and then never counted as local
 * @param foundedCountry ISO 3166-1 alpha-3 of where it was founded
 * @param foundedYear four digits
 * @param stateBody part of a state; kinds that say so by themselves need no answer
 * @param mayRegister whether it can register in the country it works in (no: in exile or cross-border)
 * @param affiliation its tie to an international organisation
 * @param affiliatedTo that organisation, when it is in the registry
 * @param affiliationNote that organisation's name or what else is known
 * @param about what it does, in its own words
 * @param conflictNote what to mind so that contact does no harm
 * @param notToBeNamed leaves the office as its kind only, at first administrative level
 * @param logoConsent may its logo be shown
 * @param nameConsent may it be named in proposals and reports
 * @param visibilityNote conditions of both, or why they were withheld
 * @param identifiedHow how it became known to the office
 * @param vouchedBy who in the community vouches for it
 * @param importSource the source that created it; "" where a person did
 * @param perhapsSameAs an actor it may turn out to be; null when settled
 * @param retiredOn no longer used since
 * @param retiredReason why
 * @param mergedInto the actor that it turned out to be
 */
public record Actor(
        UUID id,
        ActorKind kind,
        @Nullable String hqCountry,
        @Nullable String foundedCountry,
        @Nullable Integer foundedYear,
        Answer stateBody,
        Answer mayRegister,
        Affiliation affiliation,
        @Nullable UUID affiliatedTo,
        String affiliationNote,
        String about,
        String conflictNote,
        boolean notToBeNamed,
        Answer logoConsent,
        Answer nameConsent,
        String visibilityNote,
        String identifiedHow,
        String vouchedBy,
        String importSource,
        @Nullable UUID perhapsSameAs,
        @Nullable LocalDate retiredOn,
        String retiredReason,
        @Nullable UUID mergedInto) {

    /** An actor of which nothing but its kind is known. */
    public static Actor of(UUID id, ActorKind kind) {
        return new Actor(
                id,
                kind,
                null,
                null,
                null,
                Answer.NOT_ASKED,
                Answer.NOT_ASKED,
                Affiliation.NOT_STATED,
                null,
                "",
                "",
                "",
                false,
                Answer.NOT_ASKED,
                Answer.NOT_ASKED,
                "",
                "",
                "",
                "",
                null,
                null,
                "",
                null);
    }

    public boolean retired() {
        return retiredOn != null;
    }
}
