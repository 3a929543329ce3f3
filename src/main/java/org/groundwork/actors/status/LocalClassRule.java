package org.groundwork.actors.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.groundwork.actors.ActorKind;
import org.groundwork.actors.Answer;
import org.groundwork.core.Finding;

/**
 * The decision table of local class, line by line, for one country and date. Follows the Grand Bargain definition
 * (headquartered and working in its own aid-recipient country, not affiliated to an international NGO; state actors)
 * with the cases that offices meet: de facto authorities, National Societies, diaspora, exile.
 */
public final class LocalClassRule {
    private static final String FIELD = "localClass";

    private final LocalFacts facts;
    private final String country;
    private final StatusPolicy policy;
    private final List<Finding> reasons = new ArrayList<>();

    private LocalClassRule(LocalFacts facts, String country, StatusPolicy policy) {
        this.facts = facts;
        this.country = country;
        this.policy = policy;
    }

    /**
     * Decides.
     *
     * @param country ISO 3166-1 alpha-3 of the country that asks
     * @param date on which; overrides decided later do not count yet
     * @param aidRecipient whether a country is on the list of aid recipients of a year
     */
    public static LocalStatus decide(
            LocalFacts facts,
            String country,
            LocalDate date,
            StatusPolicy policy,
            BiFunction<String, Integer, Verdict> aidRecipient) {
        LocalClassRule rule = new LocalClassRule(facts, country, policy);
        LocalClass derived = rule.derive();
        Optional<ClassOverride> override = facts.overrides().stream()
                .filter(each ->
                        each.country().equals(country) && !each.decidedOn().isAfter(date))
                .max(Comparator.comparing(ClassOverride::decidedOn)
                        .thenComparing(each -> each.id().toString()))
                .filter(each -> each.localClass() != null);
        override.ifPresent(
                each -> rule.reason("actors.why.override", each.decidedBy(), each.decidedOn(), each.reason()));
        LocalClass held = override.map(ClassOverride::localClass).orElse(derived);
        return new LocalStatus(
                country,
                date,
                derived,
                held,
                override.orElse(null),
                rule.reasons,
                rule.grandBargain(held, date.getYear(), aidRecipient),
                counted(held, policy.iascList(), override.isPresent()),
                counted(held, policy.officeTable(), override.isPresent()));
    }

    private LocalClass derive() {
        ActorKind kind = facts.kind();
        String hq = facts.hqCountry();
        boolean state = kind.group() == ActorKind.Group.STATE || facts.stateBody() == Answer.YES;
        if (kind == ActorKind.UN) {
            return because(LocalClass.UN, "actors.why.un");
        }
        if (kind == ActorKind.DONOR) {
            return because(LocalClass.DONOR, "actors.why.donor");
        }
        if (kind == ActorKind.INTERNATIONAL_ORGANISATION) {
            return because(LocalClass.INTERNATIONAL, "actors.why.intergovernmental");
        }
        if (state && hq != null && !hq.equals(country)) {
            return because(LocalClass.FOREIGN_STATE, "actors.why.foreignState", hq);
        }
        if (kind == ActorKind.DE_FACTO_AUTHORITY) {
            return because(LocalClass.DE_FACTO_AUTHORITY, "actors.why.deFacto");
        }
        if (state && hq != null) {
            return kind == ActorKind.STATE_SUBNATIONAL
                    ? because(LocalClass.STATE_SUBNATIONAL, "actors.why.stateSubnational")
                    : because(LocalClass.STATE_NATIONAL, "actors.why.stateNational");
        }
        if (kind == ActorKind.RED_CROSS && country.equals(hq)) {
            return because(LocalClass.NATIONAL_SOCIETY, "actors.why.nationalSociety");
        }
        if (kind != ActorKind.RED_CROSS && facts.affiliation().binds()) {
            return because(LocalClass.AFFILIATED, "actors.why.affiliated", facts.affiliation());
        }
        return hq == null ? unknown() : hq.equals(country) ? here() : elsewhere(hq);
    }

    private LocalClass unknown() {
        if (facts.kind() == ActorKind.INGO) {
            return because(LocalClass.INTERNATIONAL, "actors.why.kindInternational");
        }
        return because(LocalClass.NOT_DETERMINED, "actors.why.hqUnknown");
    }

    private LocalClass elsewhere(String hq) {
        reason("actors.why.hqElsewhere", hq);
        if (country.equals(facts.heritage())) {
            return because(LocalClass.DIASPORA, "actors.why.heritage");
        }
        if (country.equals(facts.foundedCountry())) {
            if (facts.mayRegister() == Answer.NO) {
                return because(LocalClass.EXILE_OR_CROSS_BORDER, "actors.why.exile");
            }
            reasons.add(Finding.warning("mayRegister", "actors.why.foundedHere"));
        }
        if (facts.kind() == ActorKind.DIASPORA && facts.heritage() == null) {
            reasons.add(Finding.warning("heritage", "actors.why.noHeritage"));
        }
        return because(LocalClass.INTERNATIONAL, "actors.why.international");
    }

    private LocalClass here() {
        reason("actors.why.hqHere");
        if (facts.kind() == ActorKind.INGO) {
            reasons.add(Finding.warning("kind", "actors.why.kindContradicts"));
        }
        if (!facts.affiliation().known()) {
            reasons.add(Finding.warning("affiliation", "actors.why.affiliationNotStated"));
        }
        Integer areas = facts.firstLevelAreas();
        if (areas == null) {
            return because(LocalClass.LOCAL, "actors.why.areasUnknown");
        }
        return areas >= policy.nationalAreas()
                ? because(LocalClass.NATIONAL, "actors.why.national", areas, policy.nationalAreas())
                : because(LocalClass.LOCAL, "actors.why.local", areas, policy.nationalAreas());
    }

    private Judged grandBargain(LocalClass held, int year, BiFunction<String, Integer, Verdict> aidRecipient) {
        if (held == LocalClass.NOT_DETERMINED) {
            return judged(Verdict.NOT_KNOWN, "actors.counts.notDetermined");
        }
        if (!held.local()) {
            return judged(Verdict.NO, "actors.counts.notLocal", held);
        }
        return switch (aidRecipient.apply(country, year)) {
            case YES -> judged(Verdict.YES, "actors.counts.aidRecipient", country, Integer.toString(year));
            case NO -> judged(Verdict.NO, "actors.counts.noAidRecipient", country, Integer.toString(year));
            case NOT_KNOWN -> judged(Verdict.NOT_KNOWN, "actors.counts.aidUnknown", country, Integer.toString(year));
        };
    }

    private static Judged counted(LocalClass held, Set<LocalClass> list, boolean overridden) {
        if (held == LocalClass.NOT_DETERMINED) {
            return judged(Verdict.NOT_KNOWN, "actors.counts.notDetermined");
        }
        return list.contains(held) || (overridden && held.local())
                ? judged(Verdict.YES, "actors.counts.listed", held)
                : judged(Verdict.NO, "actors.counts.notListed", held);
    }

    private static Judged judged(Verdict verdict, String key, Object... args) {
        return new Judged(verdict, Finding.info(FIELD, key, args));
    }

    private LocalClass because(LocalClass decided, String key, Object... args) {
        reason(key, args);
        return decided;
    }

    private void reason(String key, Object... args) {
        reasons.add(Finding.info(FIELD, key, args));
    }
}
