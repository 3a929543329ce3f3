package org.groundwork.duediligence.saying;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a letter can speak of. Topics of sanctions, litigation, parties to a conflict and what partners say of the
 * office are not among them: they are no matter for a letter.
 */
public enum LetterTopic {
    REGISTERED(Strength.REGISTERED, Gap.REGISTERED, "identity.registration"),
    MANDATE(
            Strength.MANDATE,
            Gap.MANDATE,
            "identity.mandate",
            "identity.ownership",
            "integrity.principles",
            "governance.strategy"),
    GOVERNANCE(
            Strength.GOVERNANCE,
            Gap.GOVERNANCE,
            "governance.board",
            "governance.oversight",
            "governance.structure",
            "governance.conflict-of-interest"),
    HONESTY(Strength.HONESTY, Gap.HONESTY, "integrity.fraud", "integrity.whistle-blowing"),
    RECORDS(Strength.RECORDS, Gap.RECORDS, "finance.records", "finance.system", "finance.manual", "finance.payments"),
    CASH(Strength.CASH, Gap.CASH, "finance.cash", "finance.segregation"),
    BANK(Strength.BANK, Gap.BANK, "finance.bank", "finance.reconciliation"),
    BUDGET(Strength.BUDGET, Gap.BUDGET, "finance.budget", "finance.cost-allocation", "finance.reserves"),
    REPORTS(Strength.REPORTS, Gap.REPORTS, "finance.reports"),
    AUDIT(Strength.AUDIT, Gap.AUDIT, "finance.audit", "finance.internal-audit"),
    FINANCE_STAFF(Strength.FINANCE_STAFF, Gap.FINANCE_STAFF, "finance.staff"),
    STORE(Strength.STORE, Gap.STORE, "assets.register", "assets.stock"),
    PROCUREMENT(
            Strength.PROCUREMENT,
            Gap.PROCUREMENT,
            "procurement.policy",
            "procurement.practice",
            "procurement.contracts"),
    STAFF(Strength.STAFF, Gap.STAFF, "hr.policy", "hr.recruitment", "hr.training", "hr.pay", "hr.wellbeing"),
    PSEA_POLICY(Strength.PSEA_POLICY, Gap.PSEA_POLICY, "psea.policy", "psea.contracts", "hr.vetting"),
    PSEA_TRAINING(Strength.PSEA_TRAINING, Gap.PSEA_TRAINING, "psea.training"),
    PSEA_REPORTING(
            Strength.PSEA_REPORTING,
            Gap.PSEA_REPORTING,
            "psea.reporting",
            "psea.assistance",
            "psea.investigation",
            "psea.corrective"),
    SAFEGUARDING(Strength.SAFEGUARDING, Gap.SAFEGUARDING, "safeguarding.children", "safeguarding.adults"),
    PEOPLE_HEARD(Strength.PEOPLE_HEARD, Gap.PEOPLE_HEARD, "aap.information", "aap.participation", "aap.feedback"),
    PROGRAMME(Strength.PROGRAMME, Gap.PROGRAMME, "programme.experience", "programme.planning", "programme.technical"),
    MONITORING(Strength.MONITORING, Gap.MONITORING, "programme.monitoring", "programme.reporting"),
    INCLUSION(Strength.INCLUSION, Gap.INCLUSION, "programme.inclusion", "programme.conflict-sensitivity"),
    ACCESS(Strength.ACCESS, Gap.ACCESS, "programme.access"),
    RISK(Strength.RISK, Gap.RISK, "risk.management", "security.plan", "data.protection", "systems.it"),
    NETWORK(
            Strength.NETWORK,
            Gap.NETWORK,
            "partners.sub",
            "partners.coordination",
            "sustainability.funding",
            "sustainability.learning",
            "communication.external");

    private final Strength strength;
    private final Gap gap;
    private final String topics;

    LetterTopic(Strength strength, Gap gap, String... topics) {
        this.strength = strength;
        this.gap = gap;
        this.topics = ' ' + String.join(" ", topics) + ' ';
    }

    public Strength strength() {
        return strength;
    }

    public Gap gap() {
        return gap;
    }

    /** @param topic of a question, as instruments name it; null where it has none */
    public static Optional<LetterTopic> of(@Nullable String topic) {
        return topic == null
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(each -> each.topics.contains(' ' + topic + ' '))
                        .findFirst();
    }
}
