package org.groundwork.actors.registry;

import com.ibm.icu.lang.UScript;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.ActorName;
import org.groundwork.actors.NameKind;
import org.groundwork.actors.record.IdentifierRules;
import org.groundwork.actors.record.NameRules;
import org.groundwork.actors.status.Claim;
import org.groundwork.actors.status.ClaimDefinition;
import org.groundwork.actors.status.ClaimRule;
import org.groundwork.actors.status.FreshnessRule;
import org.groundwork.actors.status.LocalClass;
import org.groundwork.actors.status.LocalClassRule;
import org.groundwork.actors.status.LocalFacts;
import org.groundwork.actors.status.LocalStatus;
import org.groundwork.actors.status.StatusPolicy;
import org.groundwork.actors.status.Verdict;
import org.groundwork.actors.work.CountryOfWork;
import org.groundwork.core.Freshness;
import org.groundwork.places.Place;
import org.jspecify.annotations.Nullable;

/** Makes a registry line from an actor's facts, deriving class and claims as of a day. */
final class RegistryRule {
    private final String country;
    private final LocalDate today;
    private final Locale language;
    private final StatusPolicy policy;
    private final BiFunction<String, Integer, Verdict> aid;
    private final Function<UUID, List<Place>> paths;

    RegistryRule(
            String country,
            LocalDate today,
            Locale language,
            StatusPolicy policy,
            BiFunction<String, Integer, Verdict> aid,
            Function<UUID, List<Place>> paths) {
        this.country = country;
        this.today = today;
        this.language = language;
        this.policy = policy;
        this.aid = remembered(aid);
        Map<UUID, List<Place>> known = new HashMap<>();
        this.paths = place -> known.computeIfAbsent(place, paths);
    }

    RegistryRow row(RegistryFacts facts) {
        Set<UUID> areas = new HashSet<>();
        Set<UUID> places = new HashSet<>();
        Set<UUID> here = new HashSet<>();
        for (Spot spot : facts.spots.keySet()) {
            if (spot.place() != null) {
                cover(spot.place(), areas, places, here);
            }
        }
        int worksIn = here.size();
        facts.offices.forEach(place -> cover(place, areas, places, here));
        LocalStatus status = status(facts, worksIn);
        Optional<ActorName> shown = NameRules.shown(facts.names, language, today);
        Set<String> sectors = new HashSet<>(facts.sectors);
        Set<String> sources = new HashSet<>(facts.sources);
        int presences = 0;
        for (Map.Entry<Spot, Integer> each : facts.spots.entrySet()) {
            Spot spot = each.getKey();
            presences += each.getValue();
            addText(sectors, spot.sector());
            addText(sources, spot.source());
        }
        addText(sources, facts.actor.importSource());
        return new RegistryRow(
                facts.actor.id(),
                shown.map(ActorName::text).orElse(""),
                NameRules.acronym(facts.names),
                shown.map(name -> otherScript(facts.names, name)).orElse(""),
                facts.actor.kind(),
                facts.actor.hqCountry(),
                status.held(),
                status.grandBargain().verdict(),
                claims(facts),
                sectors,
                areas,
                places,
                presences,
                facts.asOf,
                FreshnessRule.of(facts.asOf, today, policy),
                sources,
                pending(facts, status),
                facts.actor.notToBeNamed(),
                facts.actor.retired());
    }

    /** What an actor counts as; {@code worksIn} first-level areas by its presences unless it told a number itself. */
    private LocalStatus status(RegistryFacts facts, int worksIn) {
        Integer told = facts.countries.stream()
                .filter(each -> each.country().equals(country) && each.firstLevelAreas() != null)
                .map(CountryOfWork::firstLevelAreas)
                .findFirst()
                .orElse(worksIn == 0 ? null : worksIn);
        return LocalClassRule.decide(
                LocalFacts.of(facts.actor, facts.diaspora, told, facts.overrides), country, today, policy, aid);
    }

    private Set<Claim> claims(RegistryFacts facts) {
        Set<Claim> held = EnumSet.noneOf(Claim.class);
        if (!facts.claims.isEmpty()) {
            for (Claim claim : Claim.values()) {
                ClaimDefinition definition =
                        claim == Claim.WOMEN_LED ? policy.womenLed() : ClaimDefinition.usual(claim);
                if (ClaimRule.derive(facts.claims, today, definition).verdict() == Verdict.YES) {
                    held.add(claim);
                }
            }
        }
        return held;
    }

    private Set<Pending> pending(RegistryFacts facts, LocalStatus status) {
        Set<Pending> pending = EnumSet.noneOf(Pending.class);
        if (facts.actor.perhapsSameAs() != null) {
            pending.add(Pending.PERHAPS_SAME);
        }
        if (facts.drafted) {
            pending.add(Pending.DRAFT);
        }
        if (FreshnessRule.of(facts.oldest, today, policy) == Freshness.STALE) {
            pending.add(Pending.STALE);
        }
        if (facts.identifiers.values().stream().anyMatch(until -> IdentifierRules.endsSoon(until, today))) {
            pending.add(Pending.IDENTIFIER);
        }
        if (facts.unasked) {
            pending.add(Pending.CONSENT);
        }
        if (facts.actor.kind() == ActorKind.NOT_DETERMINED) {
            pending.add(Pending.KIND);
        }
        if (status.held() == LocalClass.NOT_DETERMINED) {
            pending.add(Pending.HEADQUARTERS);
        }
        for (Spot spot : facts.spots.keySet()) {
            if (spot.place() == null) {
                pending.add(Pending.PLACE);
            }
            if (spot.sector().isEmpty() && spot.sectorTold()) {
                pending.add(Pending.SECTOR);
            }
        }
        if (!facts.reachable && facts.actor.kind().group() != ActorKind.Group.INTERNATIONAL) {
            pending.add(Pending.CONTACT);
        }
        return pending;
    }

    private void cover(UUID place, Set<UUID> areas, Set<UUID> places, Set<UUID> here) {
        for (Place area : paths.apply(place)) {
            places.add(area.id());
            if (area.level() == 1) {
                areas.add(area.id());
                if (area.country().equals(country)) {
                    here.add(area.id());
                }
            }
        }
    }

    private static String otherScript(Collection<ActorName> names, ActorName shown) {
        return names.stream()
                .filter(name -> !name.script().equals(shown.script())
                        && !name.script().isEmpty()
                        && !name.script().equals(UScript.getShortName(UScript.COMMON))
                        && name.kind() != NameKind.FORMER
                        && name.kind() != NameKind.ACRONYM)
                .min(Comparator.comparing(name -> name.id().toString()))
                .map(ActorName::text)
                .orElse("");
    }

    private static BiFunction<String, Integer, Verdict> remembered(BiFunction<String, Integer, Verdict> aid) {
        Map<String, Verdict> known = new HashMap<>();
        return (where, year) -> known.computeIfAbsent(where + year, key -> aid.apply(where, year));
    }

    private static void addText(Set<String> texts, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            texts.add(text);
        }
    }
}
